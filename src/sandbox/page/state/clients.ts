/** The programs the secretariat meets its mail in, by what they give an add-in. */
export interface Client {
  readonly name: string;
  /** Highest requirement set "Mailbox". */
  readonly mailbox: string;
  /** Whether the pane sees the first mail as its item while several are selected, as classic Outlook does. */
  readonly itemWhenSeveral: boolean;
  /** Whether the pane can be pinned, which Microsoft keeps for subscribers; elsewhere it closes with every other selection. */
  readonly canPin: boolean;
}

export const clients = {
  web: { name: 'Outlook på nettet', mailbox: '1.16', itemWhenSeveral: false, canPin: true },
  'new-windows': { name: 'Ny Outlook til Windows', mailbox: '1.16', itemWhenSeveral: false, canPin: true },
  'classic-windows': {
    name: 'Klassisk Outlook til Windows',
    mailbox: '1.16',
    itemWhenSeveral: true,
    canPin: true,
  },
  'classic-2024': {
    name: 'Klassisk Outlook LTSC 2024',
    mailbox: '1.14',
    itemWhenSeveral: true,
    canPin: false,
  },
  mac: { name: 'Outlook til Mac', mailbox: '1.14', itemWhenSeveral: false, canPin: true },
  oldest: { name: 'Ældste understøttede (1.13)', mailbox: '1.13', itemWhenSeveral: false, canPin: true },
} as const satisfies Readonly<Record<string, Client>>;

export type ClientId = keyof typeof clients;
