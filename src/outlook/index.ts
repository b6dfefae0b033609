export * from './mailbox';
export { officeMailbox } from './office-host';
