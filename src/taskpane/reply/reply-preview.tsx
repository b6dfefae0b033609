import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReplyDraft } from '../../outlook';
import { useSurface } from '../parts/surface';
import { useTexts } from '../texts';

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
export function ReplyPreview({ draft }: { draft: ReplyDraft }) {
  const { texts } = useTexts();
  const surface = useSurface();
  const styles = useStyles();
  return (
    <section className={surface.tight}>
      <h3 className={surface.heading}>{texts.reply.preview}</h3>
      <p className={mergeClasses(surface.quiet, styles.line)}>
        {texts.reply.to}: {[...draft.to, ...draft.cc].join(', ')}
      </p>
      <p className={mergeClasses(surface.quiet, styles.line)}>
        {texts.reply.subject}: {draft.subject}
      </p>
      <iframe
        className={styles.frame}
        sandbox=""
        title={texts.reply.preview}
        srcDoc={`<meta charset="utf-8"><body style="margin:12px;font-family:Segoe UI,sans-serif;font-size:14px">${draft.html}</body>`}
      />
    </section>
  );
}
