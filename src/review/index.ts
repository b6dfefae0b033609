export type { Finding, Review, Verdict } from './finding';
export { review } from './review';
export type { ReviewSubject } from './rule';
export { rules } from './rules';
