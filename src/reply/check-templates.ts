import type { Language, ReplyTemplate, Round } from '../round';
import { placeholderByName } from './placeholders';
import { placeholderNames } from './reply-parts';

/** A reply text of the setup that could never be filled. */
export interface TemplateProblem {
  readonly code: string;
  readonly language: Language;
  readonly texts: Readonly<Record<Language, string>>;
}

/** Placeholders and brackets of all templates, checked without a mail: a slip in the setup is found before it is needed. */
export function checkTemplates(round: Round): readonly TemplateProblem[] {
  return round.templates.flatMap((template) => {
    const { code, language, subject, body } = template;
    const unknown = placeholderNames(`${subject}\n${body}`).filter(
      (name) => placeholderByName(name) === undefined,
    );
    const problems = unknown.map((name) => ({
      da: `pladsholderen {${name}} findes ikke. Ret stavemåden, eller fjern den.`,
      en: `there is no placeholder {${name}}. Correct the spelling, or remove it.`,
    }));
    if (!bracketsMatch(template)) {
      problems.push({
        da: 'et [[ mangler sit ]] eller omvendt. Sæt det manglende ind.',
        en: 'a [[ has no ]] or the other way round. Put in what is missing.',
      });
    }
    return problems.map(({ da, en }) => ({
      code,
      language,
      texts: {
        da: `Opsætning, Svarskabeloner, ${code} (${language}): ${da}`,
        en: `Setup, Svarskabeloner, ${code} (${language}): ${en}`,
      },
    }));
  });
}

function bracketsMatch({ subject, body }: ReplyTemplate): boolean {
  return [subject, body].every((text) => {
    const marks = text.match(/\[\[|\]\]/g) ?? [];
    return marks.every((mark, index) => mark === (index % 2 === 0 ? '[[' : ']]')) && marks.length % 2 === 0;
  });
}
