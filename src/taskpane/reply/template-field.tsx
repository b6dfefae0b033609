import { Field, Select } from '@fluentui/react-components';
import type { ReplyTemplateChoice } from '../services';
import { useReplyTexts } from './texts';

/** Which of the round's texts the reply is made of: those that fit first, each with when it is for. */
export function TemplateField({
  templates,
  chosen,
  onChoose,
}: {
  templates: readonly ReplyTemplateChoice[];
  chosen: ReplyTemplateChoice;
  onChoose: (code: string) => void;
}) {
  const { texts } = useReplyTexts();
  const groups = [
    { label: texts.fitting, options: templates.filter(({ isSuggested }) => isSuggested) },
    { label: texts.others, options: templates.filter(({ isSuggested }) => !isSuggested) },
  ].filter(({ options }) => options.length > 0);
  return (
    <Field
      label={texts.template}
      hint={chosen.offeredWhen === '' ? undefined : texts.offeredWhen(chosen.offeredWhen)}
    >
      <Select value={chosen.code} onChange={(_, { value }) => onChoose(value)}>
        {groups.map(({ label, options }) => (
          <optgroup key={label} label={label}>
            {options.map(({ code, name }) => (
              <option key={code} value={code}>
                {name}
              </option>
            ))}
          </optgroup>
        ))}
      </Select>
    </Field>
  );
}
