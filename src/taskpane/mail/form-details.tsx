import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { Answer, Nomination, Participant, Person } from '../../form/read';
import { fieldNames, initiativeFields, sectorName, type InitiativeField, type Round } from '../../round';
import { Disclosure } from '../parts/disclosure';
import { useSurface } from '../parts/surface';
import { useTexts } from '../texts';

const useStyles = makeStyles({
  answers: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    rowGap: '2px',
    margin: 0,
    '@media (min-width: 600px)': {
      gridTemplateColumns: '180px minmax(0, 1fr)',
      columnGap: '12px',
      rowGap: '10px',
    },
    '& dd': { margin: 0, overflowWrap: 'anywhere', whiteSpace: 'pre-line' },
    '& dt': {
      color: tokens.colorNeutralForeground2,
      fontSize: tokens.fontSizeBase200,
      fontWeight: tokens.fontWeightSemibold,
    },
    '& dd + dt': { marginTop: '8px' },
  },
  people: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(min(250px, 100%), 1fr))',
    gap: '8px',
  },
  person: {
    backgroundColor: tokens.colorNeutralBackground2,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    padding: '8px 10px',
    overflowWrap: 'anywhere',
  },
  name: { fontWeight: tokens.fontWeightSemibold },
});

/** Everything that was read: participants, all answers with their places, and what could be placed nowhere. */
export function FormDetails({
  nomination,
  round,
  notes,
}: {
  nomination: Nomination;
  round: Round;
  notes: readonly string[];
}) {
  const { texts } = useTexts();
  const surface = useSurface();
  const styles = useStyles();
  return (
    <section className={mergeClasses(surface.card, surface.folds, surface.tight)}>
      <Disclosure label={`${texts.form.people} (${nomination.participants.length})`}>
        <ol className={mergeClasses(surface.list, styles.people)}>
          {nomination.participants.map((participant, index) => (
            <li key={participant.place} className={styles.person}>
              <ParticipantCard participant={participant} number={index + 1} round={round} />
            </li>
          ))}
        </ol>
      </Disclosure>
      <Disclosure label={texts.form.answers}>
        <dl className={styles.answers}>
          {initiativeFields.map((field) => (
            <AnswerLine key={field} field={field} nomination={nomination} />
          ))}
        </dl>
        {nomination.contactPerson !== null && (
          <div className={styles.person} style={{ marginTop: 10 }}>
            <p className={surface.quiet}>{texts.form.contactPerson}</p>
            <PersonLines person={nomination.contactPerson} />
          </div>
        )}
      </Disclosure>
      {nomination.unplaced.length > 0 && (
        <Disclosure label={`${texts.form.unplaced} (${nomination.unplaced.length})`}>
          <p className={surface.quiet}>{texts.form.unplacedHint}</p>
          <PlacedTexts answers={nomination.unplaced} />
        </Disclosure>
      )}
      {notes.length > 0 && (
        <Disclosure label={texts.form.notes} open>
          {notes.map((note) => (
            <p key={note} className={surface.text}>
              {note}
            </p>
          ))}
        </Disclosure>
      )}
    </section>
  );
}

function AnswerLine({ field, nomination }: { field: InitiativeField; nomination: Nomination }) {
  const { language, texts } = useTexts();
  const surface = useSurface();
  const answer = answerOf(nomination, field);
  const isAnswered = answer.text !== '';
  const isAsked = nomination.asked.includes(field);
  return (
    <>
      <dt>{fieldNames[language][field]}</dt>
      <dd>
        {isAnswered ? (
          answer.text
        ) : (
          <span className={surface.quiet}>{isAsked ? texts.form.unanswered : texts.form.notAsked}</span>
        )}
        {isAnswered && answer.written.trim() !== answer.text && (
          <p className={surface.quiet}>{texts.form.written(answer.written)}</p>
        )}
        {answer.place !== null && <p className={surface.quiet}>{texts.form.place(answer.place)}</p>}
      </dd>
    </>
  );
}

function answerOf(nomination: Nomination, field: InitiativeField): Answer {
  if (field === 'region') return nomination.region.answer;
  if (field === 'cluster') return nomination.cluster.answer;
  return nomination.answers[field];
}

function ParticipantCard({
  participant,
  number,
  round,
}: {
  participant: Participant;
  number: number;
  round: Round;
}) {
  const { texts } = useTexts();
  const surface = useSurface();
  const { sector, inferred } = participant.sector;
  return (
    <>
      <p className={surface.quiet}>
        {texts.form.personNumber(number)}
        {sector !== null &&
          ` · ${sectorName(round, sector)}${inferred ? ` (${texts.form.sectorGuessed})` : ''}`}
      </p>
      <PersonLines person={participant} />
    </>
  );
}

function PersonLines({ person }: { person: Person }) {
  const { texts } = useTexts();
  const surface = useSurface();
  const styles = useStyles();
  const work = [person.organisation.text, person.department.text].filter((text) => text !== '').join(', ');
  return (
    <>
      <p className={mergeClasses(surface.text, styles.name)}>
        {person.name.text === '' ? texts.form.noName : person.name.text}
      </p>
      {person.title.text !== '' && <p className={surface.text}>{person.title.text}</p>}
      {work !== '' && <p className={surface.text}>{work}</p>}
      {person.email.text !== '' && <p className={surface.quiet}>{person.email.text}</p>}
      {person.phone.text !== '' && <p className={surface.quiet}>{person.phone.text}</p>}
    </>
  );
}

function PlacedTexts({ answers }: { answers: readonly Answer[] }) {
  const { texts } = useTexts();
  const surface = useSurface();
  return (
    <ul className={mergeClasses(surface.list, surface.stack)} style={{ rowGap: 8, paddingTop: 8 }}>
      {answers.map((answer, index) => (
        <li key={`${answer.place ?? ''}/${index}`}>
          <p className={surface.text}>{answer.written}</p>
          {answer.place !== null && <p className={surface.quiet}>{texts.form.place(answer.place)}</p>}
        </li>
      ))}
    </ul>
  );
}
