export { clockOf, loadSettings, settingsSchema, SettingsError } from './settings';
export type { Settings } from './settings';
