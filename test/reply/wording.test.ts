import { composeReply, filledWording, type Wording } from '../../src/reply';
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

describe('words changed for one mail', () => {
  test('stand in the reply in the template’s place, with values filled in', () => {
    const composed = own('Hej {fornavn}\n\nRing lige til os.', 'Om {initiativ}');
    expect(composed).toMatchObject({
      ok: true,
      draft: {
        subject: 'Om Den gode udskrivelse [NLPS 3f9a0c12]',
        text: expect.stringMatching(/^Hej Karen\n\nRing lige til os\.\n/),
      },
    });
  });

  test('are only text, and are held to the same placeholders', () => {
    expect(own('<b>Hej</b> & farvel')).toMatchObject({
      ok: true,
      draft: { html: expect.stringContaining('&lt;b&gt;Hej&lt;/b&gt; &amp; farvel') },
    });
    expect(own('Hej {fornvan}')).toEqual({
      ok: false,
      problems: [{ placeholder: 'fornvan', kind: 'unknown' }],
    });
  });

  test('lose a personal number that was typed', () => {
    const composed = own('Jens har 010190-1234');
    if (!composed.ok) throw new Error('blocked');
    expect(composed.draft.text).not.toContain('010190-1234');
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
    const composed = composeReply(wish(filled));
    const plain = composeReply(wish(null));
    if (!composed.ok || !plain.ok) throw new Error('blocked');
    expect(filled?.body).not.toMatch(/[{}]|\[\[/);
    expect(composed.draft.text).toBe(plain.draft.text);
    expect(composed.draft.subject).toBe(plain.draft.subject);
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
    const composed = composeReply(wish(null, context));
    if (!composed.ok) throw new Error('blocked');
    expect(composed.draft.text).toContain(sentence);
    expect(composed.draft.text).toContain('skema – rettelser.xlsx');
  });

  test('is not spoken of where it does not', () => {
    const composed = composeReply(wish(null));
    if (!composed.ok) throw new Error('blocked');
    expect(composed.draft.text).not.toMatch(/vedhæftet/);
  });
});
