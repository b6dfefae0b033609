import { useCallback, useEffect, useState } from 'react';
import type { CheckedForm } from '../../desk';
import type { Handling } from '../../workbook';
import { usePane } from '../pane-context';
import type { WorkbookSnapshot } from '../services';

/** How often the log is looked at while a form is shown. */
const millisecondsBetweenLooks = 60_000;

export interface FormHandling {
  /** Null while it is not known. */
  readonly handling: Handling | null;
  readonly isWriting: boolean;
  readonly hasFailed: boolean;
  readonly say: (what: 'claim' | 'release') => void;
}

/** Who is at work with the form: looked up when it is shown, whenever the workbook was read, and every minute. */
export function useHandling(form: CheckedForm, snapshot: WorkbookSnapshot): FormHandling {
  const { services } = usePane();
  const { key } = form;
  const { round, readAt } = snapshot;
  const [handling, setHandling] = useState<Handling | null>(null);
  const [writing, setWriting] = useState<'no' | 'yes' | 'failed'>('no');

  useEffect(() => {
    let isCurrent = true;
    const look = () =>
      void services.handling.look(key, round).then((found) => {
        if (isCurrent && found !== null) setHandling(found);
      });
    look();
    const timer = window.setInterval(look, millisecondsBetweenLooks);
    return () => {
      isCurrent = false;
      window.clearInterval(timer);
    };
  }, [services, key, round, readAt]);

  const say = useCallback(
    (what: 'claim' | 'release') => {
      setWriting('yes');
      void services.handling.say(what, form, round).then((found) => {
        setWriting(found === null ? 'failed' : 'no');
        if (found !== null) setHandling(found);
      });
    },
    [services, form, round],
  );
  return { handling, isWriting: writing === 'yes', hasFailed: writing === 'failed', say };
}
