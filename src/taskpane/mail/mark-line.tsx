import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { isMarkedWrong } from '../../desk';
import type { OutlookFailure } from '../../outlook';
import { usePane } from '../pane-context';
import { formsIn, markFor } from '../state/mark-mail';
import { isReading, type PaneState } from '../state/pane-state';
import { useTexts, type Texts } from '../texts';

const useStyles = makeStyles({
  line: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    columnGap: '8px',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    '& > p': { margin: 0, minWidth: 0, overflowWrap: 'anywhere' },
    '& > button': { flexShrink: 0 },
  },
});

/** The mark on the mail beside the workbook's truth: how setting it went, or that it disagrees, and a way to put it right. */
export function MarkLine() {
  const { state, pane } = usePane();
  const { texts } = useTexts();
  const styles = useStyles();
  const words = wordsOf(state, texts);
  return (
    <div role="status">
      {words !== null && (
        <div className={styles.line}>
          <p>{words.text}</p>
          {words.canRestore && (
            <Button size="small" onClick={() => void pane.restoreMark()}>
              {texts.mark.restore}
            </Button>
          )}
        </div>
      )}
    </div>
  );
}

interface Words {
  readonly text: string;
  readonly canRestore: boolean;
}

function wordsOf(state: PaneState, texts: Texts): Words | null {
  const { source, workbook, categories } = state;
  if (source.kind !== 'mail') return null;
  const mark = state.marks.get(source.mail.itemId);
  if (mark?.kind === 'pending') return { text: texts.mark.setting, canRestore: false };
  if (mark?.kind === 'failed') {
    return {
      text: failureText(mark.failure, mark.category, texts),
      canRestore: mark.failure !== 'category-missing',
    };
  }
  // A mail is judged by all its forms, so not before all are read.
  const wanted = isReading(state) ? null : markFor(formsIn(state.files), workbook);
  if (wanted !== null && categories !== null && isMarkedWrong(wanted, categories)) {
    const wrong = wanted.others.filter((other) => categories.includes(other));
    const text =
      wrong.length === 0
        ? texts.mark.missing(wanted.category)
        : texts.mark.wrong(wrong.join(', '), wanted.category);
    return { text, canRestore: true };
  }
  return mark?.kind === 'set' && wanted !== null
    ? { text: texts.mark.set(wanted.category), canRestore: false }
    : null;
}

function failureText(failure: OutlookFailure, category: string, texts: Texts): string {
  if (failure === 'category-missing') return texts.mark.noCategory(category);
  return failure === 'selection-moved' ? texts.mark.moved(category) : texts.mark.failed(category);
}
