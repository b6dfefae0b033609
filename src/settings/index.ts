export { clockOf, loadSettings, settingsSchema, SettingsError } from './settings';
export type { Settings } from './settings';
export {
  browserStorage,
  isSameWorkbook,
  workbookMemory,
  type KnownWorkbook,
  type WorkbookMemory,
} from './workbook-memory';
