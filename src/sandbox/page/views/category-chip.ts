import type { SandboxState } from '../state/sandbox-state';
import { element } from './dom';

/** A category as Outlook shows it: its name in a chip of its colour. */
export function categoryChip(name: string, state: SandboxState): HTMLElement {
  const category = state.mailbox.categories.find((candidate) => candidate.displayName === name);
  return element('span', { class: 'chip', 'data-colour': category?.color ?? 'None' }, name);
}
