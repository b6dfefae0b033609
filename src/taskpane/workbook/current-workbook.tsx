import { mergeClasses } from '@fluentui/react-components';
import { usePane } from '../pane-context';
import { useSurface } from '../parts/surface';
import { TroubleLine } from '../parts/trouble-line';
import type { WorkbookSnapshot } from '../services';
import { useWorkbookTexts } from './texts';

/** The workbook in use, and whether it can be used. */
export function CurrentWorkbook({ snapshot }: { snapshot: WorkbookSnapshot }) {
  const { services } = usePane();
  const { language, texts } = useWorkbookTexts();
  const surface = useSurface();
  const current = services.workbooks.current();
  const { problem, round } = snapshot;
  return (
    <section className={mergeClasses(surface.card, surface.tight)}>
      <h2 className={surface.heading}>{texts.current}</h2>
      {current === null ? (
        <p className={surface.text}>{texts.none}</p>
      ) : (
        <p className={mergeClasses(surface.text, surface.strong)}>
          {current.name === '' ? texts.fromDeployment : current.name}
        </p>
      )}
      {current !== null && problem === null && <p className={surface.quiet}>{texts.holds(round.name)}</p>}
      {current !== null && problem !== null && (
        <>
          <p className={surface.text}>{texts.notUsable}</p>
          {problem.troubles.map((trouble) => (
            <TroubleLine key={trouble[language].message} trouble={trouble} className={surface.quiet} />
          ))}
        </>
      )}
    </section>
  );
}
