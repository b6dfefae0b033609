export type { Checked, Outcome } from './checked';
export { checkFile, reviewFile, type CheckContext } from './check-file';
export { readFile, type ReadFile } from './read-file';
export { reasonOf, reportOf, type Report } from './report';
