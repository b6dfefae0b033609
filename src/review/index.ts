export type { Finding, Review, Verdict } from './finding';
export { review } from './review';
export type { ReviewSubject } from './rule';
export { rules } from './rules';
export { resemblance, type Resemblance } from './resemblance';
export { formResemblesEarlier } from './rules/form-resembles-earlier';
export { isSamePerson } from './same-person';
export { titleSimilarity } from './title-similarity';
