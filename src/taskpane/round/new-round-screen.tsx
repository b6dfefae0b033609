import { useState } from 'react';
import type { Round } from '../../round';
import { ArrivingHeading } from '../parts/arrival';
import { ReadingSkeleton } from '../parts/reading-skeleton';
import { usePane } from '../pane-context';
import { Notice } from '../parts/notice';
import { useSurface } from '../parts/surface';
import { useTexts } from '../texts';
import { BackButton } from './back-button';
import { ChangesFile, type FileChanges } from './changes-file';
import { NewRoundForm } from './new-round-form';
import { useRoundTexts } from './texts';
import { useScreen } from './use-screen';

/** Makes next year's workbook from this year's setup: a file to download, and nothing else is touched. */
export default function NewRoundScreen() {
  const { state } = usePane();
  const { texts } = useTexts();
  const { workbook } = state;
  if (workbook === null) return <ReadingSkeleton label={texts.app.loadingScreen} />;
  const isShipped = workbook.problem !== null;
  // What has been typed outlasts a new reading of the same workbook.
  return (
    <NewRound key={`${workbook.round.code} ${isShipped}`} round={workbook.round} isShipped={isShipped} />
  );
}

function NewRound({ round, isShipped }: { round: Round; isShipped: boolean }) {
  const { texts } = useRoundTexts();
  const styles = useScreen();
  const surface = useSurface();
  const [old] = useState(round);
  const [file, setFile] = useState<FileChanges | null>(null);
  const [filesTaken, setFilesTaken] = useState(0);
  return (
    <div className={styles.screen}>
      <div>
        <ArrivingHeading>{texts.newRound.heading}</ArrivingHeading>
        <p className={surface.quiet}>{texts.newRound.intro(old.name)}</p>
      </div>
      {isShipped && <Notice tone="decide">{texts.shippedRound(old.name)}</Notice>}
      <ChangesFile
        old={old}
        taken={file}
        onChange={(taken) => {
          setFile(taken);
          setFilesTaken(filesTaken + 1);
        }}
      />
      <NewRoundForm
        // Another file fills the fields anew.
        key={filesTaken}
        old={old}
        base={file?.round ?? old}
        fromFile={file?.changes ?? {}}
      />
      <BackButton />
    </div>
  );
}
