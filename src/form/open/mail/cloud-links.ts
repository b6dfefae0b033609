import { decodePercent } from '../package';
import type { MailBody } from './body';

const HOSTS =
  'sharepoint\\.com|onedrive\\.live\\.com|1drv\\.ms|drive\\.google\\.com|docs\\.google\\.com|dropbox\\.com|wetransfer\\.com|we\\.tl|box\\.com|sharefile\\.com|icloud\\.com|mega\\.nz';
const LINK = new RegExp(`https?:\\/\\/(?:[\\w-]+\\.){0,5}(?:${HOSTS})\\/[^\\s"'<>]+`, 'i');

/** The first link in a mail to a file in a cloud store; null if there is none. */
export function cloudLink(body: MailBody): string | null {
  const whole = `${body.html ?? ''}\n${body.text ?? ''}`;
  // Mail gateways wrap links, the real one percent-encoded inside.
  const wrapped = whole.replace(/https?%3A%2F%2F[\w.%/-]+/gi, decodePercent);
  return LINK.exec(wrapped)?.[0] ?? null;
}
