import { act, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { App } from '../../src/taskpane/app';
import type { Services } from '../../src/taskpane/services';

/** Draws the pane over the services, and waits until it has settled. */
export async function openPane(services: Services): Promise<void> {
  await act(async () => {
    render(<App services={services} />);
  });
}

/** Presses the button of that name once it is there. */
export async function click(name: string | RegExp): Promise<void> {
  const button = await screen.findByRole('button', { name });
  await act(async () => {
    fireEvent.click(button);
  });
}

/**
 * Presses what says that text and is not hidden, once it is there. By text and not by role: roles are worked out from every
 * style of the page, which takes seconds on a large screen.
 */
export async function press(text: string | RegExp): Promise<void> {
  const shown = await waitFor(() => {
    const found = screen.getAllByText(text).find((element) => element.closest('[hidden]') === null);
    if (found === undefined) throw new Error(`Hidden: ${String(text)}`);
    return found;
  });
  await act(async () => {
    fireEvent.click(shown.closest('button') ?? shown);
  });
}

export async function chooseTab(name: 'Mail' | 'Overblik' | 'Mangler'): Promise<void> {
  const tab = await screen.findByRole('tab', { name });
  await act(async () => {
    fireEvent.click(tab);
  });
}

/** Opens what the menu's entry of that name leads to, a screen with the entry's name for a heading. */
export async function chooseFromMenu(entry: string): Promise<void> {
  fireEvent.click(await screen.findByRole('button', { name: 'Flere valg' }));
  fireEvent.click(await screen.findByRole('menuitem', { name: entry }));
  await screen.findByRole('heading', { level: 1, name: entry });
}
