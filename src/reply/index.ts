export { checkTemplates } from './check-templates';
export { composeReply, type Reply, type ReplyProblem } from './compose-reply';
export type { ReplyContent, ReplyContext } from './context';
export { filledWording } from './filled-wording';
export { listPlaceholders } from './placeholders';
export { suggestReplyBy } from './reply-by';
export { isOwnTemplate, suggestTemplates } from './suggest-templates';
export { awaitsAnswer, replyTemplate, speaksOfCopy, type Wording } from './wording';
