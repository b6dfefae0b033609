export type { Finding, FindingText, Review, Verdict } from './finding';
export type { ReviewSubject } from './rule';
