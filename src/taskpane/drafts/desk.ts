import type { ReplyOpened } from '../../outlook';
import type { Language } from '../../round';
import type { ComposedReply, ReplyTemplateChoice, Trouble } from '../services';

/** Somebody who may get a draft: the sender of a mail, or one on a list of the workbook. */
export interface Addressee {
  /** Of the form, or what stands for the cluster or mail: nobody's name, since it is kept in the browser. */
  readonly key: string;
  /** What a person calls it. */
  readonly name: string;
  /** Why no draft can be made, whatever the template; null where nothing stands in the way. */
  readonly obstacle: string | null;
}

export type ReadyDraft = Extract<ComposedReply, { kind: 'draft' }>;

/** Where addressees stand and how a draft to one of them comes about. None of it rejects. */
export interface DraftDesk {
  /** Drafts answer the mails that are selected, or are letters to those on the workbook's lists, or to those of plans. */
  readonly kind: 'answers' | 'letters' | 'plans';
  /** Each opens as a reply on its mail, which keeps the mail's own subject. */
  readonly isReply: boolean;
  readonly addressees: readonly Addressee[];
  /** The round's templates for one of them, those that fit first. */
  offered(key: string, language: Language): Promise<readonly ReplyTemplateChoice[]>;
  compose(key: string, choice: ReplyTemplateChoice, language: Language): Promise<ComposedReply>;
  /** Opens it in Outlook; nothing is sent. */
  open(key: string, ready: ReadyDraft): Promise<ReplyOpened>;
  /** Keeps in the workbook that it was opened or copied; null is well, else what the workbook did not take. */
  kept(
    key: string,
    choice: ReplyTemplateChoice,
    ready: ReadyDraft,
    language: Language,
    by: 'draft' | 'copy',
  ): Promise<Trouble | null>;
  /** Keeps that a person says it was sent. */
  sent(key: string, template: string): Promise<Trouble | null>;
  /** When each was last written to, ISO 8601, where that speaks against writing again; by key. */
  writtenTo(): Promise<ReadonlyMap<string, string>>;
}
