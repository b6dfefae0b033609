/**
 * The numbers by which Office.js calls the mailbox. The protocol is undocumented; these are the ids of the library
 * pinned in package.json, and this table is the one place to mend when it moves.
 */
export const dispatchIds = {
  loadCustomProperties: 3,
  saveCustomProperties: 4,
  displayMessageForm: 8,
  displayReplyFormText: 10,
  displayReplyAllFormText: 11,
  displayReplyForm: 30,
  displayReplyAllForm: 31,
  addNotification: 33,
  getNotifications: 34,
  replaceNotification: 35,
  removeNotification: 36,
  getBody: 37,
  displayNewMessageForm: 44,
  getSharedProperties: 108,
  getAttachmentContent: 150,
  getCategories: 157,
  addCategories: 158,
  removeCategories: 159,
  getMasterCategories: 160,
  addMasterCategories: 161,
  removeMasterCategories: 162,
  displayNewMessageFormAsync: 178,
  displayReplyFormAsync: 181,
  displayReplyAllFormAsync: 182,
  displayReplyFormTextAsync: 183,
  displayReplyAllFormTextAsync: 184,
  getSelectedItems: 196,
  loadItemById: 211,
  saveRoamingSettings: 404,
  // The library of 2022 has neither of these, so the sandbox's additions and host agree on numbers of their own.
  getAsFile: 10_101,
  unload: 10_102,
} as const;

/** Calls of the part of Office.js that all programs share; they come as `executeMethod` with a small e. */
export const sharedDispatchIds = { commandFinished: 94, closeContainer: 97 } as const;

/** What a failing call answers; the library puts its own localized words to the number. */
export const errorCodes = {
  notSupported: 5000,
  internal: 5001,
  permission: 7000,
  invalidAttachmentId: 9003,
  duplicateNotificationKey: 9023,
  notificationKeyNotFound: 9024,
  tooManyNotifications: 9025,
  itemChanged: 9030,
  attachmentType: 9043,
  invalidCategory: 9044,
  duplicateCategory: 9045,
  itemNotFound: 9049,
} as const;

/** Events by the names under which Office.js registers for them. */
export const eventNames = {
  itemChanged: 'olkItemSelectedChanged',
  selectedItemsChanged: 'olkSelectedItemsChanged',
  themeChanged: 'officeThemeChanged',
  commandInvoked: 'appCommandInvoked',
} as const;

/** What a frame tells of beside its calls, by the numbers of Office.js. */
export const hostActions = { tabExit: 13, tabExitShift: 14 } as const;
