import { maskPersonalNumbers } from '../form/read';
import type { Language, ReplyTemplate, Round } from '../round';
import { placeholderNames } from './reply-parts';

/** Subject and text with {placeholders}, as a template has them or as a person has changed them for one mail. */
export interface Wording {
  readonly subject: string;
  readonly body: string;
}

/** The template of a code in a language; the Danish one where there is no other. */
export function replyTemplate(round: Round, code: string, language: Language): ReplyTemplate | undefined {
  const ofCode = round.templates.filter((template) => template.code === code);
  return ofCode.find((template) => template.language === language) ?? ofCode[0];
}

/** A template in a person's words. They are held to the same rule as a form: no personal number goes out. */
export function worded(template: ReplyTemplate, wording: Wording | null): ReplyTemplate {
  if (wording === null) return template;
  return {
    ...template,
    subject: maskPersonalNumbers(wording.subject),
    body: maskPersonalNumbers(wording.body),
  };
}

/** Whether an answer is awaited: the template names the day for it, whatever a person has made of its words. */
export function awaitsAnswer({ subject, body }: ReplyTemplate): boolean {
  return placeholderNames(`${subject}\n${body}`).includes('svarfrist');
}

/** Whether the sender's own file with the findings marked belongs with it: the template speaks of it. */
export function speaksOfCopy({ body }: ReplyTemplate): boolean {
  return placeholderNames(body).includes('rettet_kopi');
}
