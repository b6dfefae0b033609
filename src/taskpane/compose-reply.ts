import type { Checked } from '../check';
import {
  composeReply,
  replyTemplate,
  suggestTemplates,
  type ReplyContent,
  type ReplyContext,
} from '../reply';
import type { ReplyOrder, ReplyService } from './services';

/** Replies by the round's templates. */
export function replyService(now: () => Date): ReplyService {
  return {
    offered(checked, snapshot, language) {
      const { round } = snapshot;
      const suggested = suggestTemplates(contextOf({ checked, snapshot, mail: null, findings: [] }, now()));
      const others = [...new Set(round.templates.map(({ code }) => code))].filter(
        (code) => !suggested.includes(code),
      );
      const choices = [...suggested, ...others].flatMap((code) => {
        const template = replyTemplate(round, code, language);
        if (template === undefined) return [];
        const { name, offeredWhen } = template;
        return [{ code, name, offeredWhen, isSuggested: suggested.includes(code) }];
      });
      return Promise.resolve(choices);
    },
    compose(order) {
      const composed = composeReply({
        template: order.template,
        language: order.language,
        copyToCluster: order.copyToCluster,
        context: contextOf(order, now()),
      });
      return Promise.resolve(
        composed.ok
          ? { kind: 'draft', draft: { ...composed.draft, attachments: [] } }
          : { kind: 'blocked', problems: composed.problems },
      );
    },
  };
}

function contextOf(
  { checked, snapshot, mail, findings }: Pick<ReplyOrder, 'checked' | 'snapshot' | 'mail' | 'findings'>,
  now: Date,
): ReplyContext {
  return {
    round: snapshot.round,
    ledger: snapshot.ledger,
    content: contentOf(checked),
    key: checked?.outcome.kind === 'form' ? checked.key : null,
    fileName: checked?.name ?? null,
    mail:
      mail === null
        ? null
        : { subject: mail.subject, fromName: mail.from.name, fromAddress: mail.from.address },
    cluster: null,
    findings,
    replyBy: null,
    now: now.getTime(),
  };
}

/** A mail without any form is answered as one whose form is missing. */
function contentOf(checked: Checked | null): ReplyContent {
  return checked?.outcome ?? { kind: 'not-a-form', refusal: { code: 'mail.no-attachment' } };
}
