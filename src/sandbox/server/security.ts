/**
 * What pages of the sandbox may load: only what this server has. Styles are inline because Fluent UI writes them and
 * mails bring their own; frames hold the add-in, and mails as text of this page.
 */
const contentSecurityPolicy = [
  "default-src 'self'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "worker-src 'self' blob:",
  "frame-src 'self' data: blob:",
  "frame-ancestors 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/** Puts the headers of every answer on it; nothing is cached, so that a new build shows at once. */
export function secured(response: Response): Response {
  const headers = new Headers(response.headers);
  headers.set('content-security-policy', contentSecurityPolicy);
  headers.set('x-content-type-options', 'nosniff');
  headers.set('referrer-policy', 'no-referrer');
  headers.set('cache-control', 'no-store');
  return new Response(response.body, { status: response.status, headers });
}

/** Whether the request names this machine; another name that leads here is a page elsewhere trying its luck. */
export function isLocal(request: Request): boolean {
  const { hostname, origin } = new URL(request.url);
  const from = request.headers.get('origin');
  return (hostname === '127.0.0.1' || hostname === 'localhost') && (from === null || from === origin);
}
