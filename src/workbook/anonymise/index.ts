export { anonymiseRound, type AnonymiseOutcome, type AnonymiseRequest } from './anonymise-round';
