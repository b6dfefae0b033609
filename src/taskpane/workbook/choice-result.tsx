import { Notice } from '../parts/notice';
import { TroubleLine } from '../parts/trouble-line';
import { Focused } from '../round/focused';
import type { ChoiceEnding } from '../services';
import { AdministratorSentence } from '../setup/administrator-sentence';
import { useWorkbookTexts } from './texts';

/** What came of choosing or creating a workbook; it takes the focus, since it stands above what was pressed. */
export function ChoiceResult({ ending }: { ending: ChoiceEnding }) {
  const { language, texts } = useWorkbookTexts();
  if (ending.kind === 'refused') {
    const { message, fix, administrator } = ending.trouble[language];
    return (
      <Focused label={texts.refused}>
        <Notice tone="bad" heading={texts.refused}>
          <p>
            {message} {fix}
          </p>
          {administrator !== undefined && <AdministratorSentence sentence={administrator} />}
        </Notice>
      </Focused>
    );
  }
  const heading = texts.chosen(ending.workbook.name);
  return (
    <Focused label={heading}>
      <Notice tone={ending.round === null ? 'decide' : 'good'} heading={heading}>
        {ending.round === null ? <p>{texts.chosenBroken}</p> : <p>{texts.chosenHint(ending.round)}</p>}
        {ending.troubles.map((trouble) => (
          <TroubleLine key={trouble[language].message} trouble={trouble} />
        ))}
      </Notice>
    </Focused>
  );
}
