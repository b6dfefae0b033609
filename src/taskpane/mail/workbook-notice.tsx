import { Button } from '@fluentui/react-components';
import { usePane } from '../pane-context';
import { Notice } from '../parts/notice';
import { useSurface } from '../parts/surface';
import { TroubleLine } from '../parts/trouble-line';
import type { WorkbookProblem } from '../services';
import { useTexts } from '../texts';

/** Why the workbook cannot be used, what to do, and that everything else works meanwhile. */
export function WorkbookNotice({ problem }: { problem: WorkbookProblem }) {
  const { state, pane } = usePane();
  const { language, texts } = useTexts();
  const surface = useSurface();
  return (
    <Notice tone="decide" heading={texts.workbook.heading}>
      {problem.troubles.map((trouble) => (
        <TroubleLine key={trouble[language].message} trouble={trouble} />
      ))}
      <p>{texts.workbook.stillWorks}</p>
      <div className={surface.row}>
        <Button
          size="small"
          disabledFocusable={state.workbookLoading}
          onClick={() => void pane.reloadWorkbook()}
        >
          {texts.app.retry}
        </Button>
        {problem.kind !== 'signed-out' && (
          <Button size="small" onClick={() => pane.chooseTab('workbook')}>
            {texts.app.chooseWorkbook}
          </Button>
        )}
      </div>
    </Notice>
  );
}
