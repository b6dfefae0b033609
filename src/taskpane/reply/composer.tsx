import { Button, Checkbox, Field, makeStyles, Select } from '@fluentui/react-components';
import { useEffect, useMemo, useState } from 'react';
import type { Checked } from '../../check';
import { languages, type Language } from '../../round';
import { ArrivingHeading } from '../parts/arrival';
import { ReadingSkeleton } from '../parts/reading-skeleton';
import { usePane } from '../pane-context';
import { Notice } from '../parts/notice';
import { useSurface } from '../parts/surface';
import type { ReplyTemplateChoice, WorkbookSnapshot } from '../services';
import type { ReplyWish } from '../state/reply-desk';
import { useTexts } from '../texts';
import { Draft } from './draft';
import { FindingBoxes, findingsOf, idOf } from './finding-boxes';
import { ReplyBy } from './reply-by';
import { TemplateField } from './template-field';
import { useReplyTexts } from './texts';
import { suggestedFindings } from './use-suggested-reply';

const useStyles = makeStyles({
  screen: { display: 'flex', flexDirection: 'column', rowGap: '12px', padding: '12px', minWidth: 0 },
});

/** What the person has chosen; null is what the template itself says. */
interface Choices {
  readonly template: string | null;
  readonly language: Language;
  readonly copyToCluster: boolean;
  readonly replyBy: string | null;
  readonly attachCopy: boolean | null;
  readonly wording: ReplyWish['wording'];
}

/** Puts a reply together: which text, which findings, and how it will look; opened in Outlook, never sent. */
export default function Composer({
  checked,
  snapshot,
  onClose,
}: {
  checked: Checked | null;
  snapshot: WorkbookSnapshot;
  onClose: () => void;
}) {
  const { services } = usePane();
  const { texts: paneTexts } = useTexts();
  const { texts } = useReplyTexts();
  const styles = useStyles();
  const surface = useSurface();
  const [templates, setTemplates] = useState<readonly ReplyTemplateChoice[] | null>(null);
  const [included, setIncluded] = useState<ReadonlySet<string>>(
    () => new Set(suggestedFindings(checked).map(idOf)),
  );
  const [choices, setChoices] = useState<Choices>({
    template: null,
    language: 'da',
    copyToCluster: false,
    replyBy: null,
    attachCopy: null,
    wording: null,
  });
  const choose = (change: Partial<Choices>) => setChoices((before) => ({ ...before, ...change }));
  const { language } = choices;

  useEffect(() => {
    let isCurrent = true;
    void services.reply.offered(checked, snapshot, language).then((offered) => {
      if (isCurrent) setTemplates(offered);
    });
    return () => {
      isCurrent = false;
    };
  }, [services, checked, snapshot, language]);

  const template = templates?.find(({ code }) => code === choices.template) ?? templates?.[0];
  const wish = useMemo(
    (): ReplyWish => ({
      ...choices,
      template: template?.code ?? '',
      attachCopy: choices.attachCopy ?? template?.withCopy ?? false,
      checked,
      findings: findingsOf(checked).filter((finding) => included.has(idOf(finding))),
    }),
    [choices, template, checked, included],
  );

  return (
    <div className={styles.screen}>
      <div className={surface.spread}>
        <ArrivingHeading as="h2">{texts.heading}</ArrivingHeading>
        <Button size="small" appearance="subtle" onClick={onClose}>
          {texts.close}
        </Button>
      </div>
      {templates === null && <ReadingSkeleton label={texts.previewLoading} />}
      {templates?.length === 0 && <Notice tone="decide" heading={texts.noTemplates} />}
      {template !== undefined && templates !== null && (
        <>
          <TemplateField
            templates={templates}
            chosen={template}
            onChoose={(code) => choose({ template: code, wording: null, attachCopy: null })}
          />
          <Field label={texts.language}>
            <Select
              value={language}
              onChange={(_, { value }) =>
                choose({ language: languages.find((one) => one === value) ?? 'da', wording: null })
              }
            >
              {languages.map((one) => (
                <option key={one} value={one}>
                  {paneTexts.app.languageChoices[one]}
                </option>
              ))}
            </Select>
          </Field>
          <FindingBoxes findings={findingsOf(checked)} included={included} onChange={setIncluded} />
          {template.awaitsAnswer && (
            <ReplyBy
              round={snapshot.round}
              chosen={choices.replyBy}
              onChange={(replyBy) => choose({ replyBy })}
            />
          )}
          <Checkbox
            checked={choices.copyToCluster}
            onChange={(_, { checked: isOn }) => choose({ copyToCluster: isOn === true })}
            label={texts.copyToCluster}
          />
          <Draft
            snapshot={snapshot}
            choice={template}
            wish={wish}
            onAttach={(attachCopy) => choose({ attachCopy })}
            onWording={(wording) => choose({ wording })}
          />
        </>
      )}
    </div>
  );
}
