import { mergeClasses } from '@fluentui/react-components';
import { type Standing, type WaitingRow, whatWaits } from '../../overview';
import { usePane } from '../pane-context';
import { Disclosure } from '../parts/disclosure';
import { useSurface } from '../parts/surface';
import type { WorkbookSnapshot } from '../services';
import { FormMail } from './form-mail';
import { RowButton } from './row-button';
import { useOverviewTexts } from './texts';
import { useTrail } from './trail';

/** What waits for somebody, one fold a kind; what there is none of is left out. */
export function WaitingCard({ snapshot, standing }: { snapshot: WorkbookSnapshot; standing: Standing }) {
  const { services } = usePane();
  const { language, texts } = useOverviewTexts();
  const surface = useSurface();
  const sections = whatWaits(snapshot, standing, services.now(), language);
  return (
    <section className={mergeClasses(surface.card, surface.tight)}>
      <h2 className={surface.heading}>{texts.waitingHeading}</h2>
      {sections.length === 0 && <p className={surface.quiet}>{texts.nothingWaits}</p>}
      {sections.map(({ kind, heading, rows }) => (
        <Disclosure key={kind} label={heading}>
          <ul className={mergeClasses(surface.list, surface.tight)}>
            {rows.map((row) => (
              <li key={row.id}>
                <Row row={row} />
              </li>
            ))}
          </ul>
        </Disclosure>
      ))}
    </section>
  );
}

function Row({ row: { title, note, opens } }: { row: WaitingRow }) {
  const { open } = useTrail();
  const surface = useSurface();
  const words = (
    <>
      <span className={surface.text}>{title}</span>
      {note !== '' && (
        <>
          <br />
          <span className={surface.quiet}>{note}</span>
        </>
      )}
    </>
  );
  if (opens?.kind === 'form') return <FormMail receipt={opens.receipt} title={title} note={note} />;
  if (opens === null) return <p className={surface.text}>{words}</p>;
  return <RowButton onClick={() => open(opens)}>{words}</RowButton>;
}
