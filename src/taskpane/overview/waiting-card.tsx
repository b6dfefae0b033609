import { mergeClasses } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { RoundCheck, Standing } from '../../overview';
import { clusterByCode, deadline, regionByCode, type Round } from '../../round';
import type { Receipt } from '../../workbook';
import { explainWaiting, type LedgerInitiative } from '../../workbook/ledger';
import { usePane } from '../pane-context';
import { Disclosure } from '../parts/disclosure';
import { useSurface } from '../parts/surface';
import type { WorkbookSnapshot } from '../services';
import { dayText } from './days';
import { RowButton } from './row-button';
import { type OverviewTexts, useOverviewTexts } from './texts';
import { useTrail } from './trail';

/** What waits for somebody, one fold a kind; what there is none of is left out. */
export function WaitingCard({ snapshot, standing }: { snapshot: WorkbookSnapshot; standing: Standing }) {
  const { services } = usePane();
  const { language, texts } = useOverviewTexts();
  const surface = useSurface();
  const { ledger, round } = snapshot;
  const { awaiting, followUp } = standing;
  const isPast = services.now().getTime() > deadline(round);
  const pressing = standing.checks.filter((check) => check.pressing);
  const waiting = ledger.initiatives.filter((initiative) => initiative.waiting > 0);
  // Before the deadline nobody has been asked for these agreements yet.
  const gaps = isPast ? followUp.gaps : [];
  const nothing =
    [pressing, awaiting.undecided, awaiting.returned, awaiting.openPoints, waiting, followUp.due, gaps]
      .map(({ length }) => length)
      .reduce((sum, length) => sum + length, 0) === 0;

  return (
    <section className={mergeClasses(surface.card, surface.tight)}>
      <h2 className={surface.heading}>{texts.waitingHeading}</h2>
      {nothing && <p className={surface.quiet}>{texts.nothingWaits}</p>}
      <Fold
        label={isPast ? texts.sections.checks : texts.sections.checksNow}
        rows={pressing.map((check) => (
          <Check key={checkText(check, round, texts)} check={check} round={round} />
        ))}
      />
      <Fold
        label={texts.sections.undecided}
        rows={awaiting.undecided.map(({ receipt, days }) => (
          <Form key={receipt.key} receipt={receipt} state={`${receipt.state} ${texts.since(days)}`} />
        ))}
      />
      <Fold
        label={texts.sections.returned}
        rows={awaiting.returned.map(({ receipt, daysLeft }) => (
          <Form
            key={receipt.key}
            receipt={receipt}
            state={
              receipt.replyBy === null || daysLeft === null
                ? texts.noReplyBy
                : texts.replyBy(dayText(receipt.replyBy, language), daysLeft)
            }
          />
        ))}
      />
      <Fold
        label={texts.sections.openPoints}
        rows={awaiting.openPoints.map(({ initiative, days, points }) => (
          <Initiative key={initiative.key} initiative={initiative} text={`${texts.since(days)}: ${points}`} />
        ))}
      />
      <Fold
        label={texts.sections.waitingList}
        rows={waiting.map((initiative) => (
          <Initiative
            key={initiative.key}
            initiative={initiative}
            text={explainWaiting(ledger, round, initiative.key, language) ?? ''}
          />
        ))}
      />
      <Fold
        label={texts.sections.takeUps}
        rows={followUp.due.map(({ initiative, day, daysLeft }) => (
          <Initiative
            key={`${initiative.key} ${day}`}
            initiative={initiative}
            text={texts.takeUp(dayText(day, language), daysLeft)}
          />
        ))}
      />
      <Fold
        label={texts.sections.gaps}
        rows={gaps.map(({ initiative, lacks }) => (
          <Initiative
            key={initiative.key}
            initiative={initiative}
            text={texts.lacksText(lacks.map((gap) => texts.lacks[gap]).join(', '))}
          />
        ))}
      />
    </section>
  );
}

function Fold({ label, rows }: { label: (count: number) => string; rows: readonly ReactNode[] }) {
  const surface = useSurface();
  if (rows.length === 0) return null;
  return (
    <Disclosure label={label(rows.length)}>
      <ul className={mergeClasses(surface.list, surface.tight)}>{rows}</ul>
    </Disclosure>
  );
}

function Form({ receipt, state }: { receipt: Receipt; state: string }) {
  const surface = useSurface();
  const { title, subject, file, cluster, sender } = receipt;
  return (
    <li>
      <p className={surface.text}>{[title, subject, file].find((text) => text !== '')}</p>
      <p className={surface.quiet}>{[cluster, sender, state].filter((text) => text !== '').join(' · ')}</p>
    </li>
  );
}

function Initiative({ initiative, text }: { initiative: LedgerInitiative; text: string }) {
  const { open } = useTrail();
  const surface = useSurface();
  return (
    <li>
      <RowButton onClick={() => open({ kind: 'initiative', key: initiative.key })}>
        <span className={surface.text}>{initiative.title}</span>
        <br />
        <span className={surface.quiet}>{[initiative.number, text].filter(Boolean).join(' · ')}</span>
      </RowButton>
    </li>
  );
}

function Check({ check, round }: { check: RoundCheck; round: Round }) {
  const { texts } = useOverviewTexts();
  const { open } = useTrail();
  const surface = useSurface();
  const text = checkText(check, round, texts);
  return (
    <li>
      {check.kind === 'cluster-without-initiative' ? (
        <RowButton onClick={() => open({ kind: 'cluster', code: check.cluster })}>{text}</RowButton>
      ) : (
        <p className={surface.text}>{text}</p>
      )}
    </li>
  );
}

function checkText(check: RoundCheck, round: Round, { checks }: OverviewTexts): string {
  const region = (code: string) => regionByCode(round, code)?.name ?? code;
  switch (check.kind) {
    case 'cluster-without-initiative':
      return checks.missing(clusterByCode(round, check.cluster)?.name ?? check.cluster);
    case 'general-practice-below-minimum':
      return checks.belowMinimum(region(check.region), check.taken, check.limit);
    case 'general-practice-above-maximum':
      return checks.aboveMaximum(region(check.region), check.taken, check.limit);
    case 'seats-unused':
      return checks.unused(region(check.region), check.seats);
    case 'region-over-quota':
      return checks.overQuota(region(check.region), check.seats);
    case 'programme-over-quota':
      return checks.programmeOverQuota(check.seats);
  }
}
