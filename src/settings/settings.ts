import { z } from 'zod';

/**
 * What a deployment says of itself in `settings.json` beside the pane: where Graph is, which workbook, how to sign in.
 * The sandbox serves its own, so that the very same built pane runs in both.
 */
export const settingsSchema = z.object({
  graphBaseUrl: z.url(),
  /** Null until somebody has pointed the add-in at a workbook. */
  workbook: z.object({ driveId: z.string().min(1), itemId: z.string().min(1) }).nullable(),
  /** The moment the sandbox plays, ISO 8601; null for the real clock. */
  clock: z.iso.datetime({ offset: true }).nullable(),
  auth: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('none') }),
    z.object({ kind: z.literal('nested'), clientId: z.string().min(1), authority: z.url() }),
  ]),
});

export type Settings = z.infer<typeof settingsSchema>;

/** The settings file is not there or says something the pane cannot use. */
export class SettingsError extends Error {
  constructor(readonly detail: string) {
    super(`settings.json: ${detail}`);
    this.name = 'SettingsError';
  }
}

/**
 * Reads `settings.json` from the folder the page was served from.
 * Rejects with `SettingsError` if it is missing or malformed; the detail names the member at fault.
 */
export async function loadSettings(fetchJson: typeof fetch, address: string): Promise<Settings> {
  const answer = await fetchJson(address, { cache: 'no-store' }).catch((cause: unknown) => {
    throw new SettingsError(cause instanceof Error ? cause.message : 'no answer');
  });
  if (!answer.ok) throw new SettingsError(`HTTP ${answer.status}`);
  const body: unknown = await answer.json().catch(() => {
    throw new SettingsError('not JSON');
  });
  const parsed = settingsSchema.safeParse(body);
  if (!parsed.success) throw new SettingsError(z.prettifyError(parsed.error));
  return parsed.data;
}

/** The moment it is, by the sandbox's clock where one is set: it stood at `clock` when the page was loaded and runs on. */
export function clockOf(settings: Settings, loadedAt: number, now: number): Date {
  if (settings.clock === null) return new Date(now);
  return new Date(Date.parse(settings.clock) + (now - loadedAt));
}
