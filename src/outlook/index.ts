export * from './mailbox';
export { officeMailbox } from './office-host';
export { registerCommand } from './ribbon-command';
