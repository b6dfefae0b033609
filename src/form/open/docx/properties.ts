import { attribute, isOn, type Attributes } from '../xml';
import { isGrey } from '../flow/colour';
import type { ParagraphBuilder } from '../flow/paragraph';
import type { TableBuilder } from '../flow/table';

/** A content control (`w:sdt`) around what is being read. */
export interface Control {
  readonly number: number;
  /** Whether it shows its placeholder. */
  placeholder: boolean;
  /** Null where it is no check box. */
  checked: boolean | null;
  tag: string;
  alias: string;
  /** Whether the sign of its check box has been put into the text. */
  signed: boolean;
}

/** A stretch of text in one look (`w:r`). */
export interface Run {
  bold: boolean;
  /** In italics or grey, as forms print their help. */
  aside: boolean;
  hidden: boolean;
  font: string;
}

const HEADING = /^(?:heading|overskrift|title|titel|subtitle|undertitel|berschrift|rubrik)/i;

export function readRunProperty(run: Run, name: string, attributes: Attributes): void {
  const value = attribute(attributes, 'val');
  if (name === 'b') run.bold = isOn(value);
  else if (name === 'i') run.aside ||= isOn(value);
  else if (name === 'color') run.aside ||= isGrey(value ?? '');
  else if (name === 'vanish') run.hidden = isOn(value);
  else if (name === 'rFonts') {
    run.font = attribute(attributes, 'ascii') ?? attribute(attributes, 'hAnsi') ?? '';
  } else if (name === 'rStyle' && /^(?:strong|strk|kraftig)/i.test(value ?? '')) run.bold = true;
}

export function readParagraphProperty(
  paragraph: ParagraphBuilder,
  name: string,
  attributes: Attributes,
): void {
  const value = attribute(attributes, 'val') ?? '';
  if (name === 'pStyle') paragraph.heading = HEADING.test(value);
  else if (name === 'outlineLvl' && value !== '9') paragraph.heading = true;
}

export function readControlProperty(control: Control, name: string, attributes: Attributes): void {
  const value = attribute(attributes, 'val');
  if (name === 'showingPlcHdr') control.placeholder = isOn(value);
  else if (name === 'tag') control.tag = value ?? '';
  else if (name === 'alias') control.alias = value ?? '';
  else if (name === 'checkbox') control.checked ??= false;
  else if (name === 'checked') control.checked = isOn(value);
}

export function readTableProperty(table: TableBuilder, name: string, attributes: Attributes): void {
  const value = attribute(attributes, 'val');
  if (name === 'gridSpan') table.columnSpan = readSpan(value);
  else if (name === 'vMerge') table.merge = value === 'restart' ? 'restart' : 'continue';
  else if (name === 'gridBefore') table.column = readSpan(value);
  else if (name === 'del') table.rowDeleted = true;
}

/** Word has at most 63 columns; a span from a damaged file may claim anything. */
function readSpan(value: string | undefined): number {
  const span = Number(value ?? 1);
  return Number.isInteger(span) && span > 0 && span <= 63 ? span : 1;
}

/** What its maker called a content control; empty where only a program numbered it. */
export function controlName(control: Control): string {
  return /^(?:goog_rdk_\d+|-?\d+)?$/.test(control.tag) ? control.alias : control.tag;
}
