import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { copyPlain } from '../browser/clipboard';
import { useSetupTexts } from './texts';

const useStyles = makeStyles({
  sentence: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    rowGap: '6px',
    paddingLeft: '8px',
    borderLeft: `3px solid ${tokens.colorNeutralStroke1}`,
  },
  text: { margin: 0 },
});

/** The sentence to send to the administrator, ready to be copied. */
export function AdministratorSentence({ sentence }: { sentence: string }) {
  const { texts } = useSetupTexts();
  const styles = useStyles();
  const [copied, setCopied] = useState<boolean | null>(null);
  return (
    <div className={styles.sentence}>
      <p className={styles.text}>{texts.administrator.send}</p>
      <p className={styles.text}>
        <q>{sentence}</q>
      </p>
      <Button size="small" onClick={() => void copyPlain(sentence).then(setCopied)}>
        {texts.administrator.copy}
      </Button>
      <span role="status">
        {copied === null ? '' : copied ? texts.administrator.copied : texts.administrator.notCopied}
      </span>
    </div>
  );
}
