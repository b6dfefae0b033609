import { composeReply, filledWording, type Reply, type Wording } from '../../src/reply';
import { replyTo, replyWithout } from './builders';

const errors = { participants: [{ name: 'Ida Bang', email: 'ida.bang@rm' }, { name: 'Bo Lund' }] };
const wish = (wording: Wording | null, context = replyTo(errors)) => ({
  template: 'RETUR',
  language: 'da' as const,
  context,
  copyToCluster: false,
  wording,
});
const own = (body: string, subject = 'SV: {emne}') => composeReply(wish({ subject, body }));

function drafted(composed: ReturnType<typeof composeReply>): Reply {
  if (!composed.ok) throw new Error(JSON.stringify(composed.problems));
  return composed.draft;
}

describe('words changed for one mail', () => {
  test('stand in the reply in the template’s place, with values filled in', () => {
    const draft = drafted(own('Hej {fornavn}\n\nRing lige til os.', 'Om {initiativ}'));
    expect(draft.subject).toBe('Om Den gode udskrivelse [NLPS 3f9a0c12]');
    expect(draft.text).toMatch(/^Hej Karen\n\nRing lige til os\.\n/);
  });

  test('are only text, and are held to the same placeholders', () => {
    expect(drafted(own('<b>Hej</b> & farvel')).html).toContain('&lt;b&gt;Hej&lt;/b&gt; &amp; farvel');
    expect(own('Hej {fornvan}')).toEqual({
      ok: false,
      problems: [{ placeholder: 'fornvan', kind: 'unknown' }],
    });
  });

  test('lose a personal number that was typed', () => {
    const draft = drafted(own('Jens har 010190-1234'));
    expect(draft.text).not.toContain('010190-1234');
  });

  test('await an answer as the template does, though they no longer name the day', () => {
    expect(own('Hej')).toMatchObject({ ok: true, draft: { replyBy: '2024-04-30' } });
    const template = { ...wish(null, replyWithout({ mail: null, cluster: 'M-HORS' })), template: 'PÅMIND' };
    expect(composeReply(template)).toMatchObject({ ok: true, draft: { replyBy: null } });
  });
});

describe('the template with its values written in', () => {
  test('makes the very same mail as the template', () => {
    const filled = filledWording(wish(null));
    const draft = drafted(composeReply(wish(filled)));
    const plain = drafted(composeReply(wish(null)));
    expect(filled?.body).not.toMatch(/[{}]|\[\[/);
    expect(draft.text).toBe(plain.text);
    expect(draft.subject).toBe(plain.subject);
  });

  test('never takes a form’s words for a placeholder', () => {
    const context = replyTo({ answers: { title: 'Fra {fejlliste} til [[mål]]' }, ...errors });
    expect(filledWording({ ...wish(null, context) })?.body).toContain('Fra (fejlliste) til ((mål))');
  });
});

describe('the marked copy', () => {
  test.each([
    ['annotated', 'Vi har markeret hvert punkt i jeres eget skema'],
    ['list', 'Punkterne står også samlet i den vedhæftede fil'],
  ] as const)('is spoken of where it goes along: %s', (kind, sentence) => {
    const context = { ...replyTo(errors), copy: { kind, name: 'skema – rettelser.xlsx' } };
    const draft = drafted(composeReply(wish(null, context)));
    expect(draft.text).toContain(sentence);
    expect(draft.text).toContain('skema – rettelser.xlsx');
  });

  test('is not spoken of where it does not', () => {
    const draft = drafted(composeReply(wish(null)));
    expect(draft.text).not.toMatch(/vedhæftet/);
  });
});
