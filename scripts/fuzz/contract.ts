import Ajv2020 from 'ajv/dist/2020.js';
import { readFileSync } from 'node:fs';
import type { Report } from '../../src/check';

const schema: unknown = JSON.parse(readFileSync('contract/report.schema.json', 'utf8'));
const validate = new Ajv2020({ strict: false }).compile(schema as object);

/** What of the reports does not keep the contract of `check --json`; null where they do. */
export function contractProblems(reports: readonly Report[]): string | null {
  // Through text, as the command line prints them: what is undefined is gone.
  const printed: unknown = JSON.parse(JSON.stringify(reports));
  return validate(printed) ? null : JSON.stringify(validate.errors);
}
