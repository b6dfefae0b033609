import type { ReplyWish } from './compose-reply';
import { findingItems } from './finding-items';
import { valuesOnce, type FindingList } from './placeholders';
import { renderText } from './render';
import { fillLine, partsOf, settleOptionalParts } from './reply-parts';
import { replyTemplate, worded, type Wording } from './wording';

/**
 * The template with every value in its place, to be changed freely: nothing is filled in afterwards, so braces in what
 * the form says become parentheses. What has no value stays as it is. Null where the round has no such template.
 */
export function filledWording({
  template: code,
  language,
  context,
  wording,
}: Omit<ReplyWish, 'copyToCluster'>): Wording | null {
  const shipped = replyTemplate(context.round, code, language);
  if (shipped === undefined) return null;
  const template = worded(shipped, wording ?? null);
  const valueOf = valuesOnce(context, template.language);
  const hasValue = (name: string) => valueOf(name) !== '';
  const literal = (name: string) => (hasValue(name) ? withoutBraces(valueOf(name)) : `{${name}}`);
  const settled = (text: string) => settleOptionalParts(text, hasValue);
  const list = (name: FindingList) => ({
    items: findingItems(context.findings, name, template.language).map(({ heading, text }) => ({
      heading: withoutBraces(heading),
      text: withoutBraces(text),
    })),
    leftOut: 0,
  });
  const findings = { fejlliste: list('fejlliste'), forslagsliste: list('forslagsliste') };
  return {
    subject: fillLine(settled(template.subject), literal),
    body: renderText(partsOf(settled(template.body), literal), findings, template.language).trimEnd(),
  };
}

function withoutBraces(text: string): string {
  return text.replace(/[{[]/g, '(').replace(/[}\]]/g, ')');
}
