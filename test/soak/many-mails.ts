import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { soakForms } from './forms';

/** How many of the mails hold what. */
export interface ManyMails {
  readonly ready: number;
  /** Forms that lack their goal. */
  readonly toReturn: number;
  readonly withoutForm: number;
}

/**
 * Writes so many mails (.eml) into a folder, as an evening before the deadline brings them: of ten, six hold a form that is
 * ready, three one that must go back, and one none. At most 110, for the seats have room for 66 forms.
 */
export async function writeManyMails(folder: string, count: number): Promise<ManyMails> {
  const kinds = Array.from({ length: count }, (_, index) => kindOf(index));
  const of = (kind: Kind) => kinds.filter((other) => other === kind).length;
  const ready = await soakForms(of('ready'));
  const faulty = await soakForms(of('to-return'), { goal: '' });
  let taken = { ready: 0, 'to-return': 0 };
  for (const [index, kind] of kinds.entries()) {
    const form = kind === 'none' ? null : (kind === 'ready' ? ready : faulty)[taken[kind]];
    if (kind !== 'none') taken = { ...taken, [kind]: taken[kind] + 1 };
    const subject = form === null ? `Spoergsmaal ${index + 1}` : `Indmelding ${index + 1}`;
    await writeFile(
      path.join(folder, `${String(index + 1).padStart(3, '0')}.eml`),
      mail(index, subject, form ?? null),
    );
  }
  return { ready: of('ready'), toReturn: of('to-return'), withoutForm: of('none') };
}

type Kind = 'ready' | 'to-return' | 'none';

function kindOf(index: number): Kind {
  if (index % 10 === 9) return 'none';
  return index % 3 === 1 ? 'to-return' : 'ready';
}

function mail(
  index: number,
  subject: string,
  form: { readonly name: string; readonly bytes: Buffer } | null,
): string {
  const sent = new Date(Date.UTC(2024, 3, 15, 6, index));
  const lines = [
    'From: Jens Holm <jens.holm@klynge.example>',
    'To: NLPS <NLPS2.0@stab.rm.dk>',
    `Subject: ${subject}`,
    `Date: ${sent.toUTCString()}`,
    `Message-ID: <mange-${index}@klynge.example>`,
    'MIME-Version: 1.0',
    'Content-Type: multipart/mixed; boundary="skel"',
    '',
    '--skel',
    'Content-Type: text/plain; charset=utf-8',
    '',
    'Venlig hilsen Jens Holm',
  ];
  if (form !== null) {
    lines.push(
      '--skel',
      'Content-Type: application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      'Content-Transfer-Encoding: base64',
      `Content-Disposition: attachment; filename="${form.name}"`,
      '',
      form.bytes.toString('base64').replaceAll(/.{76}/gu, '$&\r\n'),
    );
  }
  return [...lines, '--skel--', ''].join('\r\n');
}
