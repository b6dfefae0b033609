import type { RuleSetting, Severity } from '../schema';

/** Every check with the severity of the programme's table; the limit is the number the check compares with. */
export const rules: readonly RuleSetting[] = [
  rule('field.missing', 'error'),
  rule('field.unanswered', 'decision'),
  rule('description.short', 'advice', 5),
  rule('email.invalid', 'error'),
  rule('phone.invalid', 'advice'),
  rule('form.multiple-initiatives', 'error'),
  rule('form.blank', 'error'),
  rule('form.outdated-version', 'decision'),
  rule('form.resembles-earlier', 'decision', 0.8),
  rule('participants.none', 'error'),
  rule('participant.duplicate', 'error'),
  rule('participant.in-two-initiatives', 'decision'),
  rule('participant.unnamed', 'decision'),
  rule('participant.not-a-leader', 'advice'),
  rule('participant.outside-cluster', 'advice'),
  rule('participant.sector-mismatch', 'advice'),
  rule('team.too-small', 'advice', 2),
  rule('team.large', 'advice', 6),
  rule('team.one-sector', 'advice'),
  rule('general-practice.contact-missing', 'decision'),
  rule('contact-person.missing', 'advice'),
  rule('leadership-focus.missing', 'advice'),
  rule('cluster.unknown', 'decision'),
  rule('cluster.region-mismatch', 'decision'),
  rule('cluster.too-many-initiatives', 'decision'),
  rule('cluster.over-guideline', 'advice'),
  rule('region.over-quota', 'decision'),
  rule('programme.over-quota', 'decision'),
  rule('general-practice.over-maximum', 'decision'),
  rule('deadline.passed', 'decision'),
  rule('sender.unexpected', 'advice'),
  rule('privacy.cpr', 'error'),
  rule('privacy.health', 'advice'),
];

function rule(code: string, severity: Severity, limit: number | null = null): RuleSetting {
  return { code, severity, limit };
}
