import { placeInWords } from '../../src/reply/place-in-words';
import {
  checkTemplates,
  composeReply,
  listPlaceholders,
  type Reply,
  type ReplyContext,
} from '../../src/reply';
import type { Finding } from '../../src/review';
import { hold3, type Language, type Round } from '../../src/round';
import { answer, ledgerWith } from '../review/builders';
import { importedAs, key, replyTo, replyWithout } from './builders';

function roundSaying(body: string, subject = 'SV: {emne}'): Round {
  return {
    ...hold3,
    templates: [{ code: 'EGEN', language: 'da', name: 'Egen', offeredWhen: '', subject, body }],
  };
}

function own(body: string, context: ReplyContext = replyTo(), subject?: string) {
  return composeReply({
    template: 'EGEN',
    language: 'da',
    context: { ...context, round: roundSaying(body, subject) },
    copyToCluster: false,
  });
}

function drafted(composed: ReturnType<typeof composeReply>): Reply {
  if (!composed.ok) throw new Error(JSON.stringify(composed.problems));
  return composed.draft;
}

const reply = (template: string, context: ReplyContext, language: Language = 'da', copyToCluster = false) =>
  drafted(composeReply({ template, language, context, copyToCluster }));

describe('a placeholder', () => {
  test('a mail without a file is not told that its file cannot be read', () => {
    const context = replyWithout({
      content: { kind: 'not-a-form', refusal: { code: 'mail.no-form' } },
      fileName: 'Spørgsmål om frikøb',
    });
    expect(reply('FORMAT', context).text).not.toContain('vedhæftede fil "');
  });

  test('that does not exist blocks the reply and is named', () => {
    expect(own('Kære {fornavn}\n\n{fornvan} og {klyngge}')).toEqual({
      ok: false,
      problems: [
        { placeholder: 'fornvan', kind: 'unknown' },
        { placeholder: 'klyngge', kind: 'unknown' },
      ],
    });
  });

  test('that has no value blocks the reply and is named', () => {
    expect(own('Jeres nummer er {nr}. {fejlliste}')).toEqual({
      ok: false,
      problems: [
        { placeholder: 'nr', kind: 'empty' },
        { placeholder: 'fejlliste', kind: 'empty' },
      ],
    });
  });

  test('in double square brackets may be empty; the part is left out', () => {
    expect(
      drafted(own('Tak[[ for {nr}]].\n\n[[Forslag:\n\n{forslagsliste}]]\n\n[[Fra {klynge}.]]')).text,
    ).toMatch(/^Tak\.\n\nFra Randersklyngen\.\n\n/);
  });

  test('unknown in a part that would be left out is named all the same', () => {
    expect(own('Tak[[ for {numer}]].')).toEqual({
      ok: false,
      problems: [{ placeholder: 'numer', kind: 'unknown' }],
    });
  });

  test('in the subject is filled too', () => {
    expect(drafted(own('Tak', replyTo(), 'Indmelding fra {klynge}')).subject).toBe(
      'Indmelding fra Randersklyngen [NLPS 3f9a0c12]',
    );
  });

  test('is listed with its live value and what it stands for', () => {
    const listed = listPlaceholders(replyTo(), 'da');
    expect(listed).toContainEqual({
      name: 'klynge',
      value: 'Randersklyngen',
      meaning: expect.any(String) as string,
    });
    expect(listed).toContainEqual({ name: 'fornavn', value: 'Karen', meaning: expect.any(String) as string });
    expect(listed).toContainEqual({ name: 'nr', value: '', meaning: expect.any(String) as string });
    expect(listPlaceholders(replyTo(), 'en').map(({ name }) => name)).toEqual(listed.map(({ name }) => name));
  });
});

test('a template that the setup does not have is named', () => {
  const composed = composeReply({
    template: 'NIX',
    language: 'da',
    context: replyTo(),
    copyToCluster: false,
  });
  expect(composed).toEqual({ ok: false, problems: [{ placeholder: 'NIX', kind: 'no-template' }] });
});

test('a template that is only there in Danish is used in Danish', () => {
  const round = { ...hold3, templates: hold3.templates.filter(({ language }) => language === 'da') };
  const { html, text } = reply('KVIT', { ...replyTo(), round }, 'en');
  expect(text).toMatch(/^Kære Karen/);
  expect(html).toContain('lang="da"');
});

describe('the greeting', () => {
  test.each([
    ['Karen Lund', 'Karen'],
    ['Lund, Karen Marie', 'Karen'],
    ['Karen Lund (KALUN)', 'Karen'],
    ['"Karen Lund"', 'Karen'],
    ['Åse Østergaard', 'Åse'],
    ['Randers Kommune', 'alle'],
    ['Sundhedsklyngen Randers', 'alle'],
    ['karen@randers.example', 'alle'],
    ['', 'alle'],
  ])('to %p is Kære %s', (fromName, name) => {
    const mail = { subject: 'x', fromName, fromAddress: 'x@randers.example' };
    expect(reply('KVIT', replyTo({}, { mail })).text).toMatch(new RegExp(`^Kære ${name}\n`));
  });
});

describe('recipients', () => {
  const withContact: Round = {
    ...hold3,
    clusters: hold3.clusters.map((cluster) =>
      cluster.code === 'M-RAND'
        ? { ...cluster, contactName: 'Ida Bang', contactEmail: 'ida@randers.example' }
        : cluster,
    ),
  };

  test('are the sender alone', () => {
    expect(reply('KVIT', { ...replyTo(), round: withContact })).toMatchObject({
      to: ['karen.lund@randers.example'],
      cc: [],
    });
  });

  test('can have a copy to the cluster’s contact and the form’s contact person', () => {
    expect(reply('KVIT', { ...replyTo(), round: withContact }, 'da', true).cc).toEqual([
      'ida@randers.example',
      'karen.krogh@randers.example',
    ]);
  });

  test('never get a copy of what they are sent, nor does the mailbox itself', () => {
    const context = replyTo(
      { contactPerson: { name: 'Karen', email: 'Karen.Lund@randers.example' } },
      { mail: { subject: '', fromName: '', fromAddress: 'karen.lund@randers.example' } },
    );
    expect(reply('KVIT', context, 'da', true).cc).toEqual([]);
  });

  test('of a reminder are the cluster’s contact, or nobody where none is entered', () => {
    const context = replyWithout({ mail: null, cluster: 'M-RAND' });
    expect(reply('PÅMIND', { ...context, round: withContact })).toMatchObject({
      to: ['ida@randers.example'],
    });
    expect(reply('PÅMIND', { ...context, round: withContact }).text).toMatch(/^Kære Ida\n/);
    expect(reply('PÅMIND', context)).toMatchObject({ to: [], cc: [] });
  });

  test('are addresses, whatever a form has in its field', () => {
    const context = replyTo({ contactPerson: { name: 'Karen', email: 'a@b.dk>, <all@randers.example' } });
    expect(reply('KVIT', context, 'da', true).cc).toEqual([]);
  });
});

describe('the findings in a reply', () => {
  const context = replyTo({
    answers: { goal: answer('', 'Indmelding!B9') },
    participants: [{ email: 'mette@rm' }, {}, { email: '', title: '' }],
  });

  test('stand in bold place by place, first the initiative and then each participant', () => {
    const { html } = reply('RETUR', context);
    const headings = [...html.matchAll(/<li><strong>(.*?):<\/strong>/g)].map((match) => match[1]);
    expect(headings).toEqual([
      'Fælles mål for indsatsen (arket Indmelding, celle B9)',
      'Deltager 1 (Mette Holm), e-mail (arket Deltagere, celle F2)',
      'Deltager 3 (Anne Krog), stilling (arket Deltagere, celle B4)',
      'Deltager 3 (Anne Krog), e-mail (arket Deltagere, celle F4)',
    ]);
    expect(html).toContain(
      '&quot;mette@rm&quot; mangler endelsen efter punktum. Skriv hele adressen, fx mette@rm.dk.',
    );
  });

  test('ask the sender where the secretariat’s own note would say what to decide', () => {
    const { text } = reply('STIL', replyTo({ region: 'D' }));
    expect(text).toContain('Skriv, om det er regionen eller sundhedsklyngen, der skal rettes.');
    expect(text).not.toContain('Afklar');
  });

  test('are cut between two of them where the mail grows too large, and it says how many are missing', () => {
    const participants = Array.from({ length: 150 }, (_, index) => ({
      name: `Deltager ${index}`,
      email: `${'æ'.repeat(150)}${index}@rm`,
    }));
    const { html } = reply('RETUR', replyTo({ participants }));
    expect(new TextEncoder().encode(html).length).toBeLessThanOrEqual(32 * 1024);
    const shown = html.match(/<li><strong>/g)?.length ?? 0;
    const missing = Number(/Der er (\d+) punkter mere/.exec(html)?.[1]);
    const errors = replyTo({ participants }).findings.filter(({ severity }) => severity !== 'advice').length;
    expect(shown + missing).toBeGreaterThanOrEqual(errors);
    expect(html.match(/<li>/g)?.length).toBe(html.match(/<\/li>/g)?.length);
    expect(html).toMatch(/<\/div>$/);
    expect(html).toContain('Venlig hilsen');
  });

  test('cannot rescue a template that is too long by itself', () => {
    expect(own('x'.repeat(40_000))).toEqual({
      ok: false,
      problems: [{ placeholder: 'EGEN', kind: 'too-long' }],
    });
  });
});

describe('text from a form is only ever text', () => {
  const evil = '<img src=x onerror=alert(1)>&"\'';
  const context = replyTo(
    {
      answers: { title: evil },
      participants: [{ name: evil, email: `<b>@rm`, title: evil, organisation: evil }, {}],
      cluster: null,
      clusterWritten: evil,
    },
    { fileName: `${evil}.xlsx`, mail: { subject: evil, fromName: '<script>', fromAddress: 'a@b.dk' } },
  );

  test('in HTML it is escaped everywhere', () => {
    const { html } = reply('RETUR', context);
    expect(html.replace(/<\/?(?:p|ul|li|strong|div|br)(?: lang="da" style="[^"<>]*")?>/g, '')).not.toMatch(
      /[<>]/,
    );
    expect(html).toContain('&lt;img src=x onerror=alert(1)&gt;&amp;&quot;&#39;');
  });

  test('a formula stays the characters it is', () => {
    expect(reply('KVIT', replyTo({ answers: { title: "=cmd|'/c calc'!A1" } })).html).toContain(
      'skemaet &quot;=cmd|&#39;/c calc&#39;!A1&quot;',
    );
  });

  test('braces, brackets, line breaks and list marks in a value change nothing', () => {
    const { text } = reply('KVIT', replyTo({ answers: { title: '{telefon} [[x]]\n\n- punkt {fejlliste}' } }));
    expect(text).toContain('skemaet "{telefon} [[x]] - punkt {fejlliste}" fra Randersklyngen.');
  });

  test('a subject stays one line without hidden marks', () => {
    const mail = { subject: 'SV: Re: Hej\r\nBcc: alle@rm.dk\u202e', fromName: '', fromAddress: 'a@b.dk' };
    expect(reply('KVIT', replyTo({}, { mail })).subject).toBe('SV: Hej Bcc: alle@rm.dk [NLPS 3f9a0c12]');
  });

  test('personal numbers are masked wherever they come from', () => {
    const number = '010190-1234';
    const { subject, html, text } = reply(
      'RETUR',
      replyTo(
        {
          answers: { title: `Mette ${number}`, goal: '' },
          participants: [{ name: number, email: `${number}@rm` }],
        },
        { fileName: `${number}.xlsx`, mail: { subject: number, fromName: number, fromAddress: 'a@b.dk' } },
      ),
    );
    for (const written of [subject, html, text]) expect(written).not.toContain('1234');
    expect(text).toContain('skemaet "Mette 010190-****"');
  });
});

describe('the reference', () => {
  test('stands in the subject once, and in the text for the mails whose subject Outlook chooses', () => {
    const mail = { subject: `SV: Skema [NLPS ${key.slice(0, 8)}]`, fromName: '', fromAddress: 'a@b.dk' };
    const { subject, text } = reply('KVIT', replyTo({}, { mail }));
    expect(subject).toBe('SV: Skema [NLPS 3f9a0c12]');
    expect(text).toContain('Vores reference: [NLPS 3f9a0c12].');
  });

  test('is left out where there is no form', () => {
    expect(reply('PÅMIND', replyWithout({ mail: null, cluster: 'M-HORS' })).subject).toBe(
      'Indmelding til Hold 3 2024-2025: Horsensklyngen',
    );
  });
});

test('a reminder lists what the return asked for, as text only, without the form at hand', () => {
  const askedFor = ['Titel: Feltet er tomt.', 'Et punkt <b>uden emne</b>'];
  const { html, text } = reply('PÅMINDR', replyWithout({ key, fileName: 'Den gode udskrivelse', askedFor }));
  expect(text).toContain('Det drejer sig om:\n\n- Titel: Feltet er tomt.\n- Et punkt <b>uden emne</b>');
  expect(html).toContain('<li><strong>Titel:</strong> Feltet er tomt.</li>');
  expect(html).toContain('<li>Et punkt &lt;b&gt;uden emne&lt;/b&gt;</li>');
});

test('the queue is by time of receipt, as the overview shows it, and not by row', () => {
  const ledger = ledgerWith(
    [
      {
        key: 'late',
        title: 'Sent',
        status: 'VENT',
        received: '2024-04-12T10:00:00+02:00',
        participants: [{}],
      },
      {
        key: 'early',
        title: 'Tidligt',
        status: 'VENT',
        received: '2024-04-02T10:00:00+02:00',
        participants: [{}],
      },
    ],
    hold3,
  );
  const placeOf = (key: string) => reply('VENT', { ...replyTo({}, { ledger }), key }).text;
  expect(placeOf('early')).toContain('som nummer 1 i');
  expect(placeOf('late')).toContain('som nummer 2 i');
});

test('the number in the queue is that of the form, or the next one', () => {
  const waiting = replyTo({}, { ledger: importedAs('VENT') });
  expect(reply('VENT', waiting).text).toContain('som nummer 1 i Region Midtjylland');
  expect(reply('VENT', { ...waiting, key: 'another' }).text).toContain('som nummer 2 i Region Midtjylland');
});

describe('the texts of the setup', () => {
  test('are all right as shipped', () => {
    expect(checkTemplates(hold3)).toEqual([]);
  });

  test('are checked without a mail', () => {
    expect(checkTemplates(roundSaying('Kære {fornvan} [[tak')).map(({ texts }) => texts.da)).toEqual([
      'Opsætning, Svarskabeloner, EGEN (da): pladsholderen {fornvan} findes ikke. Ret stavemåden, eller fjern den.',
      'Opsætning, Svarskabeloner, EGEN (da): et [[ mangler sit ]] eller omvendt. Sæt det manglende ind.',
    ]);
  });

  test('may be plain lists', () => {
    expect(
      drafted(own('Gør sådan:\n- Ret {skema}\n- Send det', replyTo({ answers: { title: 'A & B' } }))).html,
    ).toContain('<p>Gør sådan:</p>\n<ul><li>Ret skemaet &quot;A &amp; B&quot;</li><li>Send det</li></ul>');
  });
});

test('nothing but the ticked findings goes into a reply', () => {
  const context = replyTo({ answers: { goal: '', purpose: '' } });
  const ticked = context.findings.filter((finding: Finding) => finding.field === 'goal');
  const { text } = reply('RETUR', { ...context, findings: ticked });
  expect(text).toContain('Fælles mål for indsatsen');
  expect(text).not.toContain('Formål');
});

test.each([
  ['Deltagere!H3', 'arket Deltagere, celle H3', 'sheet Deltagere, cell H3'],
  ['Ark 1 (2)!AB12', 'arket Ark 1 (2), celle AB12', 'sheet Ark 1 (2), cell AB12'],
  ['tabel 2, række 3, kolonne 1', 'tabel 2, række 3, kolonne 1', 'table 2, row 3, column 1'],
  ['afsnit 4', 'afsnit 4', 'paragraph 4'],
])('the place %s is said in words', (place, danish, english) => {
  expect([placeInWords(place, 'da'), placeInWords(place, 'en')]).toEqual([danish, english]);
});
