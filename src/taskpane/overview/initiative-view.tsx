import { mergeClasses } from '@fluentui/react-components';
import { clusterByCode, regionByCode } from '../../round';
import type { InitiativeDetails, ParticipantDetails, RowDetails } from '../../workbook';
import { explainWaiting, type LedgerInitiative } from '../../workbook/ledger';
import { momentText } from '../model/moments';
import { usePane } from '../pane-context';
import { Chip } from '../parts/chip';
import { Disclosure } from '../parts/disclosure';
import { Notice } from '../parts/notice';
import { useSurface } from '../parts/surface';
import InitiativeSeats from '../seats/initiative-seats';
import type { WorkbookSnapshot } from '../services';
import { useTexts } from '../texts';
import { FollowingCard } from './following-card';
import { PlacePage } from './place-page';
import { StatusChip } from './status-chip';
import { useOverviewTexts } from './texts';

/** One initiative: seats, team, how it is followed, and what it is about. */
export function InitiativeView({
  snapshot,
  details,
  initiativeKey,
}: {
  snapshot: WorkbookSnapshot;
  details: RowDetails;
  initiativeKey: string;
}) {
  const { texts } = useOverviewTexts();
  const surface = useSurface();
  const { ledger } = snapshot;
  const initiative = ledger.initiatives.find(({ key }) => key === initiativeKey);
  if (initiative === undefined) {
    return (
      <PlacePage heading={texts.initiative.gone}>
        <span />
      </PlacePage>
    );
  }
  const row = details.of(initiative);
  return (
    <PlacePage heading={initiative.title}>
      <Head initiative={initiative} snapshot={snapshot} />
      {row.openPoints !== '' && (
        <Notice tone="decide" heading={texts.initiative.openPoints}>
          <p>{row.openPoints}</p>
        </Notice>
      )}
      <Team team={details.team(initiative)} />
      <InitiativeSeats key={`seats/${initiativeKey}`} initiative={initiative} snapshot={snapshot} />
      <FollowingCard
        key={initiativeKey}
        initiative={initiative}
        following={row.following}
        round={snapshot.round}
      />
      <section className={mergeClasses(surface.card, surface.folds)}>
        <About row={row} />
      </section>
      <Origin initiative={initiative} timeZone={snapshot.round.timeZone} />
    </PlacePage>
  );
}

function Head({ initiative, snapshot }: { initiative: LedgerInitiative; snapshot: WorkbookSnapshot }) {
  const { language, texts } = useOverviewTexts();
  const surface = useSurface();
  const { ledger, round } = snapshot;
  const { number, cluster, region, taken, waiting, generalPractice } = initiative;
  const place = [
    number,
    cluster === null ? '' : (clusterByCode(round, cluster)?.name ?? cluster),
    region === null ? '' : (regionByCode(round, region)?.name ?? region),
  ];
  const why = explainWaiting(ledger, round, initiative.key, language);
  return (
    <section className={mergeClasses(surface.card, surface.tight)}>
      <p className={surface.quiet}>{place.filter((part) => part !== '').join(' · ')}</p>
      <div className={surface.row}>
        <StatusChip initiative={initiative} round={round} />
        <span>
          {texts.cluster.seats(taken)}
          {generalPractice > 0 && `, ${texts.initiative.generalPractice(generalPractice)}`}
          {waiting > 0 && ` · ${texts.waiting(waiting)}`}
        </span>
      </div>
      {why !== null && <p className={surface.quiet}>{why}</p>}
    </section>
  );
}

function Team({ team }: { team: readonly ParticipantDetails[] }) {
  const { texts } = useOverviewTexts();
  const surface = useSurface();
  return (
    <section className={mergeClasses(surface.card, surface.tight)}>
      <h2 className={surface.heading}>{texts.initiative.participants(team.length)}</h2>
      {team.length === 0 && <p className={surface.quiet}>{texts.initiative.noParticipants}</p>}
      <ul className={mergeClasses(surface.list, surface.tight)}>
        {team.map((participant, index) => (
          <li key={index}>
            <div className={surface.row}>
              <span>{participant.name === '' ? texts.initiative.unnamed : participant.name}</span>
              <SeatChip participant={participant} />
            </div>
            <p className={surface.quiet}>
              {[participant.title, participant.organisation, participant.sector]
                .filter((part) => part !== '')
                .join(' · ')}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}

function SeatChip({ participant: { seat, reserved } }: { participant: ParticipantDetails }) {
  const { texts } = useOverviewTexts();
  if (seat === 'waiting') return <Chip tone="busy">{texts.initiative.onWaitingList}</Chip>;
  if (seat === 'none') return <Chip tone="calm">{texts.initiative.noSeat}</Chip>;
  return reserved ? <Chip tone="calm">{texts.initiative.reserved}</Chip> : null;
}

function About({ row }: { row: InitiativeDetails }) {
  const { texts } = useOverviewTexts();
  const surface = useSurface();
  const answers = [
    [texts.initiative.purpose, row.purpose],
    [texts.initiative.goal, row.goal],
    [texts.initiative.citizenGroup, row.citizenGroup],
    [texts.initiative.generalPracticeContact, row.generalPracticeContact],
    [texts.initiative.note, row.note],
  ].filter(([, answer]) => answer !== '');
  return (
    <Disclosure label={texts.initiative.about}>
      {answers.map(([label, answer]) => (
        <div key={label}>
          <p className={surface.quiet}>{label}</p>
          <p className={surface.text} style={{ whiteSpace: 'pre-line' }}>
            {answer}
          </p>
        </div>
      ))}
    </Disclosure>
  );
}

function Origin({ initiative, timeZone }: { initiative: LedgerInitiative; timeZone: string }) {
  const { services } = usePane();
  const { texts: pane } = useTexts();
  const { language, texts } = useOverviewTexts();
  const surface = useSurface();
  const { received, importedAt, importedBy, version } = initiative;
  const at = (moment: string) => momentText(moment, services.now(), timeZone, language, pane);
  const parts = [
    received === null ? '' : texts.initiative.received(at(received)),
    importedAt === null ? '' : texts.initiative.imported(at(importedAt), importedBy),
    version > 1 ? texts.initiative.version(version) : '',
  ];
  return <p className={surface.quiet}>{parts.filter((part) => part !== '').join(' · ')}</p>;
}
