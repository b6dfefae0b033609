export type { Answer, Nomination, Participant, Person, ReadResult, Resolved, TextField } from './nomination';
export { findPersonalNumbers, maskPersonalNumbers, type PersonalNumber } from './personal-numbers';
export { readForm } from './read-form';
