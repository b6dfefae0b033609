import { parseArgs } from 'node:util';
import { violationsOn } from '../test/e2e/support/accessibility';
import { allSettings, nameOf, tour } from './screens/tour';

/**
 * `npm run a11y`: axe over every main screen in every width, theme and language; exit code 1 if it finds anything or
 * cannot come to a screen. `--only NAME` (as often as needed) looks at some of them.
 */
async function main(): Promise<void> {
  const { values } = parseArgs({ options: { only: { type: 'string', multiple: true } } });
  let looked = 0;
  let found = 0;
  const troubles = await tour(
    allSettings,
    async (page, screen, setting) => {
      const violations = await violationsOn(page);
      looked += 1;
      found += violations.length;
      for (const violation of violations) {
        process.stdout.write(`${nameOf(screen, setting)}\n  ${violation}\n`);
      }
    },
    values,
  );
  for (const trouble of troubles) process.stdout.write(`${trouble}\n`);
  process.stdout.write(`${looked} looks, ${found} violations, ${troubles.length} screens not shown\n`);
  process.exitCode = found === 0 && troubles.length === 0 ? 0 : 1;
}

main().catch((cause: unknown) => {
  process.stderr.write(`${cause instanceof Error ? (cause.stack ?? cause.message) : String(cause)}\n`);
  process.exitCode = 1;
});
