import {
  awaitsAnswer,
  isOwnTemplate,
  replyTemplate,
  speaksOfCopy,
  suggestTemplates,
  type ReplyContext,
} from '../../reply';
import type { Language } from '../../round';
import type { ReplyTemplateChoice } from '../services';

/** The round's templates in a language, those that fit what the reply is about first. */
export function templateChoices(context: ReplyContext, language: Language): readonly ReplyTemplateChoice[] {
  const { round } = context;
  const suggested = suggestTemplates(context);
  const others = [...new Set(round.templates.map(({ code }) => code))].filter(
    (code) => !suggested.includes(code),
  );
  return [...suggested, ...others].flatMap((code) => {
    const template = replyTemplate(round, code, language);
    if (template === undefined) return [];
    const { name, offeredWhen, subject, body } = template;
    return [
      {
        code,
        name,
        offeredWhen,
        isSuggested: suggested.includes(code),
        isOwn: isOwnTemplate(code),
        wording: { subject, body },
        withCopy: speaksOfCopy(template),
        awaitsAnswer: awaitsAnswer(template),
      },
    ];
  });
}
