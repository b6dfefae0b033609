export { readRound, setupTableNames, type RoundReading } from './read-setup';
export { schemaProblems } from './schema-problems';
export { setupContents } from './write-setup';
