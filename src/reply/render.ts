import type { Language } from '../round';
import type { FindingItem } from './finding-items';
import type { FindingList } from './placeholders';
import type { ReplyPart } from './reply-parts';

/** The findings of a list that are put in, and how many there was no room for. */
export type RenderedFindings = Readonly<
  Record<FindingList, { readonly items: readonly FindingItem[]; readonly leftOut: number }>
>;

/** Outlook gives a draft its own fonts; only the letters of Outlook's default are asked for, so that the reply looks typed. */
const letterStyle = 'font-family:Calibri,Arial,sans-serif;font-size:11pt';

/** Simple HTML that mail programs and screen readers take: paragraphs, lists, bold. Everything filled in is escaped. */
export function renderHtml(
  parts: readonly ReplyPart[],
  findings: RenderedFindings,
  language: Language,
): string {
  const body = parts.map((part) => {
    switch (part.kind) {
      case 'paragraph':
        return `<p>${part.lines.map(escapeHtml).join('<br>')}</p>`;
      case 'list':
        return list(part.items.map(escapeHtml));
      case 'findings':
        return findingsHtml(findings, part.list, language);
    }
  });
  return `<div lang="${language}" style="${letterStyle}">\n${body.join('\n')}\n</div>`;
}

/** The same as plain text. */
export function renderText(
  parts: readonly ReplyPart[],
  findings: RenderedFindings,
  language: Language,
): string {
  const body = parts.map((part) => {
    switch (part.kind) {
      case 'paragraph':
        return part.lines.join('\n');
      case 'list':
        return part.items.map((item) => `- ${item}`).join('\n');
      case 'findings':
        return [
          ...findings[part.list].items.map(({ heading, text }) =>
            heading === '' ? `- ${text}` : `- ${heading}: ${text}`,
          ),
          ...leftOut(findings[part.list].leftOut, language),
        ].join('\n');
    }
  });
  return `${body.join('\n\n')}\n`;
}

function findingsHtml(findings: RenderedFindings, name: FindingList, language: Language): string {
  const items = findings[name].items.map(({ heading, text }) =>
    heading === '' ? escapeHtml(text) : `<strong>${escapeHtml(heading)}:</strong> ${escapeHtml(text)}`,
  );
  const more = leftOut(findings[name].leftOut, language).map((sentence) => `<p>${escapeHtml(sentence)}</p>`);
  return `${list(items)}${more.join('')}`;
}

function list(items: readonly string[]): string {
  return `<ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>`;
}

function leftOut(count: number, language: Language): string[] {
  if (count === 0) return [];
  const sentences: Readonly<Record<Language, string>> = {
    da: `Der er ${count} ${count === 1 ? 'punkt' : 'punkter'} mere, end der er plads til i mailen. Ring til os, så gennemgår vi resten sammen.`,
    en: `There ${count === 1 ? 'is 1 more point' : `are ${count} more points`} than the mail has room for. Call us, and we will go through the rest together.`,
  };
  return [sentences[language]];
}

function escapeHtml(text: string): string {
  return text
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;')
    .replace(/'/g, '&#39;');
}
