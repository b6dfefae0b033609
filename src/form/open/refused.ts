import type { Refusal, RefusalCode } from './opened';

/** Thrown inside this folder where a file cannot be read; the door turns it into content and never lets it out. */
export class Refused extends Error {
  readonly refusal: Refusal;

  constructor(code: RefusalCode, detail?: string) {
    super(detail === undefined ? code : `${code}: ${detail}`);
    this.name = 'Refused';
    this.refusal = detail === undefined ? { code } : { code, detail };
  }
}
