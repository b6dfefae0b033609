import { followInitiative, type WorkbookTables } from '../../workbook';
import { WorkbookError } from '../../workbook/graph';
import type { Writer } from './import';
import { troubleOf } from './troubles';
import type { FollowEnding, FollowOrder, Trouble } from '../services';

/** Writes how an initiative is followed; whatever happens is an ending with words for the person. */
export async function followIn(
  tables: WorkbookTables,
  order: FollowOrder,
  { who, now }: Writer,
): Promise<FollowEnding> {
  try {
    const request = { ...order, who, now, reason: null, actionId: crypto.randomUUID() };
    const outcome = await followInitiative(tables, request);
    switch (outcome.kind) {
      case 'saved':
        return { kind: 'saved', remark: outcome.logged ? null : notLogged };
      case 'same':
        return { kind: 'saved', remark: null };
      case 'changed':
        return outcome;
      case 'gone':
        return { kind: 'refused', trouble: gone };
      case 'unknown':
        return { kind: 'unknown', trouble: unanswered };
    }
  } catch (cause) {
    const isOpen = cause instanceof WorkbookError && cause.outcome === 'unknown';
    return { kind: isOpen ? 'unknown' : 'refused', trouble: troubleOf(cause) };
  }
}

const notLogged: Trouble = {
  da: { message: 'Linjen i Log kunne ikke skrives; opfølgningen gælder alligevel.', fix: '' },
  en: { message: 'The line in Log could not be written; the follow-up stands all the same.', fix: '' },
};

const gone: Trouble = {
  da: {
    message: 'Rækken står ikke længere i arbejdsbogen, hvor den stod, og intet er skrevet.',
    fix: 'Hent arbejdsbogen igen, og find initiativet på ny.',
  },
  en: {
    message: 'The row no longer stands where it stood in the workbook, and nothing is written.',
    fix: 'Read the workbook again and find the initiative anew.',
  },
};

const unanswered: Trouble = {
  da: {
    message: 'Arbejdsbogen svarede ikke, så det er uvist, om opfølgningen blev gemt.',
    fix: 'Hent arbejdsbogen igen om lidt, og se, hvad den siger.',
  },
  en: {
    message: 'The workbook did not answer, so whether the follow-up was saved is not known.',
    fix: 'Read the workbook again in a moment and see what it says.',
  },
};
