export * from './mailbox';
export { longestNotice, shortenedAtWord } from './notifications';
export { officeMailbox } from './office-host';
export { registerCommand } from './ribbon-command';
