import { OutlookError } from '../outlook';
import { SettingsError } from '../settings';

/** What is shown where the pane could not even start: why, and what to do. Danish, for Outlook's language is not known. */
export function StartFailure({ cause }: { cause: unknown }) {
  return (
    <main role="alert" style={{ padding: 16, fontFamily: "'Segoe UI', sans-serif", fontSize: 14 }}>
      <h1 style={{ fontSize: 20, margin: '0 0 8px' }}>Ruden kunne ikke starte</h1>
      <p>{reason(cause)}</p>
      <button
        type="button"
        onClick={() => window.location.reload()}
        style={{ minHeight: 32, padding: '4px 12px' }}
      >
        Prøv igen
      </button>
    </main>
  );
}

function reason(cause: unknown): string {
  if (cause instanceof SettingsError) {
    return `Opsætningen (settings.json) kan ikke læses: ${cause.detail} Bed administratoren se på den.`;
  }
  if (cause instanceof OutlookError) {
    return cause.failure === 'timed-out'
      ? 'Outlook svarede ikke. Luk ruden, og åbn den igen fra båndet.'
      : 'Ruden virker kun inde i Outlook. Åbn den fra båndet på en mail.';
  }
  return 'Der skete en uventet fejl. Prøv igen, og sig det til administratoren, hvis den bliver ved.';
}
