import { Button, Checkbox, Field, makeStyles, mergeClasses, Select } from '@fluentui/react-components';
import { useEffect, useMemo, useRef, useState } from 'react';
import type { Checked } from '../../check';
import type { Finding } from '../../review';
import { languages, type Language } from '../../round';
import { ReadingSkeleton } from '../mail/entry-view';
import { PrimaryButton } from '../mail/primary-button';
import { usePane } from '../pane-context';
import { Notice } from '../parts/notice';
import { useSurface } from '../parts/surface';
import type { ComposedReply, ReplyTemplateChoice, WorkbookSnapshot } from '../services';
import { subjectOfReply, type ReplyWish } from '../state/pane';
import { useTexts } from '../texts';
import { ReplyProblems } from './reply-problems';
import { ReplyPreview } from './reply-preview';
import { ReplyStatus } from './reply-status';
import { suggestedFindings } from './use-suggested-reply';

const useStyles = makeStyles({
  screen: { display: 'flex', flexDirection: 'column', rowGap: '12px', padding: '12px' },
  boxes: { border: 'none', margin: 0, padding: 0, minWidth: 0 },
  box: { '& label': { overflowWrap: 'anywhere' } },
});

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
  const { language: shown, texts } = useTexts();
  const styles = useStyles();
  const surface = useSurface();
  const heading = useRef<HTMLHeadingElement>(null);
  const [language, setLanguage] = useState<Language>('da');
  const [choices, setChoices] = useState<readonly ReplyTemplateChoice[] | null>(null);
  const [chosen, setChosen] = useState<string | null>(null);
  const [included, setIncluded] = useState<ReadonlySet<Finding>>(() => new Set(suggestedFindings(checked)));
  const [copyToCluster, setCopyToCluster] = useState(false);
  const findings = findingsOf(checked);

  useEffect(() => heading.current?.focus(), []);
  useEffect(() => {
    let isCurrent = true;
    void services.reply.offered(checked, snapshot, language).then((offered) => {
      if (isCurrent) setChoices(offered);
    });
    return () => {
      isCurrent = false;
    };
  }, [services, checked, snapshot, language]);

  const template = choices?.find(({ code }) => code === chosen) ?? choices?.[0];
  const toggle = (finding: Finding, isOn: boolean) => {
    const next = new Set(included);
    if (isOn) next.add(finding);
    else next.delete(finding);
    setIncluded(next);
  };

  return (
    <div className={styles.screen}>
      <div className={surface.spread}>
        <h2 ref={heading} tabIndex={0} className={surface.title} style={{ outline: 'none' }}>
          {texts.reply.heading}
        </h2>
        <Button size="small" appearance="subtle" onClick={onClose}>
          {texts.reply.close}
        </Button>
      </div>
      {choices === null && <ReadingSkeleton label={texts.reply.previewLoading} />}
      {choices?.length === 0 && <Notice tone="decide" heading={texts.reply.noTemplates} />}
      {template !== undefined && choices !== null && (
        <>
          <Field
            label={texts.reply.template}
            hint={template.offeredWhen === '' ? undefined : texts.reply.offeredWhen(template.offeredWhen)}
          >
            <Select value={template.code} onChange={(_, { value }) => setChosen(value)}>
              {choices.map(({ code, name }) => (
                <option key={code} value={code}>
                  {name}
                </option>
              ))}
            </Select>
          </Field>
          <Field label={texts.reply.language}>
            <Select
              value={language}
              onChange={(_, { value }) => setLanguage(languages.find((one) => one === value) ?? 'da')}
            >
              {languages.map((one) => (
                <option key={one} value={one}>
                  {texts.app.languageChoices[one]}
                </option>
              ))}
            </Select>
          </Field>
          <Checkbox
            checked={copyToCluster}
            onChange={(_, { checked: isOn }) => setCopyToCluster(isOn === true)}
            label={texts.reply.copyToCluster}
          />
          {findings.length > 0 && (
            <fieldset className={mergeClasses(styles.boxes, surface.card)}>
              <legend className={surface.hidden}>{texts.reply.include}</legend>
              <p className={surface.heading} aria-hidden>
                {texts.reply.include}
              </p>
              {findings.map((finding, index) => (
                <div key={`${finding.code}/${index}`} className={styles.box}>
                  <Checkbox
                    checked={included.has(finding)}
                    onChange={(_, { checked: isOn }) => toggle(finding, isOn === true)}
                    label={`${finding.subject[shown]}: ${finding.texts[shown].message}`}
                  />
                </div>
              ))}
            </fieldset>
          )}
          <Draft
            snapshot={snapshot}
            template={template.code}
            checked={checked}
            included={included}
            language={language}
            copyToCluster={copyToCluster}
          />
        </>
      )}
    </div>
  );
}

/** The reply as it will look, what blocks it, and the way into Outlook. */
function Draft({
  template,
  checked,
  included,
  language,
  copyToCluster,
  snapshot,
}: {
  template: string;
  checked: Checked | null;
  included: ReadonlySet<Finding>;
  language: Language;
  copyToCluster: boolean;
  snapshot: WorkbookSnapshot;
}) {
  const { state, pane, services } = usePane();
  const { texts } = useTexts();
  const [composed, setComposed] = useState<ComposedReply | null>(null);
  const mail = state.source.kind === 'mail' ? state.source.mail : null;
  const wish = useMemo<ReplyWish>(
    () => ({
      template,
      checked,
      language,
      copyToCluster,
      findings: findingsOf(checked).filter((finding) => included.has(finding)),
    }),
    [template, checked, language, copyToCluster, included],
  );
  const isOpening = state.replies.get(subjectOfReply(state.source, checked))?.kind === 'opening';

  useEffect(() => {
    let isCurrent = true;
    void services.reply.compose({ ...wish, mail, snapshot }).then((reply) => {
      if (isCurrent) setComposed(reply);
    });
    return () => {
      isCurrent = false;
    };
  }, [services, wish, mail, snapshot]);

  if (composed === null) return <ReadingSkeleton label={texts.reply.previewLoading} />;
  if (composed.kind === 'blocked') {
    return (
      <Notice tone="bad" urgent heading={texts.reply.blocked}>
        <ReplyProblems problems={composed.problems} />
      </Notice>
    );
  }
  return (
    <>
      <ReplyPreview draft={composed.draft} />
      <ReplyStatus checked={checked} mailbox={snapshot.round.mailbox} />
      <PrimaryButton
        onClick={() => void pane.openReply(wish)}
        busy={isOpening ? texts.action.openingReply : null}
      >
        {texts.reply.open}
      </PrimaryButton>
    </>
  );
}

function findingsOf(checked: Checked | null): readonly Finding[] {
  return checked?.outcome.kind === 'form' ? checked.outcome.review.findings : [];
}
