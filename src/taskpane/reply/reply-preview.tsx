import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReplyDraft } from '../../outlook';
import { useSurface } from '../parts/surface';
import { useReplyTexts } from './texts';

const useStyles = makeStyles({
  frame: {
    width: '100%',
    height: '320px',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    // A mail is read on white paper whatever the pane's colours are.
    backgroundColor: '#ffffff',
  },
  line: { overflowWrap: 'anywhere' },
});

/** The draft exactly as Outlook gets it, in a frame where nothing can run. */
export function ReplyPreview({
  draft,
  isAnswer,
  heading: Heading = 'h3',
}: {
  draft: ReplyDraft;
  /** A reply to a mail keeps the mail’s subject, whatever the draft says. */
  isAnswer: boolean;
  /** The level below the heading it stands under. */
  heading?: 'h2' | 'h3';
}) {
  const { texts } = useReplyTexts();
  const surface = useSurface();
  const styles = useStyles();
  const lines = [
    { label: texts.to, value: draft.to.join('; ') || texts.nobody },
    ...(draft.cc.length === 0 ? [] : [{ label: texts.cc, value: draft.cc.join('; ') }]),
    { label: isAnswer ? texts.subjectInNewMail : texts.subject, value: draft.subject },
    ...draft.attachments.map(({ name }) => ({ label: texts.attachment, value: name })),
  ];
  return (
    <section className={surface.tight}>
      <Heading className={surface.heading}>{texts.preview}</Heading>
      {lines.map(({ label, value }) => (
        <p key={label} className={mergeClasses(surface.quiet, styles.line)}>
          {label}: {value}
        </p>
      ))}
      <iframe
        className={styles.frame}
        sandbox=""
        title={texts.preview}
        srcDoc={`<meta charset="utf-8"><body style="margin:12px;font-family:Segoe UI,sans-serif;font-size:14px">${draft.html}</body>`}
      />
    </section>
  );
}
