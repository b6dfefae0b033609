export { readRound, setupTableNames, type RoundReading } from './read-setup';
export { setupContents } from './write-setup';
