/** @jest-environment jsdom */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { requiredMailbox } from '../src/outlook/capabilities';
import fillManifest from '../scripts/fill-manifest';

/** The manifest held to Microsoft's rules, as far as they can be told without Microsoft's service. */
const root = path.resolve(__dirname, '..');
const address = 'https://nlps.example/indmeldinger';
const template = readFileSync(path.join(root, 'manifest.xml'), 'utf8');
const manifest = parse(fillManifest(template, address));

function parse(text: string): Document {
  return new DOMParser().parseFromString(text, 'application/xml');
}

/** All elements of a name, whatever their namespace's prefix. */
function all(name: string, within: Document | Element = manifest): Element[] {
  return [...within.getElementsByTagNameNS('*', name)];
}

function only(name: string, within: Document | Element = manifest): Element {
  const [found, ...more] = all(name, within);
  if (found === undefined || more.length > 0)
    throw new Error(`${name} stands ${more.length + 1} times, or not at all.`);
  return found;
}

function childNames(element: Element): string[] {
  return [...element.children].map((child) => child.localName);
}

/** A part of the manifest's own, not of one of its buttons. */
function rootPart(name: string): Element {
  const part = [...manifest.documentElement.children].find((child) => child.localName === name);
  if (part === undefined) throw new Error(`The manifest has no ${name}.`);
  return part;
}

function attribute(element: Element, name: string): string {
  return element.getAttribute(name) ?? '';
}

const resources = ['Image', 'Url', 'String'].flatMap((name) =>
  all(name).filter((element) => element.hasAttribute('id')),
);
const addresses = [
  ...['IconUrl', 'HighResolutionIconUrl', 'SourceLocation', 'Image', 'Url'].flatMap((name) =>
    all(name).filter((element) => element.hasAttribute('DefaultValue')),
  ),
].map((element) => attribute(element, 'DefaultValue'));

test('it is well-formed XML without placeholders left', () => {
  expect(manifest.querySelector('parsererror')).toBeNull();
  expect(fillManifest(template, address)).not.toContain('{{ADDIN');
});

test('every resource named exists, has a short id and is used', () => {
  const ids = resources.map((resource) => attribute(resource, 'id'));
  const named = [...manifest.querySelectorAll('[resid]')].map((element) => attribute(element, 'resid'));
  expect(named.filter((id) => !ids.includes(id))).toEqual([]);
  expect(ids.filter((id) => !named.includes(id))).toEqual([]);
  expect(ids.filter((id) => id.length > 32)).toEqual([]);
});

test('ids are unique in the whole manifest', () => {
  const ids = [...manifest.querySelectorAll('[id]')].map((element) => attribute(element, 'id'));
  expect(ids).toEqual([...new Set(ids)]);
});

test('the id is a GUID and the version has one to four short numbers', () => {
  expect(only('Id').textContent).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
  expect(only('Version').textContent).toMatch(/^\d{1,5}(\.\d{1,5}){0,3}$/);
});

test('all addresses are https on one origin and short enough', () => {
  expect(addresses.length).toBeGreaterThan(0);
  for (const one of addresses) {
    expect(new URL(one).origin).toBe('https://nlps.example');
    expect(one.length).toBeLessThanOrEqual(2048);
  }
});

test('an app domain is an origin: no folder, no closing slash', () => {
  for (const domain of all('AppDomain'))
    expect(domain.textContent).toBe(new URL(domain.textContent ?? '').origin);
  expect(all('AppDomain').length).toBeGreaterThan(0);
});

test.each([
  ['IconUrl', 64],
  ['HighResolutionIconUrl', 128],
])('%s is a PNG of %i pixels', (name, size) => {
  expect(pngSize(attribute(only(name), 'DefaultValue'))).toEqual([size, size]);
});

test('every button has icons of 16, 32 and 80 pixels that are what they say', () => {
  for (const icon of all('Icon')) {
    const images = all('Image', icon);
    expect(images.map((image) => attribute(image, 'size'))).toEqual(['16', '32', '80']);
    for (const image of images) {
      const resource = resources.find(
        (candidate) => attribute(candidate, 'id') === attribute(image, 'resid'),
      );
      const size = Number(attribute(image, 'size'));
      expect(pngSize(resource === undefined ? '' : attribute(resource, 'DefaultValue'))).toEqual([
        size,
        size,
      ]);
    }
  }
});

test('short strings have at most 125 characters and long ones 250, in every language', () => {
  for (const [name, longest] of [
    ['ShortStrings', 125],
    ['LongStrings', 250],
  ] as const) {
    const texts = all('String', only(name)).flatMap((string) => [
      attribute(string, 'DefaultValue'),
      ...all('Override', string).map((override) => attribute(override, 'Value')),
    ]);
    expect(texts.length).toBeGreaterThan(0);
    expect(texts.filter((text) => text.length === 0 || text.length > longest)).toEqual([]);
  }
});

test('every text is Danish with an English override', () => {
  expect(only('DefaultLocale').textContent).toBe('da-DK');
  for (const text of [rootPart('DisplayName'), rootPart('Description'), ...all('String')]) {
    expect(all('Override', text).map((override) => attribute(override, 'Locale'))).toEqual(['en-US']);
  }
});

test('VersionOverrides 1.1 are nested in 1.0', () => {
  const [outer, inner] = all('VersionOverrides');
  expect(outer?.getAttribute('xsi:type')).toBe('VersionOverridesV1_0');
  expect(outer?.namespaceURI).toBe('http://schemas.microsoft.com/office/mailappversionoverrides');
  expect(inner?.getAttribute('xsi:type')).toBe('VersionOverridesV1_1');
  expect(inner?.namespaceURI).toBe('http://schemas.microsoft.com/office/mailappversionoverrides/1.1');
  expect(inner?.parentElement).toBe(outer);
});

test.each([
  [
    'OfficeApp',
    [
      'Id',
      'Version',
      'ProviderName',
      'DefaultLocale',
      'DisplayName',
      'Description',
      'IconUrl',
      'HighResolutionIconUrl',
      'AppDomains',
      'Hosts',
      'Requirements',
      'FormSettings',
      'Permissions',
      'Rule',
      'VersionOverrides',
    ],
  ],
  ['DesktopFormFactor', ['SupportsSharedFolders', 'FunctionFile', 'ExtensionPoint']],
  ['Resources', ['Images', 'Urls', 'ShortStrings', 'LongStrings']],
])('the parts of %s stand in the order of the schema', (name, order) => {
  expect(childNames(only(name))).toEqual(order);
});

test('the parts of VersionOverrides 1.1, of a button and of opening the pane stand in the order of the schema', () => {
  const [, inner] = all('VersionOverrides');
  expect(inner && childNames(inner)).toEqual(['Requirements', 'Hosts', 'Resources']);
  for (const control of all('Control')) {
    expect(childNames(control)).toEqual(['Label', 'Supertip', 'Icon', 'Action']);
  }
  const pane = all('Action').find((action) => action.getAttribute('xsi:type') === 'ShowTaskpane');
  expect(pane && childNames(pane)).toEqual([
    'SourceLocation',
    'SupportsPinning',
    'SupportsNoItemContext',
    'SupportsMultiSelect',
  ]);
});

test('shared mailboxes, pinning, no item and many items are switched on', () => {
  const switches = [
    'SupportsSharedFolders',
    'SupportsPinning',
    'SupportsNoItemContext',
    'SupportsMultiSelect',
  ];
  for (const name of switches) expect(only(name).textContent).toBe('true');
});

test('the requirement set is the one the code counts on', () => {
  expect(attribute(only('Set', rootPart('Requirements')), 'MinVersion')).toBe(requiredMailbox);
  const [, inner] = all('VersionOverrides');
  const sets = all('Sets', inner ?? manifest)[0];
  expect(sets && attribute(sets, 'DefaultMinVersion')).toBe(requiredMailbox);
});

test('the permission is the least that lists selected mails', () => {
  expect(only('Permissions').textContent).toBe('ReadWriteMailbox');
});

test('the icon that notices name is one of the manifest', () => {
  const notifications = readFileSync(path.join(root, 'src/outlook/notifications.ts'), 'utf8');
  const [, named] = /noticeIcon = '([^']+)'/.exec(notifications) ?? [];
  expect(resources.map((resource) => attribute(resource, 'id'))).toContain(named);
});

test('two addresses give two manifests that differ in addresses alone', () => {
  const other = fillManifest(template, 'https://localhost:3000/');
  const asOne = other.replaceAll('https://localhost:3000', 'https://nlps.example/indmeldinger');
  const same = fillManifest(template, address).replace(
    '<AppDomain>https://nlps.example</AppDomain>',
    '<AppDomain>https://nlps.example/indmeldinger</AppDomain>',
  );
  expect(asOne).toBe(same);
});

test('an address without https is refused', () => {
  expect(() => fillManifest(template, 'http://nlps.example')).toThrow('https');
});

/** Width and height of the PNG that an address of the add-in stands for, out of the file's own header. */
function pngSize(iconAddress: string): [number, number] {
  const file = readFileSync(path.join(root, 'assets', path.basename(iconAddress)));
  expect(file.subarray(1, 4).toString('latin1')).toBe('PNG');
  return [file.readUInt32BE(16), file.readUInt32BE(20)];
}
