import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { usePane } from '../pane-context';
import { Disclosure } from '../parts/disclosure';
import { useSurface } from '../parts/surface';
import type { PlaceholderLine, ReplyOrder } from '../services';
import { useReplyTexts } from './texts';

const useStyles = makeStyles({
  line: {
    paddingBlock: '6px',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: 'anywhere',
  },
  empty: { fontStyle: 'italic' },
});

/** Every placeholder with what it stands for and its value for this mail; one that is chosen goes into the text. */
export function PlaceholderList({
  order,
  onInsert,
}: {
  order: ReplyOrder;
  onInsert: (name: string) => void;
}) {
  const { services } = usePane();
  const { texts } = useReplyTexts();
  const styles = useStyles();
  const surface = useSurface();
  const [lines, setLines] = useState<readonly PlaceholderLine[]>([]);
  useEffect(() => {
    let isCurrent = true;
    void services.reply.placeholders(order).then((known) => {
      if (isCurrent) setLines(known);
    });
    return () => {
      isCurrent = false;
    };
  }, [services, order]);

  return (
    <Disclosure quiet label={texts.placeholders}>
      <p className={surface.quiet}>{texts.placeholdersHint}</p>
      <ul className={surface.list}>
        {lines.map(({ name, meaning, value }) => (
          <li key={name} className={styles.line}>
            <div className={surface.spread}>
              <span className={surface.strong}>{`{${name}}`}</span>
              <Button
                size="small"
                appearance="subtle"
                aria-label={texts.insert(name)}
                onClick={() => onInsert(name)}
              >
                +
              </Button>
            </div>
            <p className={surface.quiet}>{meaning}</p>
            <p className={mergeClasses(surface.text, value === '' && styles.empty)}>
              {value === '' ? texts.noValue : value}
            </p>
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
