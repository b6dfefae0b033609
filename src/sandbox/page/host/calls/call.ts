import type { z } from 'zod';
import type { SampleMail } from '../../../sample-mail';
import type { SandboxStore } from '../../state/sandbox-state';
import { errorCodes } from '../dispatch-ids';

/** What a call of the pane meets: the sandbox, and the mail that pane was last given as its item. */
export interface CallContext {
  readonly store: SandboxStore;
  readonly item: SampleMail;
}

/** `bare` goes out as it is, for the few calls whose answer Office.js reads unwrapped. */
export type CallOutcome =
  { readonly data: unknown } | { readonly errorCode: number } | { readonly bare: object };

export type ItemCall = (parameters: unknown, context: CallContext) => CallOutcome;
export type MailboxCall = (parameters: unknown, context: { readonly store: SandboxStore }) => CallOutcome;

export const done: CallOutcome = { data: undefined };

/** A call whose parameters are checked first; what does not fit answers as an internal error, as a server would. */
export function withParameters<Parameters, Context>(
  schema: z.ZodType<Parameters>,
  call: (parameters: Parameters, context: Context) => CallOutcome,
): (parameters: unknown, context: Context) => CallOutcome {
  return (parameters, context) => {
    const parsed = schema.safeParse(parameters);
    return parsed.success ? call(parsed.data, context) : { errorCode: errorCodes.internal };
  };
}
