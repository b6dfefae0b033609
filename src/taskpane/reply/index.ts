export { GuidanceButton } from './guidance-button';
export { ReplyStatus } from './reply-status';
export { suggestedFindings, useSuggestedReply } from './use-suggested-reply';
