export { rememberForms } from './seen-forms';
export { recognisedIn, useEarlierVersion, type EarlierVersion } from './use-earlier-version';
