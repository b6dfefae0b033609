import { parseArgs } from 'node:util';
import { violationsOn } from '../test/e2e/support/accessibility';
import { nameOf, settingsForAxe, tour } from './screens/tour';

/**
 * `npm run a11y`: axe over every main screen in all themes, narrow and wide, in both languages; exit code 1 if it finds
 * anything or cannot come to a screen. `--only NAME` (as often as needed) looks at some of them.
 */
async function main(): Promise<void> {
  const { values } = parseArgs({ options: { only: { type: 'string', multiple: true } } });
  let looked = 0;
  let found = 0;
  const troubles = await tour(
    settingsForAxe,
    async (page, screen, setting) => {
      const violations = await violationsOn(page);
      looked += 1;
      found += violations.length;
      for (const violation of violations) {
        process.stdout.write(`${nameOf(screen, setting)}\n  ${violation}\n`);
      }
    },
    { ...values, onScreen: (screen) => process.stderr.write(`${screen} `) },
  );
  process.stderr.write('\n');
  for (const trouble of troubles) process.stdout.write(`${trouble}\n`);
  process.stdout.write(`${looked} looks, ${found} violations, ${troubles.length} screens not shown\n`);
  process.exitCode = found === 0 && troubles.length === 0 ? 0 : 1;
}

main().catch((cause: unknown) => {
  process.stderr.write(`${cause instanceof Error ? (cause.stack ?? cause.message) : String(cause)}\n`);
  process.exitCode = 1;
});
