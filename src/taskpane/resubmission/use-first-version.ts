import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { contentOf, type EarlierContent, type EarlierForm } from '../../compare';
import type { Round } from '../../round';
import { seenMail } from '../browser/seen-mails';
import { usePane } from '../pane-context';
import { fetchFirstVersion, takeFirstVersion, type Missing } from './fetch-first-version';
import { seenForm } from './seen-forms';

/** What the first version said, or how far the pane is with finding out. */
export interface FirstVersion {
  /** Null where it is not known, or not yet. */
  readonly content: EarlierContent | null;
  /** Whether the content is the form's own, and not what the workbook keeps of it. */
  readonly isWhole: boolean;
  readonly isReading: boolean;
  readonly missing: Missing | null;
  /** By which Outlook shows its mail; null where this browser does not know. */
  readonly itemId: string | null;
  readonly stop: () => void;
  readonly again: () => void;
  readonly choose: (files: readonly File[]) => void;
}

type Stage = { readonly key: string; readonly kind: 'reading' | 'read' | Missing };

/** What an earlier version said: by the workbook, by what this pane has read, else out of its mail. */
export function useFirstVersion(earlier: EarlierForm, round: Round): FirstVersion {
  const { services } = usePane();
  const { key } = earlier;
  const [stage, setStage] = useState<Stage | null>(null);
  const work = useRef(new AbortController());
  const itemId = earlier.mailId === '' ? null : seenMail(earlier.mailId);
  const known = stage?.key === key ? stage.kind : null;

  // The workbook is read anew under way, and the form that is looked for stays the same.
  const newest = useRef({ earlier, itemId, round });
  useEffect(() => {
    newest.current = { earlier, itemId, round };
  });

  const begin = useCallback(
    (how: (signal: AbortSignal) => Promise<Missing | null>) => {
      work.current.abort();
      const mine = new AbortController();
      work.current = mine;
      setStage({ key, kind: 'reading' });
      void how(mine.signal).then((missing) => {
        if (work.current === mine) setStage({ key, kind: missing ?? 'read' });
      });
    },
    [key],
  );
  const again = useCallback(() => {
    const { current } = newest;
    begin((signal) => fetchFirstVersion(services, current.earlier, current.itemId, current.round, signal));
  }, [begin, services]);

  const isKept = earlier.content !== null;
  useEffect(() => {
    if (!isKept && seenForm(services, key) === null) again();
    return () => work.current.abort();
  }, [isKept, services, key, again]);

  const seen = isKept ? null : seenForm(services, key);
  const content = useMemo(
    () => earlier.content ?? (seen === null ? null : contentOf(seen, round)),
    [earlier.content, seen, round],
  );
  const isReading = content === null && (known === null || known === 'reading');
  return {
    content,
    isWhole: seen !== null,
    isReading,
    missing: content === null && known !== null && known !== 'reading' && known !== 'read' ? known : null,
    itemId,
    stop: () => {
      work.current.abort();
      setStage({ key, kind: 'stopped' });
    },
    again,
    choose: (files) => begin((signal) => takeFirstVersion(services, earlier, files, round, signal)),
  };
}
