export type { Answer, Nomination, Participant, Person, ReadResult, Resolved, TextField } from './nomination';
