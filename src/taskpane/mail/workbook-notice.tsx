import { Button } from '@fluentui/react-components';
import { usePane } from '../pane-context';
import { Notice } from '../parts/notice';
import type { WorkbookProblem } from '../services';
import { useTexts } from '../texts';

/** Why the workbook cannot be used, what to do, and that everything else works meanwhile. */
export function WorkbookNotice({ problem }: { problem: WorkbookProblem }) {
  const { state, pane } = usePane();
  const { language, texts } = useTexts();
  return (
    <Notice tone="decide" heading={texts.workbook.heading}>
      {problem.troubles.map((trouble) => (
        <p key={trouble[language].message}>
          {trouble[language].message} {trouble[language].fix}
        </p>
      ))}
      <p>{texts.workbook.stillWorks}</p>
      <Button
        size="small"
        disabledFocusable={state.workbookLoading}
        onClick={() => void pane.reloadWorkbook()}
      >
        {texts.app.retry}
      </Button>
    </Notice>
  );
}
