import type { Frame, Page } from 'playwright-core';

/** Watches how long the scripts of every page hold up its window; to be called before the page is opened. */
export async function watchLongTasks(page: Page): Promise<void> {
  await page.addInitScript(`
    window.longestTask = 0;
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) window.longestTask = Math.max(window.longestTask, duration);
    }).observe({ type: 'longtask', buffered: true });
  `);
}

/** The longest that a script has held up the frame since this was last asked, in milliseconds; 0 for less than 50. */
export async function longestTask(frame: Frame): Promise<number> {
  return Math.round(await frame.evaluate<number>('[window.longestTask, (window.longestTask = 0)][0]'));
}
