import { replyMark } from '../form/open';
import type { Language } from '../round';
import type { ReplyContext } from './context';
import { findingItems, itemAskedFor, type FindingItem } from './finding-items';
import { inertText } from './inert-text';
import { placeholderByName, valuesOnce, type FindingList } from './placeholders';
import { renderHtml, renderText, type RenderedFindings } from './render';
import { fillLine, partsOf, placeholderNames, settleOptionalParts, type ReplyPart } from './reply-parts';
import { suggestReplyBy } from './reply-by';
import { recipients } from './sender';
import { awaitsAnswer, replyTemplate, worded, type Wording } from './wording';

/** Outlook throws on a body over 32 KB; the rest is for what Outlook itself puts around it. */
const mostBytes = 31_000;
const longestSubject = 230;

/** A reply ready to be opened in Outlook as a draft. Nothing here sends it. */
export interface Reply {
  readonly subject: string;
  readonly html: string;
  readonly text: string;
  readonly to: readonly string[];
  readonly cc: readonly string[];
  /** The day by which the template awaits an answer, `YYYY-MM-DD`; null for one that awaits none. */
  readonly replyBy: string | null;
}

/**
 * Why no reply was made: a placeholder that does not exist or has no value, a template the setup does not have, or one whose
 * own text is too long for Outlook. `placeholder` is its name without braces, or the template's code.
 */
export interface ReplyProblem {
  readonly placeholder: string;
  readonly kind: 'unknown' | 'empty' | 'no-template' | 'too-long';
}

export type ComposedReply =
  | { readonly ok: true; readonly draft: Reply }
  | { readonly ok: false; readonly problems: readonly ReplyProblem[] };

export interface ReplyWish {
  /** Code of the template. */
  readonly template: string;
  readonly language: Language;
  readonly context: ReplyContext;
  /** Whether the cluster's contact gets a copy. */
  readonly copyToCluster: boolean;
  /** What a person has made of the template for this mail; null to take it as it is. */
  readonly wording?: Wording | null;
}

/** Fills a template of the round. A placeholder that is unknown or empty stops it and is named; nothing is left standing. */
export function composeReply(wish: ReplyWish): ComposedReply {
  const { template: code, context } = wish;
  const shipped = replyTemplate(context.round, code, wish.language);
  if (shipped === undefined) return { ok: false, problems: [{ placeholder: code, kind: 'no-template' }] };
  const template = worded(shipped, wish.wording ?? null);

  const valueOf = valuesOnce(context, template.language);
  const unknown = placeholderNames(`${template.subject}\n${template.body}`)
    .filter((name) => placeholderByName(name) === undefined)
    .map((placeholder): ReplyProblem => ({ placeholder, kind: 'unknown' }));
  const subject = settleOptionalParts(template.subject, (name) => valueOf(name) !== '');
  const body = settleOptionalParts(template.body, (name) => valueOf(name) !== '');
  const empty = placeholderNames(`${subject}\n${body}`)
    .filter((name) => placeholderByName(name) !== undefined && valueOf(name) === '')
    .map((placeholder): ReplyProblem => ({ placeholder, kind: 'empty' }));
  if (unknown.length + empty.length > 0) return { ok: false, problems: [...unknown, ...empty] };

  const parts = [...partsOf(body, valueOf), ...markForTheAnswer(context, template.language)];
  const findings = findingsThatFit(parts, context, template.language);
  if (findings === null) return { ok: false, problems: [{ placeholder: code, kind: 'too-long' }] };
  return {
    ok: true,
    draft: {
      subject: markedSubject(fillLine(subject, valueOf), context.key),
      html: renderHtml(parts, findings, template.language),
      text: renderText(parts, findings, template.language),
      replyBy: awaitsAnswer(shipped) ? (context.replyBy ?? suggestReplyBy(context.round, context.now)) : null,
      ...recipients(context, wish.copyToCluster),
    },
  };
}

function markedSubject(subject: string, key: string | null): string {
  const line = inertText(subject, longestSubject);
  return key === null ? line : `${line} ${replyMark(key)}`;
}

/** Outlook chooses the subject of a reply itself, so the mark stands in the text too. */
function markForTheAnswer({ key }: ReplyContext, language: Language): readonly ReplyPart[] {
  if (key === null) return [];
  const sentences: Readonly<Record<Language, string>> = {
    da: `Vores reference: ${replyMark(key)}. Lad den blive stående, når I svarer.`,
    en: `Our reference: ${replyMark(key)}. Please leave it in place when you reply.`,
  };
  return [{ kind: 'paragraph', lines: [sentences[language]] }];
}

/** As many findings as the mail has room for, whole; null if the text around them is too long by itself. */
function findingsThatFit(
  parts: readonly ReplyPart[],
  context: ReplyContext,
  language: Language,
): RenderedFindings | null {
  const corrections = [
    ...findingItems(context.findings, 'fejlliste', language),
    ...(context.askedFor ?? []).map(itemAskedFor),
  ];
  const advice = findingItems(context.findings, 'forslagsliste', language);
  const total = corrections.length + advice.length;
  for (let room = total; room >= 0; room -= 1) {
    const roomForAdvice = Math.max(0, room - corrections.length);
    const findings: RenderedFindings = {
      fejlliste: firstOf(corrections, room),
      forslagsliste: firstOf(advice, roomForAdvice),
    };
    if (bytesOf(renderHtml(parts, findings, language)) <= mostBytes) return findings;
  }
  return null;
}

function firstOf(items: readonly FindingItem[], room: number): RenderedFindings[FindingList] {
  return { items: items.slice(0, room), leftOut: Math.max(0, items.length - room) };
}

function bytesOf(text: string): number {
  return new TextEncoder().encode(text).length;
}
