import { Button, Field, Input, mergeClasses } from '@fluentui/react-components';
import { useState } from 'react';
import type { Round } from '../../round';
import { usePane } from '../pane-context';
import { useSurface } from '../parts/surface';
import { useScreen } from '../round/use-screen';
import type { ChoiceEnding } from '../services';
import { useWorkbookTexts } from './texts';
import type { Asked } from './workbook-screen';

/** A new workbook with the round's setup, in a folder where the secretariat can reach it. */
export function CreateWorkbook({
  round,
  busy,
  onAsk,
}: {
  round: Round;
  busy: Asked | null;
  onAsk: (choose: () => Promise<ChoiceEnding>) => void;
}) {
  const { services } = usePane();
  const { texts } = useWorkbookTexts();
  const surface = useSurface();
  const styles = useScreen();
  const [folder, setFolder] = useState('');
  const [name, setName] = useState(`NLPS ${round.name}.xlsx`);
  const hasWorkbook = services.workbooks.current() !== null;

  return (
    <form
      className={mergeClasses(surface.card, surface.stack)}
      onSubmit={(event) => {
        event.preventDefault();
        onAsk(() => services.workbooks.create(folder, name, round));
      }}
    >
      <div>
        <h2 className={surface.heading}>{texts.create.heading}</h2>
        <p className={surface.quiet}>{texts.create.intro(round.name)}</p>
      </div>
      <Field className={styles.field} label={texts.create.folder} hint={texts.create.folderHint(hasWorkbook)}>
        <Input
          className={styles.field}
          value={folder}
          autoComplete="off"
          onChange={(_, { value }) => setFolder(value)}
        />
      </Field>
      <Field className={styles.field} label={texts.create.name}>
        <Input
          className={styles.field}
          value={name}
          autoComplete="off"
          onChange={(_, { value }) => setName(value)}
        />
      </Field>
      <div className={surface.row}>
        <Button type="submit" disabledFocusable={busy !== null}>
          {busy === 'create' ? texts.creating : texts.create.button}
        </Button>
      </div>
    </form>
  );
}
