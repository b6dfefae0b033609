export { recognisedIn, useEarlierVersion, type EarlierVersion } from './use-earlier-version';
