import { Button, Field, Select } from '@fluentui/react-components';
import { useEffect, useMemo, useState } from 'react';
import { languages, type Language } from '../../round';
import { ArrivingHeading } from '../parts/arrival';
import { ReadingSkeleton } from '../parts/reading-skeleton';
import { PrimaryButton } from '../mail/primary-button';
import { Disclosure } from '../parts/disclosure';
import { useSurface } from '../parts/surface';
import { ReplyPreview } from '../reply/reply-preview';
import type { WorkbookSnapshot } from '../services';
import { useTexts } from '../texts';
import type { DraftDesk } from './desk';
import type { DraftQueue } from './draft-queue';
import { judgeAll, type Judged } from './judge';
import { useDraftTexts } from './texts';
import { WhoList } from './who-list';

/** Which text, who can have it and who cannot and why, and how it will look. */
export function ChooseDrafts({
  desk,
  ticked,
  snapshot,
  onStart,
  onClose,
}: {
  desk: DraftDesk;
  ticked: ReadonlySet<string> | null;
  snapshot: WorkbookSnapshot;
  onStart: (queue: DraftQueue) => void;
  onClose: () => void;
}) {
  const { texts: paneTexts } = useTexts();
  const { language: ownLanguage, texts } = useDraftTexts();
  const surface = useSurface();
  const [template, setTemplate] = useState<string | null>(null);
  // Those who get it are Danish, whatever language the secretariat has its Outlook in.
  const [language, setLanguage] = useState<Language>('da');
  const [judged, setJudged] = useState<ReadonlyMap<string, Judged> | null>(null);
  /** What the person has ticked or unticked; the others are as the text fits them. */
  const [touched, setTouched] = useState<ReadonlyMap<string, boolean>>(new Map());
  const templates = useMemo(
    () => templatesIn(snapshot, language, ownLanguage),
    [snapshot, language, ownLanguage],
  );

  useEffect(() => {
    let isCurrent = true;
    void judgeAll(desk, template, language).then((result) => {
      if (isCurrent) setJudged(result);
    });
    return () => {
      isCurrent = false;
    };
  }, [desk, template, language]);

  const begin = (change: () => void) => {
    change();
    setJudged(null);
    setTouched(new Map());
  };
  const isChosen = (key: string): boolean => {
    const kind = judged?.get(key)?.kind;
    if (kind !== 'fits' && kind !== 'doubtful') return false;
    const isWished = template !== null || ticked === null || ticked.has(key);
    return touched.get(key) ?? (kind === 'fits' && isWished);
  };
  const keys = desk.addressees.map(({ key }) => key).filter(isChosen);
  const first = desk.addressees.find(({ key }) => key === keys[0]);
  const preview = first === undefined ? undefined : judged?.get(first.key);
  const when = templates.find(({ code }) => code === template)?.offeredWhen ?? '';

  return (
    <>
      <div>
        <ArrivingHeading>{texts.heading}</ArrivingHeading>
        <p className={surface.quiet}>{texts.intro}</p>
      </div>
      <Field label={texts.template} hint={template === null ? texts.eachHint : texts.offeredWhen(when)}>
        <Select
          value={template ?? ''}
          onChange={(_, { value }) => begin(() => setTemplate(value === '' ? null : value))}
        >
          <option value="">{texts.each}</option>
          {templates.map(({ code, name }) => (
            <option key={code} value={code}>
              {name}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={texts.language}>
        <Select
          value={language}
          onChange={(_, { value }) =>
            begin(() => setLanguage(languages.find((one) => one === value) ?? 'da'))
          }
        >
          {languages.map((one) => (
            <option key={one} value={one}>
              {paneTexts.app.languageChoices[one]}
            </option>
          ))}
        </Select>
      </Field>
      {judged === null ? (
        <ReadingSkeleton label={texts.judging} />
      ) : (
        <WhoList
          addressees={desk.addressees}
          judged={judged}
          chosen={new Set(keys)}
          onToggle={(key, isOn) => setTouched(new Map(touched).set(key, isOn))}
          isEach={template === null}
          round={snapshot.round}
        />
      )}
      {first !== undefined && (preview?.kind === 'fits' || preview?.kind === 'doubtful') && (
        <Disclosure label={texts.show(first.name)}>
          <ReplyPreview draft={preview.ready.draft} isAnswer={desk.isReply} heading="h2" />
        </Disclosure>
      )}
      {judged !== null && keys.length === 0 && <p className={surface.quiet}>{texts.nobodyChosen}</p>}
      {judged !== null && keys.length > 0 && (
        <PrimaryButton busy={null} onClick={() => onStart({ template, language, keys, steps: {} })}>
          {texts.start(keys.length)}
        </PrimaryButton>
      )}
      <Button onClick={onClose}>{texts.back}</Button>
    </>
  );
}

/** The round's templates, named in the person's own language where the round has it; the letter's language decides the text. */
function templatesIn({ round }: WorkbookSnapshot, language: Language, own: Language) {
  const codes = [...new Set(round.templates.map(({ code }) => code))];
  return codes.flatMap((code) => {
    const all = round.templates.filter((template) => template.code === code);
    const named = [own, language].flatMap((one) => all.find((template) => template.language === one) ?? []);
    return named[0] ?? all[0] ?? [];
  });
}
