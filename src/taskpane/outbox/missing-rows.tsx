import { Button } from '@fluentui/react-components';
import type { CheckedForm } from '../../desk';
import { Notice } from '../parts/notice';
import { TroubleLine } from '../parts/trouble-line';
import { useOutboxTexts } from './texts';
import { useImportAgain } from './use-import-again';

/** A form whose row stands in the workbook and counts participants who do not: they are written from the form. */
export default function MissingRows({ form }: { form: CheckedForm }) {
  const { texts } = useOutboxTexts();
  const { isBusy, trouble, importAgain } = useImportAgain();
  return (
    <Notice tone="decide" heading={texts.missingRows}>
      <p>{texts.missingRowsFix}</p>
      {trouble !== null && <TroubleLine trouble={trouble} urgent />}
      <Button size="small" disabledFocusable={isBusy} onClick={() => void importAgain(form)}>
        {isBusy ? texts.writingRows : texts.writeRows}
      </Button>
    </Notice>
  );
}
