import type { Language } from '../../round';
import type { ReplyProblem } from '../../reply';
import type { ReplyTemplateChoice } from '../services';
import type { Addressee, DraftDesk, ReadyDraft } from './desk';

/** What a person should know before one gets the draft. */
export type Doubt =
  /** The template is for something else; the name of the one that fits, null where none does. */
  | { readonly kind: 'not-offered'; readonly choice: ReplyTemplateChoice; readonly fitting: string | null }
  /** A draft was opened before, ISO 8601. */
  | { readonly kind: 'written'; readonly at: string }
  /** No address is known. */
  | { readonly kind: 'nobody' };

/** What a template comes to for one of the addressees. */
export type Judged =
  | {
      readonly kind: 'fits' | 'doubtful';
      readonly choice: ReplyTemplateChoice;
      readonly doubts: readonly Doubt[];
      readonly ready: ReadyDraft;
    }
  | {
      readonly kind: 'blocked';
      readonly doubts: readonly Doubt[];
      readonly problems: readonly ReplyProblem[];
    }
  /** Nothing can be made for it, whatever the template. */
  | { readonly kind: 'obstacle'; readonly why: string }
  /** Each was to get the template that fits, and none does. */
  | { readonly kind: 'no-template' };

/** The template that one of them gets: the chosen one, else the one that fits best. */
export async function choiceFor(
  desk: DraftDesk,
  key: string,
  template: string | null,
  language: Language,
): Promise<ReplyTemplateChoice | undefined> {
  const offered = await desk.offered(key, language);
  return offered.find(({ code, isSuggested }) => (template === null ? isSuggested : code === template));
}

/** Composes the draft of each and says who can have it; a placeholder without a value is only found that way. */
export async function judgeAll(
  desk: DraftDesk,
  template: string | null,
  language: Language,
): Promise<ReadonlyMap<string, Judged>> {
  const written = await desk.writtenTo();
  const judged = new Map<string, Judged>();
  for (const addressee of desk.addressees) {
    judged.set(addressee.key, await judge(desk, addressee, template, language, written));
  }
  return judged;
}

async function judge(
  desk: DraftDesk,
  { key, obstacle }: Addressee,
  template: string | null,
  language: Language,
  written: ReadonlyMap<string, string>,
): Promise<Judged> {
  if (obstacle !== null) return { kind: 'obstacle', why: obstacle };
  const choice = await choiceFor(desk, key, template, language);
  if (choice === undefined) return { kind: 'no-template' };
  const composed = await desk.compose(key, choice, language);
  const misplaced: readonly Doubt[] =
    choice.isSuggested || choice.isOwn
      ? []
      : [{ kind: 'not-offered', choice, fitting: await fittingName(desk, key, language) }];
  if (composed.kind === 'blocked') return { ...composed, doubts: misplaced };
  const at = written.get(key);
  const doubts: readonly Doubt[] = [
    ...misplaced,
    ...(at === undefined ? [] : [{ kind: 'written' as const, at }]),
    ...(composed.draft.to.length === 0 ? [{ kind: 'nobody' as const }] : []),
  ];
  // An address can be written in Outlook; the rest is a reason not to write at all.
  const isDoubtful = doubts.some(({ kind }) => kind !== 'nobody');
  return { kind: isDoubtful ? 'doubtful' : 'fits', choice, doubts, ready: composed };
}

async function fittingName(desk: DraftDesk, key: string, language: Language): Promise<string | null> {
  return (await choiceFor(desk, key, null, language))?.name ?? null;
}
