export type { Finding, FindingText, Review, Verdict } from './finding';
export { review } from './review';
export type { Observation, ReviewSubject, Rule, RuleContext } from './rule';
export { rules } from './rules';
