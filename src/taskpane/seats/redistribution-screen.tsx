import { Button, mergeClasses } from '@fluentui/react-components';
import { clusterByCode } from '../../round';
import {
  explainMove,
  explainShares,
  proposeRedistribution,
  type RedistributionProposal,
} from '../../workbook/ledger';
import { deadlineText } from '../model/moments';
import { usePane } from '../pane-context';
import { ArrivingHeading } from '../parts/arrival';
import { SideScreen } from '../parts/side-screen';
import { useSurface } from '../parts/surface';
import type { WorkbookSnapshot } from '../services';
import { useTexts } from '../texts';
import { MoveForm } from './move-form';
import { MovesDone } from './moves-done';
import { QueueProposals } from './queue-proposals';
import { SeatResult } from './seat-result';
import { useSeatTexts } from './texts';
import { type SeatAct, useSeatAct } from './use-seat-act';

/** How the seats of a region may be shared anew: the programme's rule as a proposal, and by hand. */
export default function RedistributionScreen() {
  const { state, pane } = usePane();
  const { texts } = useSeatTexts();
  const { workbook, about } = state;
  // It is opened for a region, or for a cluster that needs seats.
  const wanting = workbook === null ? undefined : clusterByCode(workbook.round, about ?? '');
  return (
    <SideScreen back={texts.back} onBack={() => pane.chooseTab(wanting === undefined ? 'overview' : 'mail')}>
      {(snapshot) => (
        <Region snapshot={snapshot} code={wanting?.region ?? about ?? ''} to={wanting?.code ?? null} />
      )}
    </SideScreen>
  );
}

function Region({ snapshot, code, to }: { snapshot: WorkbookSnapshot; code: string; to: string | null }) {
  const { texts } = useSeatTexts();
  const surface = useSurface();
  const proposal = proposeRedistribution(snapshot.ledger, snapshot.round, code);
  if (proposal === null) return <p className={surface.text}>{texts.redistribution.unknown}</p>;
  return <Sharing snapshot={snapshot} proposal={proposal} to={to} />;
}

function Sharing({
  snapshot,
  proposal,
  to,
}: {
  snapshot: WorkbookSnapshot;
  proposal: RedistributionProposal;
  /** The cluster that seats are wanted for; null for none in particular. */
  to: string | null;
}) {
  const { services } = usePane();
  const { texts: paneTexts } = useTexts();
  const { language, texts } = useSeatTexts();
  const surface = useSurface();
  const act = useSeatAct(snapshot.round);
  const { region, shares } = proposal;
  const { days, moment } = deadlineText(snapshot.round, services.now(), language, paneTexts);
  return (
    <>
      <div className={surface.tight}>
        <ArrivingHeading>{texts.redistribution.heading(region.name)}</ArrivingHeading>
        <p className={surface.text}>{texts.redistribution.rule}</p>
        {days >= 0 && <p className={surface.quiet}>{texts.redistribution.beforeDeadline(moment)}</p>}
      </div>
      <SeatResult act={act} />
      <section className={mergeClasses(surface.card, surface.stack)}>
        <h2 className={surface.heading}>{texts.redistribution.shares}</h2>
        <p className={surface.text}>{explainShares(proposal, language)}</p>
        {shares !== null && (
          <ul className={mergeClasses(surface.list, surface.tight)}>
            {shares.map(({ cluster, entitled }) => (
              <li key={cluster.code}>
                {cluster.name}
                <br />
                <span className={surface.quiet}>
                  {texts.redistribution.share(cluster.taken, cluster.waiting, entitled)}
                </span>
              </li>
            ))}
          </ul>
        )}
      </section>
      {shares !== null && <ProposedMoves proposal={proposal} act={act} />}
      <QueueProposals proposal={proposal} act={act} />
      {shares !== null && <MoveForm shares={shares} to={to} act={act} />}
      <MovesDone snapshot={snapshot} region={region.code} act={act} />
    </>
  );
}

function ProposedMoves({ proposal, act }: { proposal: RedistributionProposal; act: SeatAct }) {
  const { texts: paneTexts } = useTexts();
  const { language, texts } = useSeatTexts();
  const surface = useSurface();
  return (
    <section className={mergeClasses(surface.card, surface.stack)}>
      <h2 className={surface.heading}>{texts.redistribution.proposals}</h2>
      {proposal.moves.length === 0 && <p className={surface.quiet}>{texts.redistribution.noProposals}</p>}
      {proposal.moves.map((move) => (
        <div key={`${move.from.cluster.code}/${move.to.cluster.code}`} className={surface.tight}>
          <p className={surface.text}>{explainMove(move, language)}</p>
          <Button
            style={{ alignSelf: 'flex-start' }}
            disabledFocusable={act.stage.kind === 'busy'}
            onClick={() =>
              void act.run({
                kind: 'move',
                from: move.from.cluster.code,
                to: move.to.cluster.code,
                seats: move.seats,
                reason: texts.redistribution.proposedReason,
                overQuota: false,
              })
            }
          >
            {texts.redistribution.moveLabel(
              paneTexts.seats.count(move.seats),
              move.from.cluster.name,
              move.to.cluster.name,
            )}
          </Button>
        </div>
      ))}
    </section>
  );
}
