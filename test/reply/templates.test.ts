import { composeReply, type ReplyContext } from '../../src/reply';
import { hold3, languages, type Language } from '../../src/round';
import { answer } from '../review/builders';
import { compareWithGolden } from './golden';
import { importedAs, replyTo, replyWithout } from './builders';

const withErrors = {
  answers: { goal: answer('', 'Indmelding!B9') },
  participants: [{}, {}, { name: 'Ida Bang', email: 'ida.bang@rm' }],
};

/** A mail for which each template is meant. */
const occasions: Readonly<Record<string, ReplyContext>> = {
  KVIT: replyTo(),
  TILM: replyTo({}, { ledger: importedAs('IMP') }),
  TILMF: replyTo({ contactPerson: null }, { ledger: importedAs('IMP') }),
  RETUR: replyTo({ ...withErrors, contactPerson: null }),
  RETURF: replyTo(
    { ...withErrors, received: '2024-05-02T08:00:00+02:00' },
    { now: Date.parse('2024-05-02T09:00:00+02:00') },
  ),
  STIL: replyTo({ answers: { data: '' }, region: 'D' }),
  VENT: replyTo({}, { ledger: importedAs('VENT', [{ cluster: 'M-HORS', taken: 35 }]) }),
  PLADS: replyTo({}, { ledger: importedAs('VENT') }),
  FORMAT: replyWithout({
    content: { kind: 'unreadable', refusal: { code: 'file.old-excel' } },
    fileName: 'skema.xls',
  }),
  CPR: replyTo({ personalNumbers: [{ place: 'Deltagere!H3', masked: '010190-****' }] }, { findings: [] }),
  FLERE: replyTo({ furtherInitiatives: [answer('Bedre hjem')] }, { findings: [] }),
  PÅMIND: replyWithout({ mail: null, cluster: 'M-HORS' }),
  PÅMINDR: replyTo(withErrors),
  TRUK: replyTo({}, { ledger: importedAs('TRUK') }),
};

function drafted(code: string, language: Language) {
  const context = occasions[code];
  if (context === undefined) throw new Error(`no occasion for ${code}`);
  const composed = composeReply({ template: code, language, context, copyToCluster: false });
  if (!composed.ok) throw new Error(`${code}: ${JSON.stringify(composed.problems)}`);
  return composed.draft;
}

test('every template of the round is shipped in both languages and has an occasion here', () => {
  for (const language of languages) {
    const codes = hold3.templates
      .filter((template) => template.language === language)
      .map(({ code }) => code);
    expect(codes).toEqual(Object.keys(occasions));
  }
});

describe.each(Object.keys(occasions))('%s', (code) => {
  test.each(languages)('reads as it should in %s', (language) => {
    compareWithGolden(code, language, drafted(code, language));
  });

  test.each(languages)(
    'never says that anything was sent, and leaves no placeholder standing, in %s',
    (language) => {
      const { subject, html, text } = drafted(code, language);
      for (const written of [subject, html, text]) {
        expect(written).not.toMatch(/[{}]|\[\[|\]\]|undefined|null/);
      }
      expect(text).not.toMatch(/er sendt|vi har sendt|has been sent|we have sent/i);
    },
  );
});
