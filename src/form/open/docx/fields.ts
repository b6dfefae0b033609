import { CHECKED_BOX, UNCHECKED_BOX } from '../checkboxes';
import { attribute, isOn, type Attributes } from '../xml';

/** A Word field as it is read: its code, the legacy form field's data, and whether its result has begun. */
export interface Field {
  readonly number: number;
  code: string;
  inResult: boolean;
  form: 'text' | 'checkbox' | 'dropdown' | null;
  name: string;
  checked: boolean | null;
  checkedByDefault: boolean;
  readonly entries: string[];
  entry: number | null;
  defaultText: string;
  /** Whether the result put anything into the text; an empty form field still parts two labels. */
  wrote: boolean;
}

export function startField(number: number): Field {
  return {
    number,
    code: '',
    inResult: false,
    form: null,
    name: '',
    checked: null,
    checkedByDefault: false,
    entries: [],
    entry: null,
    defaultText: '',
    wrote: false,
  };
}

/** Takes one element of a form field's data (`w:ffData`). */
export function readFormData(field: Field, name: string, attributes: Attributes): void {
  const value = attribute(attributes, 'val');
  if (name === 'checkBox') field.form = 'checkbox';
  else if (name === 'ddList') field.form = 'dropdown';
  else if (name === 'textInput') field.form = 'text';
  else if (name === 'name') field.name = value ?? '';
  else if (name === 'checked') field.checked = isOn(value);
  else if (name === 'listEntry') field.entries.push(value ?? '');
  else if (name === 'result') field.entry = Number(value ?? 0);
  else if (name === 'default') {
    if (field.form === 'checkbox') field.checkedByDefault = isOn(value);
    else if (field.form === 'dropdown') field.entry ??= null;
    else field.defaultText = value ?? '';
  }
}

/** What a check box or a drop-down shows; null for fields whose result stands in the text. */
export function fieldSign(field: Field): { text: string; placeholder: boolean } | null {
  const form = field.form ?? formOfCode(field.code);
  if (form === 'checkbox') {
    return {
      text: (field.checked ?? field.checkedByDefault) ? CHECKED_BOX : UNCHECKED_BOX,
      placeholder: false,
    };
  }
  if (form !== 'dropdown' || field.entries.length === 0) return null;
  // Word shows the first entry of a list that nobody has touched.
  return { text: field.entries[field.entry ?? 0] ?? '', placeholder: field.entry === null };
}

function formOfCode(code: string): Field['form'] {
  if (/^\s*FORMCHECKBOX\b/i.test(code)) return 'checkbox';
  if (/^\s*FORMDROPDOWN\b/i.test(code)) return 'dropdown';
  return /^\s*FORMTEXT\b/i.test(code) ? 'text' : null;
}

export function isFormText(field: Field): boolean {
  return (field.form ?? formOfCode(field.code)) === 'text';
}

/** The address of a HYPERLINK field; null for any other field. */
export function linkOfCode(code: string): string | null {
  return /^\s*HYPERLINK\s+"([^"]*)"/i.exec(code)?.[1] ?? null;
}
