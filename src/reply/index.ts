export { checkTemplates } from './check-templates';
export { composeReply, replyTemplate, type Reply, type ReplyProblem } from './compose-reply';
export type { ReplyContent, ReplyContext } from './context';
export { listPlaceholders } from './placeholders';
export { suggestReplyBy } from './reply-by';
export { readReplyToken } from './reply-token';
export { suggestTemplates } from './suggest-templates';
