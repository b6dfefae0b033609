/**
 * How a frame learns that it runs in Outlook: the address and the frame's name both carry which host it is and whom
 * to talk to, because the library reads the address first and dialogs read the name.
 */
export interface Introduction {
  readonly conversationId: string;
  /** Comes back in every call as `ControlId`. */
  readonly instanceId: string;
  readonly address: string;
  readonly frameName: string;
}

/** Introduces the page at `path` (same origin as this one) to the host, with Outlook's language for the string files. */
export function introduce(path: string, language: string, origin: string): Introduction {
  const conversationId = crypto.randomUUID();
  const instanceId = crypto.randomUUID();
  // "disableLogging" keeps the library from loading its telemetry.
  const hostInfo = `Outlook$Web$16.01$${language}$${crypto.randomUUID()}$$disableLogging$0`;
  const xdmInfo = `${conversationId}|${instanceId}|${origin}`;
  return {
    conversationId,
    instanceId,
    address: `${path}?_host_Info=${hostInfo}#&_xdm_Info=${xdmInfo}`,
    frameName: JSON.stringify({
      baseFrameName: instanceId,
      hostInfo,
      xdmInfo,
      serializerVersion: 1,
      flights: '[]',
    }),
  };
}

/**
 * Office.js asks the user whether to trust a host that is not one of Microsoft's or not on https, and remembers the
 * answer under this key. The sandbox plays Outlook by http on this machine only, so it gives the answer beforehand.
 */
export function trustThisHost(storage: Storage, location: { protocol: string; hostname: string }): void {
  const scheme = location.protocol === 'https:' ? 'https' : 'http';
  storage.setItem(`OfficeJSTrustKeyV2_${scheme}_${location.hostname}`, JSON.stringify({ Result: 1 }));
}
