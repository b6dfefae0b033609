import type { Checked } from '../../check';
import { annotatedCopy, isForm, type CheckedForm } from '../../desk';
import type { AnnotatedForm } from '../../form/annotate';
import {
  composeReply,
  filledWording,
  listPlaceholders,
  type ReplyContent,
  type ReplyContext,
} from '../../reply';
import type { Finding } from '../../review';
import type { Language } from '../../round';
import type { HandedIn, ReplyOrder, ReplyService } from '../services';
import { templateChoices } from './template-choices';

/** Replies by the round's templates. */
export function replyService(now: () => Date): ReplyService {
  const copyOf = annotatedCopies();

  async function wishOf(order: ReplyOrder) {
    const copy = await copyOf(order);
    return {
      copy,
      wish: {
        template: order.template,
        language: order.language,
        copyToCluster: order.copyToCluster,
        wording: order.wording,
        context: contextOf(order, copy, now()),
      },
    };
  }

  return {
    offered(checked, snapshot, language) {
      const asked = { checked, snapshot, mail: null, findings: [], replyBy: null };
      return Promise.resolve(templateChoices(contextOf(asked, null, now()), language));
    },
    async compose(order) {
      const { wish, copy } = await wishOf(order);
      const composed = composeReply(wish);
      if (!composed.ok) return { kind: 'blocked', problems: composed.problems };
      const { replyBy, ...draft } = composed.draft;
      return {
        kind: 'draft',
        draft: { ...draft, attachments: copy === null ? [] : [{ name: copy.name, bytes: copy.bytes }] },
        replyBy,
        copy: copy === null ? null : { kind: copy.kind, name: copy.name },
      };
    },
    async placeholders(order) {
      const { wish } = await wishOf(order);
      return listPlaceholders(wish.context, order.language);
    },
    async filled(order) {
      return filledWording((await wishOf(order)).wish);
    },
  };
}

function contextOf(
  order: Pick<ReplyOrder, 'checked' | 'snapshot' | 'mail' | 'findings' | 'replyBy'>,
  copy: AnnotatedForm | null,
  now: Date,
): ReplyContext {
  const { checked, snapshot, mail } = order;
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
    findings: order.findings,
    copy,
    replyBy: order.replyBy,
    now: now.getTime(),
  };
}

/** A mail without any file may ask something or have forgotten its form: the answer fits both. */
function contentOf(checked: Checked | null): ReplyContent {
  return checked?.outcome ?? { kind: 'not-a-form', refusal: { code: 'mail.no-form' } };
}

/** The marked copy an order asks for. The last one is kept, because a reply is composed at every letter a person types. */
function annotatedCopies(): (order: ReplyOrder) => Promise<AnnotatedForm | null> {
  let known: { readonly of: CopyWish; readonly copy: Promise<AnnotatedForm | null> } | null = null;

  return ({ checked, handedIn, attachCopy, findings, language }) => {
    if (!attachCopy || handedIn === null || checked === null || !isForm(checked))
      return Promise.resolve(null);
    const of: CopyWish = { form: checked, handedIn, findings, language };
    if (known === null || !isSame(known.of, of)) {
      known = { of, copy: annotatedCopy({ ...handedIn, form: checked, findings, language }) };
    }
    return known.copy;
  };
}

interface CopyWish {
  readonly form: CheckedForm;
  readonly handedIn: HandedIn;
  readonly findings: readonly Finding[];
  readonly language: Language;
}

function isSame(one: CopyWish, other: CopyWish): boolean {
  return (
    one.form === other.form &&
    one.handedIn.bytes === other.handedIn.bytes &&
    one.language === other.language &&
    one.findings.length === other.findings.length &&
    one.findings.every((finding, index) => finding === other.findings[index])
  );
}
