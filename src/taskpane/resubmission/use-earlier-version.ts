import { useMemo, useState } from 'react';
import { recognise, type Recognised } from '../../compare';
import { earlierForms, type CheckedForm } from '../../desk';
import type { SelectedMail } from '../../outlook';
import type { ImportChoices } from '../../workbook';
import { usePane } from '../pane-context';
import type { WorkbookSnapshot } from '../services';

/** A form as the version of an earlier one, or as an initiative of its own. */
export interface EarlierVersion {
  /** The earlier form; null where there is none, or the person says that this one is new. */
  readonly recognised: Recognised | null;
  /** The form judged without the seats of the version it takes the place of. */
  readonly form: CheckedForm;
  /** What an import has to know of the earlier form. */
  readonly choices: ImportChoices;
  /** The person has said that it is a new initiative. */
  readonly isNew: boolean;
  readonly setNew: (isNew: boolean) => void;
}

/** Looks for the form that this one is a new version of, and judges it anew in its place. */
export function useEarlierVersion(form: CheckedForm, snapshot: WorkbookSnapshot): EarlierVersion {
  const { state, services } = usePane();
  const [isNew, setNew] = useState(false);
  const mail = state.source.kind === 'mail' ? state.source.mail : null;
  const { bodyToken } = state;

  const found = useMemo(
    () => recognisedIn(form, mail, bodyToken, snapshot),
    [form, mail, bodyToken, snapshot],
  );
  const recognised = isNew ? null : found;
  const replaces = recognised?.earlier.kind === 'imported' ? recognised.earlier.key : null;
  const judged = useMemo(() => {
    if (replaces === null) return form;
    const { nomination, notes } = form.outcome;
    const again = services.review(
      { ...form, reading: { kind: 'form', nomination, notes } },
      {
        round: snapshot.round,
        ledger: snapshot.ledgerWithout([form.key]),
        received: mail?.received ?? null,
        sender: mail?.from.address ?? null,
        replaces: [replaces],
      },
    );
    return again.outcome.kind === 'form' ? { ...again, outcome: again.outcome } : form;
  }, [services, form, snapshot, mail, replaces]);

  return {
    recognised,
    form: judged,
    choices: choicesFor(recognised),
    isNew: isNew && found !== null,
    setNew,
  };
}

/** The earlier version of a form by the mail and the workbook; null where none is known, or the form itself is. */
export function recognisedIn(
  form: CheckedForm,
  mail: SelectedMail | null,
  bodyToken: string | null,
  snapshot: WorkbookSnapshot,
): Recognised | null {
  if (snapshot.problem !== null) return null;
  const clues = mail === null ? null : { subject: mail.subject, sender: mail.from.address, bodyToken };
  return recognise(form.outcome.nomination, clues, earlierForms(snapshot, form.key), snapshot.round);
}

function choicesFor(recognised: Recognised | null): ImportChoices {
  if (recognised === null) return {};
  const { kind, key } = recognised.earlier;
  return kind === 'imported' ? { replaces: key } : { settles: key };
}
