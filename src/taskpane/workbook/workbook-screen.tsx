import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { ArrivingHeading } from '../parts/arrival';
import { ReadingSkeleton } from '../parts/reading-skeleton';
import { usePane } from '../pane-context';
import { useSurface } from '../parts/surface';
import { useScreen } from '../round/use-screen';
import type { ChoiceEnding } from '../services';
import { useTexts } from '../texts';
import { ChoiceResult } from './choice-result';
import { CreateWorkbook } from './create-workbook';
import { CurrentWorkbook } from './current-workbook';
import { OpenWorkbook } from './open-workbook';
import { useWorkbookTexts } from './texts';

export type Asked = 'open' | 'create';

/** Which workbook is in use, and how to use another or make one. */
export default function WorkbookScreen() {
  const { state, pane } = usePane();
  const { texts: paneTexts } = useTexts();
  const { texts } = useWorkbookTexts();
  const surface = useSurface();
  const styles = useScreen();
  const [busy, setBusy] = useState<Asked | null>(null);
  const [ending, setEnding] = useState<ChoiceEnding | null>(null);
  if (state.workbook === null) return <ReadingSkeleton label={paneTexts.app.loadingScreen} />;

  const ask = async (what: Asked, choose: () => Promise<ChoiceEnding>): Promise<void> => {
    if (busy !== null) return;
    setBusy(what);
    setEnding(null);
    const ended = await choose();
    if (ended.kind === 'chosen') await pane.reloadWorkbook();
    setEnding(ended);
    setBusy(null);
  };

  return (
    <div className={styles.screen}>
      <div>
        <ArrivingHeading>{texts.heading}</ArrivingHeading>
        <p className={surface.quiet}>{texts.intro}</p>
      </div>
      {ending !== null && <ChoiceResult ending={ending} />}
      <CurrentWorkbook snapshot={state.workbook} />
      <OpenWorkbook busy={busy} onAsk={(choose) => void ask('open', choose)} />
      <CreateWorkbook
        round={state.workbook.round}
        busy={busy}
        onAsk={(choose) => void ask('create', choose)}
      />
      <div>
        <Button appearance="subtle" onClick={() => pane.chooseTab('mail')}>
          {texts.back}
        </Button>
      </div>
    </div>
  );
}
