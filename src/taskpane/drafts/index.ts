export { type DraftQueue, draftsLeft, storeQueue } from './draft-queue';
export { ResumeButton } from './resume-button';
export { draftCatalogue } from './texts';
export { Drafts, type DraftsWish } from './drafts';
export type { Addressee, DraftDesk } from './desk';
