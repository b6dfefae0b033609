import type { ReplyTemplate } from '../schema';

export const templates: readonly ReplyTemplate[] = [];
