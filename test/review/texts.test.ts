import { hold3 } from '../../src/round';
import { rules } from '../../src/review';

/** The table of the programme, in its order. */
const programme: readonly [string, string][] = [
  ['field.missing', 'error'],
  ['field.unanswered', 'decision'],
  ['description.short', 'advice'],
  ['email.invalid', 'error'],
  ['phone.invalid', 'advice'],
  ['form.multiple-initiatives', 'error'],
  ['form.blank', 'error'],
  ['form.outdated-version', 'decision'],
  ['form.resembles-earlier', 'decision'],
  ['participants.none', 'error'],
  ['participant.duplicate', 'error'],
  ['participant.in-two-initiatives', 'decision'],
  ['participant.unnamed', 'decision'],
  ['participant.not-a-leader', 'advice'],
  ['participant.outside-cluster', 'advice'],
  ['participant.sector-mismatch', 'advice'],
  ['team.too-small', 'advice'],
  ['team.large', 'advice'],
  ['team.one-sector', 'advice'],
  ['general-practice.contact-missing', 'decision'],
  ['contact-person.missing', 'advice'],
  ['leadership-focus.missing', 'advice'],
  ['cluster.unknown', 'decision'],
  ['cluster.region-mismatch', 'decision'],
  ['cluster.too-many-initiatives', 'decision'],
  ['cluster.over-guideline', 'advice'],
  ['region.over-quota', 'decision'],
  ['programme.over-quota', 'decision'],
  ['general-practice.over-maximum', 'decision'],
  ['deadline.passed', 'decision'],
  ['sender.unexpected', 'advice'],
  ['privacy.cpr', 'error'],
  ['privacy.health', 'advice'],
];

test('every check of the programme is a rule, with the programme’s severity', () => {
  expect(rules.map(({ code, severity }) => [code, severity])).toEqual(programme);
});

test('the shipped round sets every rule, and to the rule’s own severity and limit', () => {
  expect(hold3.rules).toEqual(
    rules.map(({ code, severity, limit }) => ({ code, severity, limit: limit ?? null })),
  );
});

describe.each(rules.map((rule) => [rule.code, rule] as const))('%s', (_code, rule) => {
  test('rests on a source', () => {
    expect(rule.source.length).toBeGreaterThan(20);
  });

  test('says each thing in both languages, in whole sentences', () => {
    expect(Object.keys(rule.texts.en).sort()).toEqual(Object.keys(rule.texts.da).sort());
    for (const text of Object.values(rule.texts.da)) {
      expect(text.message).toMatch(/[.!?]$/);
      expect(text.fix).toMatch(/[.!?]$/);
    }
    for (const text of Object.values(rule.texts.en)) {
      expect(text.message).toMatch(/[.!?]$/);
      expect(text.fix).toMatch(/[.!?]$/);
      expect(text.message).not.toMatch(/[æøå]\p{L}*\s(?:er|har|i)\b/u);
    }
  });

  test('gives an example of a right answer, where the sender must write one', () => {
    const writesNothing = ['form.blank', 'form.multiple-initiatives'].includes(rule.code);
    if (rule.severity !== 'error' || writesNothing) return;
    for (const text of Object.values(rule.texts.da)) expect(text.fix).toMatch(/ fx /);
    for (const text of Object.values(rule.texts.en)) expect(text.fix).toMatch(/ for example /);
  });

  test('asks the sender where the decision is the secretariat’s', () => {
    for (const text of [...Object.values(rule.texts.da), ...Object.values(rule.texts.en)]) {
      const addressesSecretariat =
        /begrundelse|afsenderen|venteliste|with a reason|the sender|waiting list/.test(text.fix);
      expect(text.ask === undefined && addressesSecretariat).toBe(false);
    }
  });

  test('uses the same slots in both languages, but for the words for a cluster', () => {
    const slots = (text: { message: string; fix: string; ask?: string }) =>
      [...`${text.message} ${text.fix} ${text.ask ?? ''}`.matchAll(/\{(\w+)\}/g)]
        .map((match) => match[1] ?? '')
        .filter((slot) => !/cluster(?:Words?)?$/i.test(slot) || slot === 'cluster')
        .sort();
    for (const [message, text] of Object.entries(rule.texts.da)) {
      const english = rule.texts.en[message];
      expect([message, english === undefined ? [] : [...new Set(slots(english))]]).toEqual([
        message,
        [...new Set(slots(text))],
      ]);
    }
  });
});
