import { violationsOn } from '../test/e2e/support/accessibility';
import { allSettings, tour } from './screens/tour';

/** `npm run a11y`: axe over every main screen, width and theme; exit code 1 if it finds anything. */
async function main(): Promise<void> {
  let looked = 0;
  let found = 0;
  await tour(allSettings, async (page, screen, { width, theme }) => {
    const violations = await violationsOn(page);
    looked += 1;
    found += violations.length;
    for (const violation of violations) process.stdout.write(`${screen} ${width} ${theme}\n  ${violation}\n`);
  });
  process.stdout.write(`${looked} screens, ${found} violations\n`);
  process.exitCode = found === 0 ? 0 : 1;
}

main().catch((cause: unknown) => {
  process.stderr.write(`${cause instanceof Error ? (cause.stack ?? cause.message) : String(cause)}\n`);
  process.exitCode = 1;
});
