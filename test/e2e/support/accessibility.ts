import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright-core';

/** What axe finds wrong with the pane as it stands: one line a violation, with the rule and the element. */
export async function violationsOn(page: Page): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page })
    .include(['iframe.pane-frame', 'body'])
    // Fluent's focus guards: they pass the focus on at once, and say so nowhere that axe could see.
    .exclude(['iframe.pane-frame', '[data-tabster-dummy]'])
    // The way without it opens a page of its own for every look, which takes the focus from the pane.
    .setLegacyMode(true)
    // Only what is wrong is told of; a name for every element that is right takes longer than the rules.
    .options({ resultTypes: ['violations'], selectors: false })
    .analyze();
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(
      ({ html, failureSummary }) => `${id}: ${help}\n  ${html.slice(0, 160)}\n  ${failureSummary ?? ''}`,
    ),
  );
}
