import { act, fireEvent, render, screen } from '@testing-library/react';
import { App } from '../../src/taskpane/app';
import type { Services } from '../../src/taskpane/services';

/** Draws the pane over the services, and waits until it has settled. */
export async function openPane(services: Services): Promise<void> {
  await act(async () => {
    render(<App services={services} />);
  });
}

/** Presses the button of that name. */
export const click = (name: string | RegExp) =>
  act(async () => {
    fireEvent.click(screen.getByRole('button', { name }));
  });

export const chooseTab = (name: 'Mail' | 'Overblik' | 'Mangler') =>
  act(async () => {
    fireEvent.click(screen.getByRole('tab', { name }));
  });

/** Opens what the menu's entry of that name leads to, a screen with the entry's name for a heading. */
export async function chooseFromMenu(entry: string): Promise<void> {
  fireEvent.click(screen.getByRole('button', { name: 'Flere valg' }));
  fireEvent.click(await screen.findByRole('menuitem', { name: entry }));
  await screen.findByRole('heading', { level: 1, name: entry });
}
