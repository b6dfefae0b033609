import { broadcastResponseToMainFrame } from '@azure/msal-browser/redirect-bridge';

/** The page that a pop-up for signing in ends on: it hands the answer to the pane and closes. */
broadcastResponseToMainFrame().catch(() => {
  // Opened by hand, or with an answer that is no more waited for: there is nobody to hand it to.
  document.body.textContent = 'Login er slut. Luk vinduet, og gå tilbage til Outlook.';
});
