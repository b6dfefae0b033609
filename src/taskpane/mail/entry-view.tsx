import { Button } from '@fluentui/react-components';
import { DocumentError24Regular, DocumentQuestionMark24Regular } from '@fluentui/react-icons';
import { refusalText } from '../../form/open';
import type { Language } from '../../round';
import type { Entry } from '../model/entries';
import { isForm } from '../../desk';
import { usePane } from '../pane-context';
import { CalmPage } from '../parts/calm-page';
import { ReadingSkeleton } from '../parts/reading-skeleton';
import { useSurface } from '../parts/surface';
import { GuidanceButton, ReplyStatus } from '../reply';
import type { WorkbookSnapshot } from '../services';
import { useTexts } from '../texts';
import { FormView } from './form-view';
import { problemText } from './problem-text';

/** The open file: a form with its findings, or a calm sentence on why it is none and what to do. */
export default function EntryView({ entry, onAdaptReply }: { entry: Entry; onAdaptReply: () => void }) {
  const { state, pane } = usePane();
  const { language, texts } = useTexts();
  const { stage } = entry.file;
  if (stage.kind === 'failed') {
    const { message, fix } = problemText(stage.problem, texts);
    return (
      <CalmPage icon={<DocumentError24Regular />} heading={message} message={fix}>
        <Button onClick={pane.readAgain}>{texts.mail.readAgain}</Button>
      </CalmPage>
    );
  }
  if (stage.kind === 'stopped') {
    return (
      <CalmPage
        icon={<DocumentError24Regular />}
        heading={texts.file.stopped.message}
        message={texts.file.stopped.fix}
      >
        <Button onClick={pane.readAgain}>{texts.mail.readAgain}</Button>
      </CalmPage>
    );
  }
  if (stage.kind !== 'read' || state.workbook === null)
    return <ReadingSkeleton label={texts.stage.reading} />;
  if (entry.checked !== null && isForm(entry.checked)) {
    // A form of its own state each: a reason typed for one must never reach another.
    return (
      <FormView
        key={`${state.load}/${entry.id}`}
        form={entry.checked}
        snapshot={state.workbook}
        onAdaptReply={onAdaptReply}
      />
    );
  }
  return <NoForm entry={entry} snapshot={state.workbook} language={language} />;
}

function NoForm({
  entry,
  snapshot,
  language,
}: {
  entry: Entry;
  snapshot: WorkbookSnapshot;
  language: Language;
}) {
  const { texts } = useTexts();
  const surface = useSurface();
  const { outcome } = entry.checked ?? {};
  const refusal = outcome === undefined || outcome.kind === 'form' ? null : outcome.refusal;
  const { message, fix } = refusal === null ? texts.file.notAForm : refusalText(refusal, language);
  return (
    <CalmPage
      icon={<DocumentQuestionMark24Regular />}
      heading={message}
      message={refusal === null ? fix : texts.file.forSender(fix)}
    >
      {refusal?.code === 'file.cloud-link' && <p className={surface.quiet}>{texts.file.cloudLink}</p>}
      <GuidanceButton checked={entry.checked} snapshot={snapshot} />
      <ReplyStatus checked={entry.checked} snapshot={snapshot} />
    </CalmPage>
  );
}
