import { findingLists, type FindingList } from './placeholders';

/** A reply as parts, before it becomes HTML or plain text: values are already filled in and are only ever text. */
export type ReplyPart =
  | { readonly kind: 'paragraph'; readonly lines: readonly string[] }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | { readonly kind: 'findings'; readonly list: FindingList };

const slot = /\{([^{}\n]{1,40})\}/g;
const optional = /\[\[([\s\S]*?)\]\]/g;

/** The names in braces in a template, each once, in order. */
export function placeholderNames(template: string): readonly string[] {
  return [...new Set([...template.matchAll(slot)].map((match) => match[1] ?? ''))];
}

/** Leaves out every [[part]] with a placeholder that has no value, and takes the brackets off the others. */
export function settleOptionalParts(template: string, hasValue: (name: string) => boolean): string {
  return template.replace(optional, (_, part: string) =>
    placeholderNames(part).every(hasValue) ? part : '',
  );
}

/** Fills the placeholders of one line. A value is never read as a template again. */
export function fillLine(line: string, valueOf: (name: string) => string): string {
  return line.replace(slot, (_, name: string) => valueOf(name));
}

/**
 * Divides a template into paragraphs (parted by blank lines), lists (lines that begin with "- ") and lists of findings
 * (their placeholder, wherever it stands in a paragraph).
 */
export function partsOf(template: string, valueOf: (name: string) => string): readonly ReplyPart[] {
  const aroundLists = new RegExp(`\\{(${findingLists.join('|')})\\}`);
  return template
    .replace(/\r\n?/g, '\n')
    .split(/\n[ \t]*\n/)
    .flatMap((block) => block.split(aroundLists))
    .flatMap((text): ReplyPart[] => {
      const list = findingLists.find((name) => name === text);
      if (list !== undefined) return [{ kind: 'findings', list }];
      const lines = text
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== '');
      return inRuns(lines).map(({ isList, run }) =>
        isList
          ? { kind: 'list', items: run.map((line) => fillLine(line.slice(2), valueOf)) }
          : { kind: 'paragraph', lines: run.map((line) => fillLine(line, valueOf)) },
      );
    });
}

function inRuns(lines: readonly string[]): readonly { isList: boolean; run: string[] }[] {
  const runs: { isList: boolean; run: string[] }[] = [];
  for (const line of lines) {
    const isList = line.startsWith('- ');
    const last = runs.at(-1);
    if (last?.isList === isList) last.run.push(line);
    else runs.push({ isList, run: [line] });
  }
  return runs;
}
