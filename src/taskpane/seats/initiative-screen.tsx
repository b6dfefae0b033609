import { statusByCode } from '../../round';
import { explainWaiting } from '../../workbook/ledger';
import { usePane } from '../pane-context';
import { ArrivingHeading } from '../parts/arrival';
import { SideScreen } from '../parts/side-screen';
import { useSurface } from '../parts/surface';
import type { WorkbookSnapshot } from '../services';
import InitiativeSeats from './initiative-seats';
import { useSeatTexts } from './texts';

/** The seats of one initiative, opened from the mail that its form came with. */
export default function InitiativeScreen() {
  const { state, pane } = usePane();
  const { texts } = useSeatTexts();
  const { about } = state;
  return (
    <SideScreen back={texts.back} onBack={() => pane.chooseTab('mail')}>
      {(snapshot) => <Initiative snapshot={snapshot} initiativeKey={about} />}
    </SideScreen>
  );
}

function Initiative({
  snapshot,
  initiativeKey,
}: {
  snapshot: WorkbookSnapshot;
  initiativeKey: string | null;
}) {
  const { language, texts } = useSeatTexts();
  const surface = useSurface();
  const { ledger, round } = snapshot;
  const initiative = ledger.initiatives.find(({ key }) => key === initiativeKey);
  if (initiative === undefined) return <p className={surface.text}>{texts.initiative.gone}</p>;
  const { key, number, title, status } = initiative;
  return (
    <>
      <div>
        <ArrivingHeading>{title}</ArrivingHeading>
        <p className={surface.quiet}>
          {number} · {statusByCode(round, status)?.name ?? status}
        </p>
        <p className={surface.quiet}>{explainWaiting(ledger, round, key, language)}</p>
      </div>
      <InitiativeSeats initiative={initiative} snapshot={snapshot} />
    </>
  );
}
