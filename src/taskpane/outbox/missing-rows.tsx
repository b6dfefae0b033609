import { Button } from '@fluentui/react-components';
import type { CheckedForm } from '../../desk';
import { Notice } from '../parts/notice';
import { useTexts } from '../texts';
import { useOutboxTexts } from './texts';
import { useImportAgain } from './use-import-again';

/** A form whose row stands in the workbook and counts participants who do not: they are written from the form. */
export default function MissingRows({ form }: { form: CheckedForm }) {
  const { language } = useTexts();
  const { texts } = useOutboxTexts();
  const { isBusy, trouble, importAgain } = useImportAgain();
  return (
    <Notice tone="decide" heading={texts.missingRows}>
      <p>{texts.missingRowsFix}</p>
      {trouble !== null && (
        <p role="alert">
          {trouble[language].message} {trouble[language].fix}
        </p>
      )}
      <Button size="small" disabledFocusable={isBusy} onClick={() => void importAgain(form)}>
        {isBusy ? texts.writingRows : texts.writeRows}
      </Button>
    </Notice>
  );
}
