import { openFile, openMailBody } from '../../../src/form/open';
import { outlookFile } from './outlook-file';
import { documentOf, refusalOf, sheetOf, wordFile, zipOf } from './packages';

const form = sheetOf('<row r="1"><c r="A1" t="inlineStr"><is><t>Titel</t></is></c></row>');
const word = wordFile('<w:p><w:r><w:t>Titel: Svar</w:t></w:r></w:p>');
const encode = (text: string) => new TextEncoder().encode(text);

interface Part {
  readonly name?: string;
  readonly type?: string;
  readonly content: Uint8Array;
  readonly disposition?: string;
  readonly id?: string;
}

const HEADER = [
  'Received: from mail.kommune.example by mx.rm.example; Tue, 30 Apr 2024 23:59:30 +0200',
  'Received: from pc by mail.kommune.example; Tue, 30 Apr 2024 21:58:00 +0000',
  'From: =?utf-8?Q?S=C3=B8ren_Holm?= <soren@kommune.example>',
  'To: nlps@rm.example',
  'Subject: =?utf-8?B?U2tlbWEgw6bDuMOl?=',
  'Date: Tue, 30 Apr 2024 23:50:00 +0200',
  'Message-ID: <1@kommune.example>',
];

function mail(
  parts: readonly Part[],
  body = 'Se skemaet.',
  bodyType = 'text/plain',
  header: readonly string[] = HEADER,
): Uint8Array {
  const lines = [
    ...header,
    'MIME-Version: 1.0',
    'Content-Type: multipart/mixed; boundary="b"',
    '',
    '--b',
    `Content-Type: ${bodyType}; charset=utf-8`,
    '',
    body,
  ];
  for (const part of parts) {
    const name = part.name === undefined ? '' : `; filename="${part.name}"`;
    lines.push(
      '--b',
      `Content-Type: ${part.type ?? 'application/octet-stream'}`,
      'Content-Transfer-Encoding: base64',
      `Content-Disposition: ${part.disposition ?? 'attachment'}${name}`,
      ...(part.id === undefined ? [] : [`Content-ID: <${part.id}>`]),
      '',
      Buffer.from(part.content).toString('base64').replace(/.{76}/g, '$&\r\n'),
    );
  }
  return encode([...lines, '--b--', ''].join('\r\n'));
}

describe('a mail', () => {
  it('gives up each form with the names on the way and what the mail says of itself', async () => {
    const found = await openFile(
      mail([
        { name: 'a.xlsx', content: form },
        { name: 'b.docx', content: word },
      ]),
      'mail.eml',
    );
    expect(found.map(({ name, inside, format, origin }) => [name, inside, format, origin])).toEqual([
      ['a.xlsx', ['mail.eml'], 'xlsx', 'file'],
      ['b.docx', ['mail.eml'], 'docx', 'file'],
    ]);
    expect(found[0]?.mail).toEqual({
      subject: 'Skema æøå',
      fromName: 'Søren Holm',
      fromAddress: 'soren@kommune.example',
      received: '2024-04-30T23:59:30+02:00',
      messageId: '<1@kommune.example>',
    });
  });

  it('is dated by itself where no server noted its receipt', async () => {
    const bytes = mail([{ name: 'a.xlsx', content: form }], '', 'text/plain', HEADER.slice(2));
    expect((await openFile(bytes, 'm'))[0]?.mail?.received).toBe('2024-04-30T23:50:00+02:00');
  });

  it('is searched through mails forwarded inside it', async () => {
    const inner = mail([{ name: 'a.xlsx', content: form }], 'x', 'text/plain', [
      'From: inner@x.example',
      'Subject: indre',
      'To: b@x.example',
    ]);
    const outer = mail([{ name: 'vs.eml', type: 'message/rfc822', content: inner }]);
    const [found] = await openFile(outer, 'ydre.eml');
    expect(found).toMatchObject({
      name: 'a.xlsx',
      inside: ['ydre.eml', 'vs.eml'],
      mail: { subject: 'indre' },
    });
  });

  it('refuses a form in too many mails', async () => {
    let bytes = mail([{ name: 'a.xlsx', content: form }]);
    for (let depth = 0; depth < 7; depth += 1) bytes = mail([{ name: 'vs.eml', content: bytes }]);
    expect((await openFile(bytes, 'm')).map(refusalOf)).toContain('file.nested-too-deep');
  });

  it('leaves out pictures of the signature, cards and calendars', async () => {
    const png = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10);
    const bytes = mail(
      [
        { name: 'image001.png', type: 'image/png', content: png },
        { name: 'logo.png', type: 'image/png', content: png, disposition: 'inline', id: 'logo' },
        { name: 'holm.vcf', content: encode('BEGIN:VCARD') },
        { name: 'a.xlsx', content: form },
      ],
      '<p>Se skemaet <img src="cid:logo"></p>',
      'text/html',
    );
    expect((await openFile(bytes, 'm')).map((found) => found.name)).toEqual(['a.xlsx']);
  });

  it('knows which lines of a letter are in italics throughout', async () => {
    const [found] = await openFile(
      mail([], '<p><i>Vælg en <em>kort</em> titel</i></p><p>Færre <i>fald</i></p>', 'text/html'),
      'm',
    );
    const cells = documentOf(found).grids.flatMap((grid) => grid.cells);
    expect(cells.map((cell) => cell.asides)).toEqual([['Vælg en kort titel'], undefined]);
  });

  it('names what cannot be read beside what can', async () => {
    const found = await openFile(
      mail([
        { name: 'a.pdf', content: encode('%PDF-1.7') },
        { name: 'a.xlsx', content: form },
      ]),
      'm',
    );
    expect(found.map(refusalOf)).toEqual(['file.pdf', null]);
  });

  it('hands over its own text where no form is attached', async () => {
    const body =
      '<p><b>Indmelding</b></p><table><tr><th>Titel</th><td>Bedre overgange</td></tr><tr><td rowspan="2">Mål</td><td>a</td></tr><tr><td>b<br>c</td></tr></table><p>Hilsen&nbsp;S&oslash;ren</p>';
    const [found, ...more] = await openFile(mail([], body, 'text/html'), 'm.eml');
    expect(more).toEqual([]);
    expect(found).toMatchObject({ origin: 'body', format: 'html', inside: ['m.eml'] });
    const cells = documentOf(found).grids.flatMap((grid) => grid.cells);
    expect(cells.map(({ text, row, column, rowSpan }) => [text, row, column, rowSpan])).toEqual([
      ['Indmelding', 0, 0, 1],
      ['Titel', 0, 0, 1],
      ['Bedre overgange', 0, 1, 1],
      ['Mål', 1, 0, 2],
      ['a', 1, 1, 1],
      ['b\nc', 2, 1, 1],
      ['Hilsen\u00a0Søren', 0, 0, 1],
    ]);
  });

  it('hands over plain text line by line, quote marks gone', async () => {
    const [found] = await openFile(mail([], '> Titel: Svar\r\n\r\nRegion: Midtjylland'), 'm.eml');
    expect(documentOf(found).grids[0]?.cells.map((cell) => [cell.place, cell.row, cell.text])).toEqual([
      ['linje 1', 0, 'Titel: Svar'],
      ['linje 2', 2, 'Region: Midtjylland'],
    ]);
  });

  it('is refused where it holds nothing at all', async () => {
    expect((await openFile(mail([], ''), 'm')).map(refusalOf)).toEqual(['mail.no-attachment']);
  });

  test.each([
    ['SharePoint', 'https://regionmidt.sharepoint.com/:x:/s/klynge/Eabc?e=1'],
    ['OneDrive', 'https://1drv.ms/x/s!abc'],
    ['Google Drive', 'https://docs.google.com/spreadsheets/d/abc'],
    [
      'a link wrapped by a mail gateway',
      'https://eur02.safelinks.protection.outlook.com/?url=https%3A%2F%2Frm.sharepoint.com%2F%3Ax%3A%2Fs%2Fx&data=1',
    ],
  ])('that only links to %s is refused as a link', async (_name, link) => {
    const found = await openFile(mail([], `<p>Skemaet: <a href="${link}">her</a></p>`, 'text/html'), 'm');
    expect(found.map(refusalOf)).toEqual(['file.cloud-link']);
    expect(found[0]?.format).toBe('link');
  });

  it('that links and has the form typed in gives both', async () => {
    const body =
      'Titel: a\r\nRegion: b\r\nFormål: c\r\nMål: d\r\nhttps://rm.sharepoint.com/sites/x/skema.xlsx';
    expect((await openFile(mail([], body), 'm')).map(refusalOf)).toEqual([null, 'file.cloud-link']);
  });

  it('whose parts are nested beyond reason is refused as damaged', async () => {
    let body = 'x';
    for (let depth = 0; depth < 300; depth += 1) {
      body = `Content-Type: multipart/mixed; boundary="b${String(depth)}"\r\n\r\n--b${String(depth)}\r\n${body}\r\n--b${String(depth)}--`;
    }
    const found = await openFile(encode(`From: a@x.example\r\nSubject: x\r\n${body}`), 'm');
    expect(found.map(refusalOf)).toEqual(['mail.damaged']);
  });
});

test('a mail of tags without end is refused before it takes all memory', async () => {
  const bytes = mail([], '<td>'.repeat(300_001), 'text/html');
  expect((await openFile(bytes, 'm')).map(refusalOf)).toEqual(['file.too-large']);
});

test.each([
  ['parts', '--b\r\n\r\nx\r\n'.repeat(5000)],
  ['lines', 'Titel: svar\r\n'.repeat(70_000)],
])('a mail of %s without end is refused before it takes all memory', async (_what, content) => {
  const header = [...HEADER, 'Content-Type: multipart/mixed; boundary="b"', '', ''].join('\r\n');
  const [found] = await openFile(encode(header + content), 'mail.eml');
  expect(refusalOf(found)).toBe('file.too-large');
});

test('a mail with a long attachment is not mistaken for one of lines without end', async () => {
  const picture = new Uint8Array(4_000_000).fill(0xab);
  const found = await openFile(
    mail([
      { name: 'foto.png', content: picture },
      { name: 'skema.xlsx', content: form },
    ]),
    'mail.eml',
  );
  expect(found.map((one) => one.format)).toEqual(['unknown', 'xlsx']);
});

describe('the text of a mail by itself', () => {
  const header = { subject: 'Skema', fromName: '', fromAddress: '', received: null, messageId: null };

  it('is opened as the pane hands it in', async () => {
    const [found] = await openMailBody({ html: null, text: 'Titel: Svar' }, header);
    expect(found).toMatchObject({ origin: 'body', name: 'Skema', mail: header });
  });

  const linesOf = async (body: { html: string | null; text: string | null }) => {
    const [found] = await openMailBody(body, null);
    return documentOf(found).grids.map(({ kind, cells }) => [
      kind,
      ...cells.map(({ text, place }) => `${place}: ${text}`),
    ]);
  };

  const forwarded = [
    'Se her.',
    'Fra: Ole Bork',
    'Sendt: 17. april 2024',
    'Til: Lis',
    'Emne: Indmelding',
    'Titel: Svar',
  ];

  it.each([
    ['typed', { html: null, text: forwarded.join('\r\n') }],
    ['in HTML', { html: `<p>${forwarded.join('<br>')}</p>`, text: null }],
    ['quoted', { html: null, text: forwarded.map((line) => `> ${line}`).join('\n') }],
  ])('is read without the head of a mail forwarded within it, %s', async (_how, body) => {
    expect(await linesOf(body)).toEqual([['text', 'linje 1: Se her.', 'linje 6: Titel: Svar']]);
  });

  it.each([
    ['a memo', 'Fra: Randersklyngen\nTil: Sekretariatet\nDato: 1. april\nEmne: Indmelding'],
    ['two lines', 'Fra: Ole Bork\nEmne: Indmelding'],
    ['lines apart', 'Fra: Ole\nTitel: Svar\nSendt: i går\nTil: Lis\nEmne: x'],
  ])('keeps what only looks like such a head: %s', async (_what, text) => {
    expect((await linesOf({ html: null, text }))[0]).toHaveLength(text.split('\n').length + 1);
  });

  it('is a table where rows of three columns or more stand with tabs, and lines elsewhere', async () => {
    const text =
      'Titel\tSvar\nA\tB\tC\n1\t\t3\nNavn: Ida\tTitel: Chef\tMail: x\nNavn: Bo\tTitel: Leder\tMail: y\n\na\tb\tc';
    expect(await linesOf({ html: null, text })).toEqual([
      ['text', 'linje 1: Titel\tSvar'],
      ['table', 'linje 2: A', 'linje 2: B', 'linje 2: C', 'linje 3: 1', 'linje 3: 3'],
      [
        'text',
        'linje 4: Navn: Ida\tTitel: Chef\tMail: x',
        'linje 5: Navn: Bo\tTitel: Leder\tMail: y',
        'linje 6: a\tb\tc',
      ],
    ]);
  });

  it('is nothing where nothing is written', async () => {
    expect(
      await openMailBody(
        { html: '<html><head><style>p{}</style></head><body>&nbsp;</body></html>', text: '' },
        null,
      ),
    ).toEqual([]);
  });

  it('keeps check boxes and loses what is not for reading', async () => {
    const html =
      '<style>.a{}</style><!-- Titel: nej --><p>Sektor: <input type="checkbox" checked>Kommune <input type="checkbox">Region</p><script>x</script>';
    const [found] = await openMailBody({ html, text: null }, null);
    expect(documentOf(found).grids[0]?.cells).toMatchObject([
      {
        text: 'Sektor: ☒ Kommune ☐ Region',
        boxes: [
          { label: 'Kommune', checked: true },
          { label: 'Region', checked: false },
        ],
      },
    ]);
  });

  it('reads a letter that is framed in a table of one cell as text', async () => {
    const [found] = await openMailBody(
      { html: '<table><tr><td><p>Titel: a</p><p>Mål: b</p></td></tr></table>', text: null },
      null,
    );
    expect(documentOf(found).grids).toMatchObject([
      {
        kind: 'text',
        cells: [
          { text: 'Titel: a', row: 0 },
          { text: 'Mål: b', row: 1 },
        ],
      },
    ]);
  });

  it('does not hang on pages that never close their tags', async () => {
    for (const piece of ['<a "', '<!--', '<', '<table>', '<style>', '&#']) {
      await openMailBody({ html: piece.repeat(100_000), text: null }, null);
    }
  });
});

describe('an Outlook file', () => {
  const texts = {
    '0037': 'Skema æøå',
    '0C1A': 'Søren Holm',
    '5D01': 'soren@kommune.example',
    '1000': 'Se skemaet',
    '1035': '<2@x>',
  };

  it('gives up its attachments and says when it was delivered', async () => {
    const bytes = outlookFile({
      texts,
      delivered: new Date('2024-04-30T21:59:30Z'),
      attachments: [
        { name: 'lille.xlsx', content: form },
        { name: 'stor.txt', content: encode('Titel: x\n'.repeat(2000)) },
      ],
    });
    const found = await openFile(bytes, 'mail.msg');
    expect(found.map(({ name, format, inside }) => [name, format, inside])).toEqual([
      ['lille.xlsx', 'xlsx', ['mail.msg']],
      ['stor.txt', 'text', ['mail.msg']],
    ]);
    expect(found[0]?.bytes).toEqual(form);
    expect(found[0]?.mail).toEqual({
      subject: 'Skema æøå',
      fromName: 'Søren Holm',
      fromAddress: 'soren@kommune.example',
      received: '2024-04-30T21:59:30.000Z',
      messageId: '<2@x>',
    });
  });

  it('is searched through the mails inside it', async () => {
    const inner = { texts: { '0037': 'indre' }, attachments: [{ name: 'a.xlsx', content: form }] };
    const [found] = await openFile(
      outlookFile({ texts, attachments: [{ name: 'Indre mail', content: inner }] }),
      'ydre.msg',
    );
    expect(found).toMatchObject({
      name: 'a.xlsx',
      inside: ['ydre.msg', 'Indre mail.msg'],
      mail: { subject: 'indre' },
    });
  });

  it('names an attachment that is only a link to a cloud store', async () => {
    const bytes = outlookFile({
      texts,
      attachments: [{ name: 'skema.xlsx', content: new Uint8Array(), method: 7 }],
    });
    expect((await openFile(bytes, 'mail.msg')).map(refusalOf)[0]).toBe('file.cloud-link');
  });

  it('hands over its text where it has no form', async () => {
    const [found] = await openFile(outlookFile({ texts, attachments: [] }), 'mail.msg');
    expect(found).toMatchObject({ origin: 'body', format: 'text' });
  });

  it('is refused and never hangs where its chains run in circles', async () => {
    const bytes = outlookFile({ texts, attachments: [{ name: 'a.xlsx', content: form }] });
    const view = new DataView(bytes.buffer);
    const fat = (view.getInt32(76, true) + 1) * 512;
    for (let sector = 0; sector < 128; sector += 1) view.setInt32(fat + sector * 4, sector, true);
    expect((await openFile(bytes, 'mail.msg')).map(refusalOf)).toEqual(['mail.damaged']);
  });
});

describe('winmail.dat', () => {
  const attribute = (level: number, tag: number, content: Uint8Array) => {
    const head = Buffer.alloc(9);
    head.writeUInt8(level, 0);
    head.writeUInt32LE(tag, 1);
    head.writeUInt32LE(content.length, 5);
    return Buffer.concat([head, content, Buffer.alloc(2)]);
  };
  const winmail = new Uint8Array(
    Buffer.concat([
      Buffer.from([0x78, 0x9f, 0x3e, 0x22, 1, 0]),
      attribute(1, 0x00089006, Buffer.alloc(4)),
      attribute(2, 0x00069002, Buffer.alloc(14)),
      attribute(2, 0x00018010, encode('skema.xlsx\0')),
      attribute(2, 0x0006800f, form),
    ]),
  );

  it('gives up the files that Outlook wrapped in it', async () => {
    const [found] = await openFile(mail([{ name: 'winmail.dat', content: winmail }]), 'm.eml');
    expect(found).toMatchObject({ name: 'skema.xlsx', format: 'xlsx', inside: ['m.eml', 'winmail.dat'] });
  });

  const property = (id: number, type: number, content: Uint8Array) => {
    const head = Buffer.alloc(12);
    head.writeUInt16LE(type, 0);
    head.writeUInt16LE(id, 2);
    head.writeUInt32LE(1, 4);
    head.writeUInt32LE(content.length, 8);
    return Buffer.concat([head, content, Buffer.alloc((4 - (content.length % 4)) % 4)]);
  };
  const properties = (...all: readonly Buffer[]) => {
    const count = Buffer.alloc(4);
    count.writeUInt32LE(all.length, 0);
    return Buffer.concat([count, ...all]);
  };
  const wide = (text: string) => Buffer.from(`${text}\0`, 'utf16le');

  it('gives up the mail that was forwarded inside it', async () => {
    const inner = Buffer.concat([
      winmail,
      attribute(1, 0x00069003, properties(property(0x0037, 0x1f, wide('Indre skema')))),
    ]);
    const outer = Buffer.concat([
      Buffer.from([0x78, 0x9f, 0x3e, 0x22, 1, 0]),
      attribute(2, 0x00069002, Buffer.alloc(14)),
      attribute(2, 0x00018010, encode('VS: skema\0')),
      attribute(2, 0x00069005, properties(property(0x3701, 0x0d, Buffer.concat([Buffer.alloc(16), inner])))),
    ]);
    const [found] = await openFile(Uint8Array.from(outer), 'winmail.dat');
    expect(found).toMatchObject({
      name: 'skema.xlsx',
      inside: ['winmail.dat', 'VS: skema'],
      mail: { subject: 'Indre skema' },
    });
  });

  it('hands over its text where it has no form', async () => {
    const bytes = Buffer.concat([
      Buffer.from([0x78, 0x9f, 0x3e, 0x22, 1, 0]),
      attribute(1, 0x00069003, properties(property(0x1000, 0x1f, wide('Titel: Svar')))),
    ]);
    const [found] = await openFile(Uint8Array.from(bytes), 'winmail.dat');
    expect(found).toMatchObject({ origin: 'body', format: 'text' });
  });

  it('without files and text is named so', async () => {
    const bytes = Buffer.concat([
      Buffer.from([0x78, 0x9f, 0x3e, 0x22, 1, 0]),
      attribute(1, 0x00089006, Buffer.alloc(4)),
    ]);
    expect((await openFile(Uint8Array.from(bytes), 'winmail.dat')).map(refusalOf)).toEqual([
      'mail.no-attachment',
    ]);
  });

  it('is refused where it is cut short', async () => {
    expect((await openFile(winmail.slice(0, 40), 'winmail.dat')).map(refusalOf)).toEqual(['file.damaged']);
  });
});

describe('an archive', () => {
  it('gives up each form in it and none of the litter', async () => {
    const bytes = zipOf({
      'skemaer/a.xlsx': form,
      'b.docx': word,
      '__MACOSX/._b.docx': 'x',
      '.DS_Store': 'x',
    });
    expect((await openFile(bytes, 'alle.zip')).map(({ name, inside }) => [name, inside])).toEqual([
      ['a.xlsx', ['alle.zip']],
      ['b.docx', ['alle.zip']],
    ]);
  });

  it('that is empty is refused with a sentence', async () => {
    expect((await openFile(zipOf({ 'tom/': new Uint8Array() }), 'z')).map(refusalOf)).toEqual([
      'file.unknown',
    ]);
  });

  it('that is encrypted is refused for its password', async () => {
    const bytes = zipOf({ 'a.xlsx': form });
    const view = new DataView(bytes.buffer);
    for (let at = 0; at < bytes.length - 4; at += 1) {
      if (view.getUint32(at, true) === 0x02014b50) view.setUint16(at + 8, 1, true);
    }
    expect((await openFile(bytes, 'z')).map(refusalOf)).toEqual(['file.password']);
  });

  it('with too many entries is refused', async () => {
    const bytes = zipOf(
      Object.fromEntries(Array.from({ length: 30 }, (_, index) => [`${String(index)}.txt`, 'x'])),
    );
    expect((await openFile(bytes, 'z', { entries: 20 })).map(refusalOf)).toEqual(['file.too-large']);
    expect(
      (await openFile(bytes, 'z', { files: 20 })).map(refusalOf).filter((code) => code !== null),
    ).toEqual(['file.too-large']);
  });

  it('that unpacks into itself without end is stopped', async () => {
    let bytes = form;
    for (let depth = 0; depth < 8; depth += 1) bytes = zipOf({ 'igen.zip': bytes });
    expect((await openFile(bytes, 'z')).map(refusalOf)).toEqual(['file.nested-too-deep']);
  });
});
