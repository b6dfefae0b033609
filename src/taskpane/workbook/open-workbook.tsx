import { Button, Field, Input, mergeClasses } from '@fluentui/react-components';
import { useState } from 'react';
import { usePane } from '../pane-context';
import { useSurface } from '../parts/surface';
import { useScreen } from '../round/use-screen';
import type { ChoiceEnding } from '../services';
import { useWorkbookTexts } from './texts';
import type { Asked } from './workbook-screen';

/** A pasted link or path, or one of the workbooks used before. */
export function OpenWorkbook({
  busy,
  onAsk,
}: {
  busy: Asked | null;
  onAsk: (choose: () => Promise<ChoiceEnding>) => void;
}) {
  const { services } = usePane();
  const { texts } = useWorkbookTexts();
  const surface = useSurface();
  const styles = useScreen();
  const [pasted, setPasted] = useState('');
  const [isEmptyAsked, setEmptyAsked] = useState(false);
  const { workbooks } = services;
  const current = workbooks.current();
  const others = workbooks
    .recent()
    .filter(({ driveId, itemId }) => driveId !== current?.driveId || itemId !== current.itemId);

  return (
    <form
      className={mergeClasses(surface.card, surface.stack)}
      onSubmit={(event) => {
        event.preventDefault();
        setEmptyAsked(pasted.trim() === '');
        if (pasted.trim() !== '') onAsk(() => workbooks.open(pasted));
      }}
    >
      <h2 className={surface.heading}>{texts.open.heading}</h2>
      <Field
        className={styles.field}
        label={texts.open.field}
        hint={texts.open.hint}
        validationState={isEmptyAsked ? 'error' : 'none'}
        validationMessage={isEmptyAsked ? texts.open.empty : undefined}
      >
        <Input
          className={styles.field}
          value={pasted}
          autoComplete="off"
          onChange={(_, { value }) => {
            setPasted(value);
            setEmptyAsked(false);
          }}
        />
      </Field>
      <div className={surface.row}>
        <Button type="submit" appearance="primary" disabledFocusable={busy !== null}>
          {busy === 'open' ? texts.checking : texts.open.button}
        </Button>
      </div>
      {others.length > 0 && (
        <div className={surface.tight}>
          <h3 className={surface.heading}>{texts.recent}</h3>
          {others.map((known) => (
            <div key={`${known.driveId}/${known.itemId}`}>
              <Button
                size="small"
                disabledFocusable={busy !== null}
                onClick={() => onAsk(() => workbooks.choose(known))}
              >
                {texts.useThis(known.name)}
              </Button>
            </div>
          ))}
        </div>
      )}
    </form>
  );
}
