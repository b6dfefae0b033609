import type { Checked } from '../../src/check';
import { entriesOf } from '../../src/taskpane/model/entries';
import type { PaneFile } from '../../src/taskpane/state/pane-state';

function file(name: string, inside: readonly (readonly string[])[]): PaneFile {
  const checked = inside.map((names): Checked => ({
    key: names.join('/'),
    name: names.at(-1) ?? name,
    inside: names,
    format: 'xlsx',
    mail: null,
    outcome: { kind: 'not-a-form', refusal: null },
  }));
  return { id: name, name, stage: { kind: 'read', bytes: new Uint8Array(), files: [], checked } };
}

test.each<[string, PaneFile, readonly (readonly string[])[]]>([
  ['a bare form stands in nothing', file('Skema.xlsx', [[]]), [[]]],
  ['a form in an attached mail stands in that mail', file('Mail.eml', [['Skema.xlsx']]), [['Mail.eml']]],
  [
    'a form in an archive in a mail names the way, outermost first',
    file('Mail.eml', [['Alt.zip', 'Skema.xlsx'], ['Notat.docx']]),
    [['Mail.eml', 'Alt.zip'], ['Mail.eml']],
  ],
])('%s', (_, of, expected) => {
  expect(entriesOf([of]).map(({ inside }) => inside)).toEqual(expected);
});
