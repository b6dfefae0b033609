import { Field, Radio, RadioGroup, Switch } from '@fluentui/react-components';
import { useState } from 'react';
import { type ExportKind, exportKinds, makeExport, type ExportResult } from '../../export';
import { PrimaryButton } from '../mail/primary-button';
import { usePane } from '../pane-context';
import { ArrivingHeading } from '../parts/arrival';
import { Notice } from '../parts/notice';
import { SideScreen } from '../parts/side-screen';
import { useSurface } from '../parts/surface';
import type { WorkbookSnapshot } from '../services';
import { ExportFiles } from './export-files';
import { useExportTexts } from './texts';

type Stage =
  | { readonly kind: 'resting' | 'making' | 'failed' }
  | { readonly kind: 'made'; readonly what: ExportKind; readonly result: ExportResult };

/** Makes lists, badges, calendars and figures of the workbook, and hands them over as files. */
export default function ExportScreen() {
  const { pane } = usePane();
  const { texts } = useExportTexts();
  const surface = useSurface();
  return (
    <SideScreen
      back={texts.back}
      onBack={() => pane.chooseTab('mail')}
      head={
        <div>
          <ArrivingHeading>{texts.heading}</ArrivingHeading>
          <p className={surface.quiet}>{texts.intro}</p>
        </div>
      }
    >
      {(snapshot) => <Choices snapshot={snapshot} />}
    </SideScreen>
  );
}

function Choices({ snapshot }: { snapshot: WorkbookSnapshot }) {
  const { services } = usePane();
  const { texts } = useExportTexts();
  const [what, setWhat] = useState<ExportKind>('participants');
  const [includeWaiting, setIncludeWaiting] = useState(false);
  const [stage, setStage] = useState<Stage>({ kind: 'resting' });

  const make = async () => {
    setStage({ kind: 'making' });
    try {
      const result = await makeExport(what, snapshot, { now: services.now(), includeWaiting });
      setStage({ kind: 'made', what, result });
    } catch {
      setStage({ kind: 'failed' });
    }
  };
  return (
    <>
      <Field label={texts.what}>
        <RadioGroup
          value={what}
          onChange={(_, { value }) => {
            setWhat(exportKinds.find((kind) => kind === value) ?? what);
            setStage({ kind: 'resting' });
          }}
        >
          {exportKinds.map((kind) => (
            <Radio key={kind} value={kind} label={texts.kinds[kind]} />
          ))}
        </RadioGroup>
      </Field>
      <Field hint={texts.waitingHint}>
        <Switch
          label={texts.waiting}
          checked={includeWaiting}
          onChange={(_, { checked }) => {
            setIncludeWaiting(checked);
            setStage({ kind: 'resting' });
          }}
        />
      </Field>
      <PrimaryButton busy={stage.kind === 'making' ? texts.making : null} onClick={() => void make()}>
        {texts.make}
      </PrimaryButton>
      {stage.kind === 'failed' && (
        <Notice tone="bad" urgent>
          <p>{texts.failed}</p>
        </Notice>
      )}
      {stage.kind === 'made' && (
        <ExportFiles
          result={stage.result}
          archive={`${texts.kinds[stage.what]} ${snapshot.round.name}.zip`}
          isPersonal={stage.what !== 'figures'}
        />
      )}
    </>
  );
}
