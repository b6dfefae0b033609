import { mergeClasses } from '@fluentui/react-components';
import { clusterByCode, regionByCode, statusByCode } from '../../round';
import { explainCluster } from '../../workbook/ledger';
import { SeatBar } from '../parts/seat-bar';
import { useSurface } from '../parts/surface';
import { Why } from '../seats/why';
import type { WorkbookSnapshot } from '../services';
import { useTexts } from '../texts';
import { FormMail } from './form-mail';
import { PlacePage } from './place-page';
import { RowButton } from './row-button';
import { StatusChip } from './status-chip';
import { useOverviewTexts } from './texts';
import { useTrail } from './trail';

/** One cluster: its seats against the guideline, its initiatives, and the forms of it that are not imported. */
export function ClusterView({
  snapshot: { ledger, round, receipts },
  code,
}: {
  snapshot: WorkbookSnapshot;
  code: string;
}) {
  const { texts } = useTexts();
  const { language, texts: overview } = useOverviewTexts();
  const { open } = useTrail();
  const surface = useSurface();
  const cluster = ledger.clusters.find((candidate) => candidate.code === code);
  const setup = clusterByCode(round, code);
  const initiatives = ledger.initiatives.filter((initiative) => initiative.cluster === code);
  const forms = ledger.onTheirWay.filter((form) => form.cluster === code);
  const contact = [setup?.contactName ?? '', setup?.contactEmail ?? ''].filter((part) => part !== '');

  return (
    <PlacePage heading={setup?.name ?? code}>
      {cluster !== undefined && (
        <section className={mergeClasses(surface.card, surface.tight)}>
          <p className={surface.text}>
            <span className={surface.strong}>{overview.cluster.seats(cluster.taken)}</span>
            {' · '}
            {regionByCode(round, cluster.region)?.name ?? cluster.region}
          </p>
          {cluster.guidelineFrom !== null && cluster.guidelineTo !== null && (
            <>
              <SeatBar taken={cluster.taken} of={cluster.guidelineTo} />
              <p className={surface.quiet}>
                {texts.seats.guideline(cluster.guidelineFrom, cluster.guidelineTo)}
              </p>
            </>
          )}
          <Why sentences={explainCluster(ledger, round, code, language)} />
          {contact.length > 0 && (
            <p className={surface.quiet}>{overview.cluster.contact(contact.join(', '))}</p>
          )}
        </section>
      )}
      {initiatives.length === 0 ? (
        <p className={surface.text}>{overview.cluster.none}</p>
      ) : (
        <ul className={mergeClasses(surface.list, surface.tight)}>
          {initiatives.map((initiative) => (
            <li key={initiative.key} className={surface.card}>
              <RowButton onClick={() => open({ kind: 'initiative', key: initiative.key })}>
                <span className={surface.strong}>{initiative.title}</span>
                <br />
                <span className={surface.quiet}>
                  {initiative.number} · {overview.cluster.seats(initiative.taken)}
                  {initiative.waiting > 0 && ` · ${overview.waiting(initiative.waiting)}`}{' '}
                </span>
                <StatusChip initiative={initiative} round={round} />
              </RowButton>
            </li>
          ))}
        </ul>
      )}
      {forms.length > 0 && (
        <section className={mergeClasses(surface.card, surface.tight)}>
          <h2 className={surface.heading}>{overview.cluster.onTheirWay}</h2>
          <ul className={mergeClasses(surface.list, surface.tight)}>
            {forms.map(({ key, title, state }) => {
              const receipt = receipts.find((one) => one.key === key);
              const status = statusByCode(round, state)?.name ?? state;
              return (
                <li key={key}>
                  {receipt === undefined ? (
                    <p className={surface.text}>{title}</p>
                  ) : (
                    <FormMail receipt={receipt} title={title} note={status} />
                  )}
                </li>
              );
            })}
          </ul>
        </section>
      )}
    </PlacePage>
  );
}
