import { z } from 'zod';

/** What the pane sends: a JSON string posted to its parent. */
const requestSchema = z.object({
  _messageType: z.literal(0),
  /** 0 calls, 1 registers for an event, 2 takes the registration back. */
  _actionType: z.union([z.literal(0), z.literal(1), z.literal(2)]),
  _actionName: z.string(),
  _conversationId: z.string(),
  _correlationId: z.number(),
  _data: z.unknown().optional(),
});

export type WireRequest = z.infer<typeof requestSchema>;

/** Reads a posted message; null for whatever is not a request of Office.js. */
export function parseRequest(message: unknown): WireRequest | null {
  if (typeof message !== 'string') return null;
  let parsed: unknown;
  try {
    parsed = JSON.parse(message);
  } catch {
    // Other scripts post plain strings; those are none of ours.
    return null;
  }
  const request = requestSchema.safeParse(parsed);
  return request.success ? request.data : null;
}

/** The answer to a request, as text to post. `data` must be an object: the library never calls back for anything else. */
export function answerTo(request: WireRequest, data: unknown, origin: string): string {
  return envelope(request._actionName, request._conversationId, request._correlationId, 0, data, origin);
}

/** An event, as text to post. */
export function eventMessage(name: string, conversationId: string, data: unknown, origin: string): string {
  return envelope(name, conversationId, 0, 1, data, origin);
}

function envelope(
  name: string,
  conversationId: string,
  correlationId: number,
  responseType: 0 | 1,
  data: unknown,
  origin: string,
): string {
  return JSON.stringify({
    _messageType: 1,
    _responseType: responseType,
    _errorCode: 0,
    _actionName: name,
    _conversationId: conversationId,
    _correlationId: correlationId,
    _data: data,
    _origin: origin,
    _serializerVersion: 1,
  });
}
