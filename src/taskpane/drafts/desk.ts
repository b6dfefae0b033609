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

/** How far Outlook came with a draft, and what the workbook did not take; null where it took it. */
export interface DraftOpened {
  readonly how: ReplyOpened;
  readonly trouble: Trouble | null;
}

/** Where addressees stand and how a draft to one of them comes about. None of it rejects. */
export interface DraftDesk {
  /** Drafts answer the mails that are selected, or are letters of their own to those on the workbook's lists. */
  readonly kind: 'answers' | 'letters';
  readonly addressees: readonly Addressee[];
  /** The round's templates for one of them, those that fit first. */
  offered(key: string, language: Language): Promise<readonly ReplyTemplateChoice[]>;
  compose(key: string, choice: ReplyTemplateChoice, language: Language): Promise<ComposedReply>;
  /** Opens it in Outlook and keeps in the workbook that it was; nothing is sent. */
  open(key: string, choice: ReplyTemplateChoice, ready: ReadyDraft, language: Language): Promise<DraftOpened>;
  /** Keeps that its text was copied, where Outlook opened nothing. */
  copied(
    key: string,
    choice: ReplyTemplateChoice,
    ready: ReadyDraft,
    language: Language,
  ): Promise<Trouble | null>;
  /** Keeps that a person says it was sent. */
  sent(key: string, template: string): Promise<Trouble | null>;
  /** When each was last written to, ISO 8601, where that speaks against writing again; by key. */
  writtenTo(): Promise<ReadonlyMap<string, string>>;
}
