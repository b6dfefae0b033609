import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ArrowUpload20Regular } from '@fluentui/react-icons';
import { useState, type DragEvent, type ReactNode } from 'react';
import { useTexts } from '../texts';
import { useFileInput } from './file-input';

const useStyles = makeStyles({
  zone: { minHeight: '100%', display: 'flex', flexDirection: 'column' },
  over: { outline: `2px dashed ${tokens.colorBrandStroke1}`, outlineOffset: '-4px' },
  choose: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'center',
    flexWrap: 'wrap',
    columnGap: '8px',
    padding: '8px',
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
  },
});

/** Takes files dropped anywhere on what it holds. */
export function DropZone({ onFiles, children }: { onFiles: (files: File[]) => void; children: ReactNode }) {
  const styles = useStyles();
  const [isOver, setIsOver] = useState(false);
  const allow = (event: DragEvent) => {
    event.preventDefault();
    setIsOver(true);
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setIsOver(false);
    onFiles([...event.dataTransfer.files]);
  };
  return (
    <div
      className={mergeClasses(styles.zone, isOver && styles.over)}
      onDragOver={allow}
      onDragLeave={() => setIsOver(false)}
      onDrop={drop}
    >
      {children}
    </div>
  );
}

/** The button beside dropping, for keyboard and touch. */
export function ChooseFile({ onFiles }: { onFiles: (files: File[]) => void }) {
  const styles = useStyles();
  const { texts } = useTexts();
  const file = useFileInput(onFiles, { multiple: true });
  return (
    <div className={styles.choose}>
      <Button size="small" icon={<ArrowUpload20Regular />} onClick={file.open}>
        {texts.mail.chooseFile}
      </Button>
      <span>{texts.mail.dropHint}</span>
      {file.input}
    </div>
  );
}
