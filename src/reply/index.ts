export { checkTemplates, type TemplateProblem } from './check-templates';
export {
  composeReply,
  replyTemplate,
  type ComposedReply,
  type Reply,
  type ReplyProblem,
  type ReplyWish,
} from './compose-reply';
export type { ReplyContent, ReplyContext } from './context';
export { listPlaceholders } from './placeholders';
export { suggestReplyBy } from './reply-by';
export { readReplyToken } from './reply-token';
export { suggestTemplates } from './suggest-templates';
