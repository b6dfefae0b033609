import { decodePercent } from './package';

/** An address behind a link as a person would write it: a mail address without `mailto:` and what follows it. */
export function plainAddress(target: string): string {
  const mail = /^\s*mailto:([^?]*)/i.exec(target)?.[1];
  return mail === undefined ? target.trim() : decodePercent(mail).trim();
}
