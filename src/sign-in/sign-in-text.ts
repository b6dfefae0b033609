import type { Language } from '../round';
import type { SignInError, SignInTrouble } from './sign-in-error';

interface SignInText {
  readonly message: string;
  readonly fix: string;
  /** A sentence to pass on, where only the administrator can put it right. */
  readonly administrator?: string;
}

const danish: Readonly<Record<SignInTrouble, SignInText>> = {
  interaction: { message: 'Du er ikke logget ind.', fix: 'Vælg Log ind.' },
  cancelled: { message: 'Login blev afbrudt.', fix: 'Vælg Log ind igen, når det passer.' },
  'popup-blocked': {
    message: 'Vinduet til login blev blokeret.',
    fix: 'Tillad pop op-vinduer for Outlook, og vælg Log ind igen.',
  },
  consent: {
    message: 'Tilføjelsen må endnu ikke bruge filer i jeres organisation.',
    fix: 'Det skal administratoren godkende én gang for alle.',
    administrator:
      'Giv administratorsamtykke til NLPS Indmelding (delegeret tilladelse Files.ReadWrite.All i Microsoft Graph).',
  },
  policy: {
    message: 'Jeres organisation giver ikke adgang herfra.',
    fix: 'Brug arbejdscomputeren, eller spørg administratoren.',
    administrator:
      'Betinget adgang eller manglende tildeling lukker brugeren ude fra NLPS Indmelding. Se på appens tildelinger og reglerne for betinget adgang.',
  },
  registration: {
    message: 'Tilføjelsen er ikke registreret rigtigt i jeres organisation.',
    fix: 'Det skal administratoren rette.',
    administrator:
      'App-registreringen til NLPS Indmelding mangler eller kender ikke adressen. Se på klient-id, lejer og omdirigeringsadresserne (brk-multihub:// og auth.html).',
  },
  unsupported: {
    message: 'Denne udgave af Outlook kan ikke logge tilføjelsen ind.',
    fix: 'Brug Outlook på nettet eller en nyere udgave af Outlook.',
    administrator:
      'NLPS Indmelding kan ikke logge ind gennem Outlook (nested app authentication). Se på Outlooks version, og om funktionen er slået fra.',
  },
  offline: {
    message: 'Microsofts login kunne ikke nås.',
    fix: 'Kontrollér internetforbindelsen, og prøv igen.',
  },
  other: {
    message: 'Login mislykkedes.',
    fix: 'Prøv igen. Bliver det ved, så giv koden videre til administratoren.',
    administrator: 'Login til NLPS Indmelding mislykkes.',
  },
};

const english: Readonly<Record<SignInTrouble, SignInText>> = {
  interaction: { message: 'You are not signed in.', fix: 'Choose Sign in.' },
  cancelled: { message: 'Signing in was broken off.', fix: 'Choose Sign in again when it suits you.' },
  'popup-blocked': {
    message: 'The window for signing in was blocked.',
    fix: 'Allow pop-ups for Outlook and choose Sign in again.',
  },
  consent: {
    message: 'The add-in may not use files in your organisation yet.',
    fix: 'The administrator must approve this once and for all.',
    administrator:
      'Please grant admin consent to NLPS Indmelding (delegated permission Files.ReadWrite.All of Microsoft Graph).',
  },
  policy: {
    message: 'Your organisation gives no access from here.',
    fix: 'Use your work computer, or ask the administrator.',
    administrator:
      'Conditional access or a missing assignment keeps the user out of NLPS Indmelding. Please look at the app’s assignments and the conditional access policies.',
  },
  registration: {
    message: 'The add-in is not registered correctly in your organisation.',
    fix: 'The administrator must put this right.',
    administrator:
      'The app registration of NLPS Indmelding is missing or does not know the address. Please look at client id, tenant and the redirect addresses (brk-multihub:// and auth.html).',
  },
  unsupported: {
    message: 'This version of Outlook cannot sign the add-in in.',
    fix: 'Use Outlook on the web or a newer version of Outlook.',
    administrator:
      'NLPS Indmelding cannot sign in through Outlook (nested app authentication). Please look at the version of Outlook and whether the feature is switched off.',
  },
  offline: {
    message: 'Microsoft’s sign-in could not be reached.',
    fix: 'Check the internet connection and try again.',
  },
  other: {
    message: 'Signing in failed.',
    fix: 'Try again. If it goes on, pass the code to the administrator.',
    administrator: 'Signing in to NLPS Indmelding fails.',
  },
};

/** What a person is told about a sign-in that failed: what happened, what to do, and MSAL's code. */
export function signInText({ trouble, code }: SignInError, language: Language): SignInText {
  const { message, fix, administrator } = (language === 'da' ? danish : english)[trouble];
  const codeText = language === 'da' ? `Kode: ${code}.` : `Code: ${code}.`;
  return {
    message,
    fix: trouble === 'interaction' ? fix : `${fix} ${codeText}`,
    ...(administrator === undefined ? {} : { administrator: `${administrator} (${code})` }),
  };
}
