import { Button, mergeClasses } from '@fluentui/react-components';
import { signInText, type SignInState } from '../../sign-in';
import type { Language } from '../../round';
import { Chip } from '../parts/chip';
import { useSurface } from '../parts/surface';
import { useSetupTexts } from '../setup/texts';
import { useSignInTexts, type SignInTexts } from './texts';
import { useAccount } from './use-account';

/** The account in the setup check: who is signed in, and how to change that. */
export function AccountCard() {
  const account = useAccount();
  const { language, texts } = useSignInTexts();
  const { texts: setupTexts } = useSetupTexts();
  const surface = useSurface();
  const { kind } = account.state;
  const isGood = kind === 'signed-in' || kind === 'not-needed';
  return (
    <section className={mergeClasses(surface.card, surface.tight)}>
      <div className={surface.spread} style={{ alignItems: 'center' }}>
        <h2 className={surface.heading}>{texts.account}</h2>
        <Chip tone={isGood ? 'good' : 'decide'}>{isGood ? setupTexts.fine : setupTexts.attention}</Chip>
      </div>
      <p className={surface.text}>{sentence(account.state, language, texts)}</p>
      {kind !== 'not-needed' && (
        <div className={surface.row}>
          <Button
            size="small"
            onClick={() => void (kind === 'signed-in' ? account.signOut() : account.signIn())}
          >
            {account.isBusy ? texts.signInAgain : kind === 'signed-in' ? texts.signOut : texts.signIn}
          </Button>
        </div>
      )}
    </section>
  );
}

function sentence(state: SignInState, language: Language, texts: SignInTexts): string {
  switch (state.kind) {
    case 'not-needed':
      return texts.notNeeded;
    case 'unknown':
      return texts.unknown;
    case 'signed-in':
      return texts.signedIn(state.account);
    case 'signed-out': {
      const { message, fix } = signInText(state.error, language);
      return `${message} ${fix}`;
    }
  }
}
