import { makeStyles } from '@fluentui/react-components';
import {
  Attach24Regular,
  CalendarCancel24Regular,
  LockClosed24Regular,
  Mail24Regular,
} from '@fluentui/react-icons';
import { lazy, Suspense, useState, type ReactNode } from 'react';
import { isForm } from '../../desk';
import { unopenedMails } from '../batch/unopened-mails';
import { entriesOf, openEntry, type Entry } from '../model/entries';
import { ofSeverity } from '../model/findings';
import { usePane } from '../pane-context';
import { CalmPage } from '../parts/calm-page';
import { ChooseFile } from '../parts/drop-files';
import { ReadingSkeleton } from '../parts/reading-skeleton';
import { useSurface } from '../parts/surface';
import { GuidanceButton, ReplyStatus } from '../reply';
import { useTexts, type Texts } from '../texts';
import { FileList } from './file-list';
import { MailHeader } from './mail-header';

// Fetched while the first attachment is.
const EntryView = lazy(() => import('./entry-view'));
const Composer = lazy(() => import('../reply/composer'));
const BatchScreen = lazy(() => import('../batch/batch-screen'));
const BatchLine = lazy(() => import('../batch/batch-line'));
const Interrupted = lazy(() => import('../batch/interrupted'));

const useStyles = makeStyles({
  screen: { display: 'flex', flexDirection: 'column', flexGrow: 1, minHeight: 0 },
});

/** The selected mail, or the files chosen by hand; above it the way back to mails that were selected together. */
export function MailScreen() {
  const { state } = usePane();
  const { texts } = useTexts();
  const styles = useStyles();
  // The table stands in the mail's place until another is selected.
  const [tableFor, setTableFor] = useState<number | null>(null);
  const isTable = tableFor === state.load;
  const [unopened] = useState(unopenedMails);
  const { source } = state;
  const isInterrupted = source.kind === 'mail' && !state.hadSeveral && unopened.includes(source.mail.itemId);
  return (
    <div className={styles.screen}>
      {isInterrupted && (
        <Suspense fallback={null}>
          <Interrupted count={unopened.length} />
        </Suspense>
      )}
      {state.hadSeveral && source.kind !== 'several' && (
        <Suspense fallback={null}>
          <BatchLine isTable={isTable} onToggle={() => setTableFor(isTable ? null : state.load)} />
        </Suspense>
      )}
      {isTable ? (
        <Suspense fallback={<ReadingSkeleton label={texts.app.loadingScreen} />}>
          <BatchScreen mails={null} />
        </Suspense>
      ) : (
        <OneMail />
      )}
    </div>
  );
}

/** One mail or the chosen files: what came in, what is wrong with it, and what to do. */
function OneMail() {
  const { state } = usePane();
  const { texts } = useTexts();
  const surface = useSurface();
  const [composingFor, setComposingFor] = useState<string | null>(null);
  const entries = entriesOf(state.files);
  const open = openEntry(entries, state.opened);
  const composed = open !== null && composingFor === `${state.load}/${open.id}` ? open : null;

  return (
    <>
      <MailHeader />
      {open !== null && composed === null && <FileList entries={entries} open={open} />}
      <p role="status" className={surface.hidden}>
        {open === null ? '' : spoken(open, texts)}
      </p>
      {composed !== null && state.workbook !== null ? (
        <Suspense fallback={<ReadingSkeleton label={texts.app.loadingScreen} />}>
          <Composer
            checked={composed.checked}
            snapshot={state.workbook}
            onClose={() => setComposingFor(null)}
          />
        </Suspense>
      ) : (
        <Content
          open={open}
          onAdaptReply={() => open !== null && setComposingFor(`${state.load}/${open.id}`)}
        />
      )}
    </>
  );
}

function Content({ open, onAdaptReply }: { open: Entry | null; onAdaptReply: () => void }) {
  const { state, pane } = usePane();
  const { texts } = useTexts();
  const choose = <ChooseFile onFiles={pane.takeFiles} />;
  if (open !== null) {
    return (
      <>
        <Suspense fallback={<ReadingSkeleton label={texts.stage.reading} />}>
          <EntryView entry={open} onAdaptReply={onAdaptReply} />
        </Suspense>
        {(open.checked === null || !isForm(open.checked)) && choose}
      </>
    );
  }
  const page = (icon: ReactNode, words: { heading: string; message: string }) => (
    <CalmPage icon={icon} {...words}>
      {choose}
    </CalmPage>
  );
  switch (state.source.kind) {
    case 'none':
    case 'files':
      return page(<Mail24Regular />, texts.mail.none);
    case 'several':
      return (
        <Suspense fallback={<ReadingSkeleton label={texts.app.loadingScreen} />}>
          <BatchScreen mails={state.source.mails} />
        </Suspense>
      );
    case 'withheld':
      return page(<LockClosed24Regular />, texts.mail.withheld);
    case 'not-a-mail':
      return page(<CalendarCancel24Regular />, texts.mail.notAMail);
    case 'mail':
      return (
        <CalmPage icon={<Attach24Regular />} {...texts.mail.noAttachments}>
          {state.workbook !== null && (
            <>
              <GuidanceButton checked={null} snapshot={state.workbook} />
              <ReplyStatus checked={null} snapshot={state.workbook} />
            </>
          )}
          {choose}
        </CalmPage>
      );
  }
}

/** What a screen reader hears when a file has been read, without the focus moving from the mail list. */
function spoken(entry: Entry, texts: Texts): string {
  if (entry.file.stage.kind === 'failed') return `${entry.name}: ${texts.stage.failed}`;
  if (entry.file.stage.kind !== 'read') return '';
  if (entry.checked === null || !isForm(entry.checked)) {
    const isUnreadable = entry.checked?.outcome.kind === 'unreadable';
    return `${entry.name}: ${isUnreadable ? texts.chip.unreadable : texts.chip.notAForm}`;
  }
  const { findings, verdict } = entry.checked.outcome.review;
  switch (verdict) {
    case 'ready':
      return `${entry.name}: ${texts.findings.none}`;
    case 'decision':
      return `${entry.name}: ${texts.severity.decision(ofSeverity(findings, 'decision').length)}`;
    case 'return':
      return `${entry.name}: ${texts.severity.error(ofSeverity(findings, 'error').length)}`;
  }
}
