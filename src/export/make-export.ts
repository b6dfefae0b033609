import type { ExportOptions, ExportReading, ExportResult } from './reading';

/** What can be taken out of the workbook. */
export const exportKinds = [
  'participants',
  'teams',
  'badges',
  'calendar',
  'mail-list',
  'figures',
  'journal',
] as const;

export type ExportKind = (typeof exportKinds)[number];

/** Makes the files of a kind from what was read. Each kind is fetched when it is asked for. Throws `LayoutError`. */
export async function makeExport(
  kind: ExportKind,
  reading: ExportReading,
  options: ExportOptions,
): Promise<ExportResult> {
  switch (kind) {
    case 'participants':
      return (await import('./kinds/participants')).participants(reading, options);
    case 'teams':
      return (await import('./kinds/teams')).teams(reading, options);
    case 'badges':
      return (await import('./kinds/badges')).badges(reading, options);
    case 'calendar':
      return (await import('./kinds/calendars')).calendars(reading, options);
    case 'mail-list':
      return (await import('./kinds/mail-list')).mailList(reading, options);
    case 'figures':
      return (await import('./kinds/figures')).figures(reading, options);
    case 'journal':
      return (await import('./kinds/journal')).journal(reading);
  }
}
