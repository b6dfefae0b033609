export { GuidanceButton } from './guidance-button';
export { ReplyStatus } from './reply-status';
export { useSuggestedReply } from './use-suggested-reply';
