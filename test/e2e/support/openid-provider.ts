import { createHash, generateKeyPairSync, randomUUID, sign } from 'node:crypto';

/** What the provider is asked for and what it answers; a small part of Entra's endpoints, in memory. */
const host = 'https://login.nlps.example';
export const authority = `${host}/lejer`;
export const providerAddress = `${host}/**`;

interface Grant {
  readonly challenge: string;
  readonly nonce: string;
  readonly clientId: string;
  readonly redirectUri: string;
  readonly scope: string;
}

/**
 * An OpenID provider with one account, which keeps to the protocol: the code flow with PKCE, signed tokens with the
 * nonce asked for, refresh tokens that are used up. It signs nobody in before the button on its page is pressed.
 */
export class OpenIdProvider {
  private readonly keys = generateKeyPairSync('rsa', { modulusLength: 2048 });
  private readonly grants = new Map<string, Grant>();
  private readonly refreshes = new Map<string, Grant>();
  /** Tokens that may be used; the resource asks. */
  readonly accessTokens = new Set<string>();
  /** What was asked for beyond the ordinary, in order. */
  readonly claims: string[] = [];
  /** While set, a refresh token is refused until the person has signed in anew. */
  demandsInteraction = false;
  private isSignedIn = false;

  handle(request: { method: string; url: string; body: string }): {
    status: number;
    headers: Record<string, string>;
    body: string;
  } {
    const url = new URL(request.url);
    switch (url.pathname.replace('/lejer', '')) {
      case '/v2.0/.well-known/openid-configuration':
        return json(200, {
          issuer: `${authority}/v2.0`,
          authorization_endpoint: `${authority}/oauth2/v2.0/authorize`,
          token_endpoint: `${authority}/oauth2/v2.0/token`,
          end_session_endpoint: `${authority}/oauth2/v2.0/logout`,
          jwks_uri: `${authority}/keys`,
        });
      case '/keys':
        return json(200, {
          keys: [{ ...this.keys.publicKey.export({ format: 'jwk' }), kid: 'k', use: 'sig' }],
        });
      case '/oauth2/v2.0/authorize':
        return this.authorize(url.searchParams);
      case '/oauth2/v2.0/token':
        return this.token(new URLSearchParams(request.body));
      default:
        return json(404, {});
    }
  }

  private authorize(query: URLSearchParams) {
    const claims = query.get('claims');
    if (claims !== null) this.claims.push(claims);
    const back = new URL(query.get('redirect_uri') ?? '');
    const answer = new URLSearchParams({ state: query.get('state') ?? '' });
    if (query.get('prompt') === 'none' && !this.isSignedIn) {
      answer.set('error', 'interaction_required');
      answer.set('error_description', 'AADSTS50058: nobody is signed in');
      return redirect(back, answer);
    }
    const code = randomUUID();
    this.grants.set(code, {
      challenge: query.get('code_challenge') ?? '',
      nonce: query.get('nonce') ?? '',
      clientId: query.get('client_id') ?? '',
      redirectUri: query.get('redirect_uri') ?? '',
      scope: query.get('scope') ?? '',
    });
    answer.set('code', code);
    answer.set('client_info', base64url({ uid: 'anne', utid: 'lejer' }));
    if (query.get('prompt') === 'none') return redirect(back, answer);
    back.hash = answer.toString();
    const body = `<!doctype html><title>Login</title><button onclick="location.href='${back.href}'">Log ind som Anne</button>`;
    return { status: 200, headers: { 'content-type': 'text/html' }, body };
  }

  private token(form: URLSearchParams) {
    const isRefresh = form.get('grant_type') === 'refresh_token';
    const name = form.get(isRefresh ? 'refresh_token' : 'code') ?? '';
    const grants = isRefresh ? this.refreshes : this.grants;
    const grant = grants.get(name);
    grants.delete(name);
    if (grant === undefined || grant.clientId !== form.get('client_id'))
      return json(400, { error: 'invalid_grant', error_description: 'AADSTS70000: unknown grant' });
    const claims = form.get('claims');
    if (claims !== null) this.claims.push(claims);
    if (isRefresh && this.demandsInteraction)
      return json(400, {
        error: 'interaction_required',
        error_description: 'AADSTS50076: a second factor is needed',
        suberror: 'basic_action',
      });
    const verifier = createHash('sha256')
      .update(form.get('code_verifier') ?? '')
      .digest('base64url');
    if (!isRefresh && (verifier !== grant.challenge || form.get('redirect_uri') !== grant.redirectUri))
      return json(400, {
        error: 'invalid_grant',
        error_description: 'AADSTS501481: the verifier does not match',
      });
    this.isSignedIn = true;
    this.demandsInteraction = false;
    return json(200, this.tokensFor(grant));
  }

  private tokensFor(grant: Grant): Record<string, unknown> {
    const now = Math.floor(Date.now() / 1000);
    const accessToken = `adgang-${randomUUID()}`;
    const refreshToken = randomUUID();
    this.accessTokens.add(accessToken);
    this.refreshes.set(refreshToken, grant);
    return {
      token_type: 'Bearer',
      scope: grant.scope,
      expires_in: 3600,
      access_token: accessToken,
      refresh_token: refreshToken,
      client_info: base64url({ uid: 'anne', utid: 'lejer' }),
      id_token: this.signed({
        iss: `${authority}/v2.0`,
        aud: grant.clientId,
        sub: 'anne',
        oid: 'anne',
        tid: 'lejer',
        name: 'Anne Bech',
        preferred_username: 'anne.bech@stab.example',
        nonce: grant.nonce,
        iat: now,
        nbf: now,
        exp: now + 3600,
        ver: '2.0',
      }),
    };
  }

  private signed(claims: object): string {
    const content = `${base64url({ alg: 'RS256', kid: 'k', typ: 'JWT' })}.${base64url(claims)}`;
    return `${content}.${sign('sha256', Buffer.from(content), this.keys.privateKey).toString('base64url')}`;
  }
}

function redirect(back: URL, answer: URLSearchParams) {
  back.hash = answer.toString();
  return { status: 302, headers: { location: back.href }, body: '' };
}

function json(status: number, body: object) {
  return {
    status,
    headers: { 'content-type': 'application/json', 'access-control-allow-origin': '*' },
    body: JSON.stringify(body),
  };
}

function base64url(value: object): string {
  return Buffer.from(JSON.stringify(value)).toString('base64url');
}
