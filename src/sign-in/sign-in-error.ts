/** Why there is no token, as far as a person has to act on it. */
export type SignInTrouble =
  /** The person must answer something: sign in, a second factor, a condition of the organisation. */
  | 'interaction'
  | 'cancelled'
  | 'popup-blocked'
  /** An administrator must approve the permission. */
  | 'consent'
  /** The organisation lets this person, device or place not in. */
  | 'policy'
  /** The app registration is missing, or does not know this address. */
  | 'registration'
  /** This Outlook does not sign add-ins in. */
  | 'unsupported'
  | 'offline'
  | 'other';

/** A sign-in that failed, with the codes that support asks for. */
export class SignInError extends Error {
  constructor(
    readonly trouble: SignInTrouble,
    /** MSAL's code and, where Entra gave one, its number: "invalid_grant, AADSTS65001". */
    readonly code: string,
    cause?: unknown,
  ) {
    super(`${trouble}: ${code}`, { cause });
    this.name = 'SignInError';
  }
}

/** Entra's numbers (learn.microsoft.com/entra/identity-platform/reference-error-codes) that say who must act. */
const entraTroubles: readonly (readonly [RegExp, SignInTrouble])[] = [
  [/^AADSTS(?:65001|65004|90094|90095|900941|90093|650056)$/u, 'consent'],
  [/^AADSTS(?:530\d\d|5300\d\d|50105|50005|50097|50131|53003|500014)$/u, 'policy'],
  [/^AADSTS(?:700016|50011|9002326|90002|7000112|7000218|700038|650057|900144)$/u, 'registration'],
];

/** MSAL's own codes; what is not among them and no matter for Entra is "other". */
const codeTroubles: Readonly<Record<string, SignInTrouble>> = {
  user_cancelled: 'cancelled',
  user_canceled: 'cancelled',
  access_denied: 'cancelled',
  popup_window_error: 'popup-blocked',
  empty_window_error: 'popup-blocked',
  block_nested_popups: 'popup-blocked',
  consent_required: 'consent',
  no_account_error: 'interaction',
  no_tokens_found: 'interaction',
  interaction_in_progress: 'interaction',
  monitor_window_timeout: 'interaction',
  timed_out: 'interaction',
  no_network_connectivity: 'offline',
  network_error: 'offline',
  post_request_failed: 'offline',
  get_request_failed: 'offline',
  endpoints_resolution_error: 'offline',
  openid_config_error: 'offline',
  nested_app_auth_bridge_disabled: 'unsupported',
  unauthorized_client: 'registration',
  invalid_client: 'registration',
};

/** Makes an error of what MSAL threw. Its classes would have to be loaded to be asked; names and codes are its contract. */
export function signInErrorOf(cause: unknown): SignInError {
  if (cause instanceof SignInError) return cause;
  const { name, code, message } = parts(cause);
  const numbers = [...new Set(message.match(/AADSTS\d+/gu) ?? [])];
  const shown = [code === '' ? name : code, ...numbers].join(', ');
  for (const [pattern, trouble] of entraTroubles)
    if (numbers.some((number) => pattern.test(number))) return new SignInError(trouble, shown, cause);
  const known = codeTroubles[code];
  if (known !== undefined) return new SignInError(known, shown, cause);
  const asks = name === 'InteractionRequiredAuthError';
  return new SignInError(asks ? 'interaction' : 'other', shown, cause);
}

function parts(cause: unknown): { name: string; code: string; message: string } {
  if (!(cause instanceof Error)) return { name: 'Error', code: '', message: String(cause) };
  const code = 'errorCode' in cause && typeof cause.errorCode === 'string' ? cause.errorCode : '';
  return { name: cause.name, code, message: cause.message };
}
