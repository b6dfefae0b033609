import { clients, type ClientId } from '../state/clients';
import {
  categoryLists,
  failureModes,
  failureTargets,
  waysIn,
  type CategoryList,
  type FailureMode,
  type FailureTarget,
  type SandboxStore,
  type WayIn,
} from '../state/sandbox-state';
import { choice, element, watch } from './dom';

const modeNames: Readonly<Record<FailureMode, string>> = {
  none: 'svarer som det skal',
  slow: 'svarer efter tre sekunder',
  silent: 'svarer aldrig',
  fails: 'svarer med fejl',
  empty: 'svarer tomt',
  null: 'svarer med ingenting',
};

const targetNames: Readonly<Record<FailureTarget, string>> = {
  all: 'alle kald',
  attachments: 'vedhæftede filer',
  'single-attachments': 'enkelte filer, ikke hele mailen',
  'mails-by-id': 'mails, der hentes uden at være valgt alene',
  categories: 'kategorier',
  replies: 'svarvinduer',
  'reply-forms': 'svarvinduer, ikke nye mails',
  'awaited-replies': 'svarvinduer, der melder tilbage',
  notifications: 'beskeder på mailen',
};

const waysInNames: Readonly<Record<WayIn, string>> = {
  'same-window': 'i samme vindue',
  'own-account': 'som sin egen konto',
  hidden: 'skjult fra adresselisten',
};

const categoryNames: Readonly<Record<CategoryList, string>> = {
  all: 'alle er oprettet',
  some: 'kun de to første',
  none: 'ingen er oprettet',
};

/** What can be changed about the Outlook that the sandbox plays, and about its workbook, folded away until somebody wants it. */
export function controls(store: SandboxStore, fill: () => void): HTMLElement {
  const misbehaves = element('strong', { class: 'warning' });
  watch(
    store,
    (state) => [state.failure],
    ({ failure }) => {
      misbehaves.hidden = failure.mode === 'none';
      misbehaves.textContent = `Outlook ${modeNames[failure.mode]} (${targetNames[failure.target]})`;
    },
  );
  return element(
    'div',
    { class: 'controls' },
    misbehaves,
    element(
      'details',
      {},
      element('summary', {}, 'Indstil sandkassen'),
      element(
        'div',
        { class: 'controls-panel' },
        choice(
          'Program',
          Object.entries(clients).map(([id, client]) => ({ value: id as ClientId, name: client.name })),
          store.get().client,
          (client) => store.update((state) => ({ ...state, client })),
        ),
        choice(
          'Fællespostkassen er',
          waysIn.map((value) => ({ value, name: waysInNames[value] })),
          store.get().wayIn,
          (wayIn) => store.update((state) => ({ ...state, wayIn, selected: [] })),
        ),
        choice(
          'Kategorier',
          categoryLists.map((value) => ({ value, name: categoryNames[value] })),
          store.get().categoryList,
          (categoryList) => store.update((state) => ({ ...state, categoryList })),
        ),
        choice(
          'Tema',
          [
            { value: 'light', name: 'Lyst' },
            { value: 'dark', name: 'Mørkt' },
            { value: 'contrast', name: 'Høj kontrast' },
          ],
          store.get().theme,
          (theme) => store.update((state) => ({ ...state, theme })),
        ),
        choice(
          'Outlooks sprog',
          [
            { value: 'da-DK', name: 'Dansk' },
            { value: 'en-US', name: 'English' },
          ],
          store.get().language,
          (language) => store.update((state) => ({ ...state, language })),
        ),
        choice(
          'Rudens bredde',
          ['320', '450', '800'].map((width) => ({ value: width, name: `${width} px` })),
          String(store.get().pane.width),
          (width) => store.update((state) => ({ ...state, pane: { ...state.pane, width: Number(width) } })),
        ),
        choice(
          'Outlook',
          failureModes.map((value) => ({ value, name: modeNames[value] })),
          store.get().failure.mode,
          (mode) => store.update((state) => ({ ...state, failure: { ...state.failure, mode } })),
        ),
        choice(
          'Det gælder',
          failureTargets.map((value) => ({ value, name: targetNames[value] })),
          store.get().failure.target,
          (target) => store.update((state) => ({ ...state, failure: { ...state.failure, target } })),
        ),
        element('button', { type: 'button', onclick: fill }, 'Fyld arbejdsbogen med 60 initiativer'),
      ),
    ),
  );
}
