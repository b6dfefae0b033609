import { clients } from '../state/clients';
import type { SandboxState } from '../state/sandbox-state';
import { themeColours } from './theme-colours';

/** What Outlook tells Office.js of itself before anything else; the library throws if one of the first nine is missing. */
export function appContext(state: SandboxState, instanceId: string, width: number, height: number): object {
  return {
    _id: instanceId,
    // OutlookWebApp; the desktop's number takes other paths through the library.
    _appName: 64,
    _appVersion: '16.01',
    _appUILocale: state.language,
    _dataLocale: state.language,
    _docUrl: 'sandkassen',
    _clientMode: 0,
    _settings: state.roamingSettings,
    _reason: 'documentOpened',
    _requirementMatrix: JSON.stringify({
      Mailbox: clients[state.client].mailbox,
      DialogApi: '1.2',
      IdentityAPI: '1.3',
    }),
    _appInstanceId: instanceId,
    _correlationId: instanceId,
    _eToken: '',
    _hostFullVersion: '20.0.0.0',
    _osfControlType: 1,
    _addinName: 'NLPS-indmeldinger',
    _appDomains: [],
    _clientWindowWidth: width,
    _clientWindowHeight: height,
    _featureGates: {},
    _initialDisplayMode: 0,
    // Read by the sandbox's additions only: the npm library has no theme on the web.
    _officeTheme: themeColours[state.theme],
  };
}
