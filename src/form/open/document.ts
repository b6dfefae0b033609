/**
 * What every format is opened into: grids of cells in the order they stand in the file. A sheet is a grid; so is a
 * table of a Word file; the paragraphs between two tables are a grid of one column. The reader that finds the answers
 * (form/read) knows grids only and never the format they came from.
 */

/** The formats told apart by their first bytes, never by the file's name. */
export type Format =
  | 'xlsx'
  | 'xlsm'
  | 'xlsb'
  | 'xls'
  | 'ods'
  | 'docx'
  | 'docm'
  | 'doc'
  | 'odt'
  | 'rtf'
  | 'pdf'
  | 'eml'
  | 'msg'
  | 'tnef'
  | 'zip'
  | 'archive'
  | 'iwork'
  | 'presentation'
  | 'smime'
  | 'image'
  | 'html'
  | 'text'
  | 'encrypted'
  | 'empty'
  | 'link'
  | 'unknown';

export interface Cell {
  /** Zero-based. */
  readonly row: number;
  readonly column: number;
  /** How many rows and columns a merged cell covers; 1 where it is not merged. */
  readonly rowSpan: number;
  readonly columnSpan: number;
  /**
   * As a person sees it: line breaks as \n, dates as `YYYY-MM-DD` (with ` HH:MM` where there is a time), numbers
   * without grouping and with a decimal comma, booleans as `SAND` or `FALSK`, check boxes as ☒ or ☐. Never empty.
   */
  readonly text: string;
  readonly kind: 'text' | 'number' | 'date' | 'boolean';
  /**
   * Where it stands, for people, who count what they see: "Deltagere!C14"; "tabel 2, række 3, kolonne 2" with tables
   * in order of beginning and the cells of the row as they stand, merged or not; "afsnit 7" among the paragraphs
   * outside tables that have text; "linje 7" of a mail.
   */
  readonly place: string;
  /** Set in bold or as a heading style: a hint that it is a label or a heading, never proof. */
  readonly emphasis?: boolean;
  /** Its lines that are set in italics or grey, as forms print their help: a hint likewise, as people also answer so. */
  readonly asides?: readonly string[];
  /** Bold words in front of others that are not, with no sign between but a question mark: "Formål" of "**Formål** At samle …". A hint likewise. */
  readonly lead?: string;
  /** Text a program put there for the person to overwrite (a content control showing its placeholder). */
  readonly placeholder?: boolean;
  /** The tag or alias of a content control or form field around the text. */
  readonly tag?: string;
  /** Addresses of hyperlinks in the cell without `mailto:`; a mail address is often only here. */
  readonly links?: readonly string[];
  /** Check boxes in the cell with the text beside each, in order of reading; an empty label for a box alone. */
  readonly boxes?: readonly CheckBox[];
}

export interface CheckBox {
  readonly label: string;
  readonly checked: boolean;
}

/** Name of the grids with what stands at the head of a Word file's pages, and the place of its cells. */
export const PAGE_HEADER = 'sidehoved';

export interface Grid {
  /** "sheet" is a worksheet, "table" a table of a Word file or mail, "text" paragraphs one below the other. */
  readonly kind: 'sheet' | 'table' | 'text';
  /** Name of the sheet; "tabel 1"; "tekst"; `PAGE_HEADER`. */
  readonly name: string;
  /** Hidden sheets are read last and only if nothing else answers. */
  readonly hidden: boolean;
  /** Only cells with text, in reading order: by row, then by column. */
  readonly cells: readonly Cell[];
}

export interface Document {
  readonly format: Format;
  readonly grids: readonly Grid[];
  /** Round and version stamped into a blank form that this add-in made, e.g. "hold-3/1"; null elsewhere. */
  readonly stamp: string | null;
  /** First characters of the key of the form that this file is a marked copy of; left out where it is none of ours. */
  readonly reference?: string;
  /** What was left out while opening, in words for the secretariat (cells over the cap, a damaged part). */
  readonly notes: readonly string[];
}
