import type { AnnotatedForm, AnnotationNote } from '../form/annotate';
import type { Finding } from '../review';
import type { Language } from '../round';
import type { CheckedForm } from './checked-form';

export interface CopyOrder {
  /** What was handed in: the form itself, or the mail or archive it is in. */
  readonly bytes: Uint8Array;
  readonly name: string;
  readonly form: CheckedForm;
  /** The findings to mark, in any order. */
  readonly findings: readonly Finding[];
  readonly language: Language;
}

/**
 * The sender's own form with the findings marked, or a list in its place where it cannot be marked or holds a
 * personal number; ready to be attached to a reply. Null where there is nothing to mark, or no form of that key in what was handed in.
 */
export async function annotatedCopy(order: CopyOrder): Promise<AnnotatedForm | null> {
  if (order.findings.length === 0) return null;
  const [{ annotateForm }, { openFile, keyOf, replyMark }] = await Promise.all([
    import('../form/annotate'),
    import('../form/open'),
  ]);
  const files = await openFile(order.bytes, order.name);
  const keys = await Promise.all(files.map(({ bytes }) => keyOf(bytes)));
  const found = files[keys.indexOf(order.form.key)];
  if (found === undefined) return null;
  const notes = notesOf(order.findings, order.language);
  return annotateForm(found.bytes, found.format, notes, {
    name: found.name,
    language: order.language,
    reference: replyMark(order.form.key),
    holdsPersonalNumber: order.form.outcome.nomination.personalNumbers.length > 0,
  });
}

/** In the order of the reply: the whole form, then the initiative, then participant by participant. */
function notesOf(findings: readonly Finding[], language: Language): readonly AnnotationNote[] {
  return findings
    .toSorted((one, other) => group(one) - group(other))
    .map((finding, index) => {
      const { message, fix, ask } = finding.texts[language];
      return {
        number: index + 1,
        place: finding.place,
        subject: finding.subject[language],
        message,
        fix: ask ?? fix,
      };
    });
}

function group({ participant, field }: Finding): number {
  if (participant !== null) return participant + 1;
  return field === null ? -1 : 0;
}
