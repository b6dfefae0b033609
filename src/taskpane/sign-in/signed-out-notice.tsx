import { Button, makeStyles } from '@fluentui/react-components';
import { signInText } from '../../sign-in';
import { Notice } from '../parts/notice';
import { AdministratorSentence } from '../setup/administrator-sentence';
import { useSignInTexts } from './texts';
import { useAccount } from './use-account';

const useStyles = makeStyles({ place: { padding: '12px 12px 0' } });

/** That nobody is signed in, why, and the button that puts it right where a person can. */
export default function SignedOutNotice() {
  const account = useAccount();
  const { language, texts } = useSignInTexts();
  const styles = useStyles();
  if (account.state.kind !== 'signed-out') return null;
  const { message, fix, administrator } = signInText(account.state.error, language);
  return (
    <section className={styles.place} aria-label={texts.heading}>
      <Notice tone="decide" heading={texts.heading}>
        <p>
          {message} {fix}
        </p>
        <p>{texts.stillWorks}</p>
        {administrator !== undefined && <AdministratorSentence sentence={administrator} />}
        {account.isBusy && <p role="status">{texts.signingIn}</p>}
        <Button size="small" appearance="primary" onClick={() => void account.signIn()}>
          {account.isBusy ? texts.signInAgain : texts.signIn}
        </Button>
      </Notice>
    </section>
  );
}
