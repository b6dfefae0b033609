import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from 'fflate';
import { escapeXml } from './xml';

const RELATION = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/custom-properties';
const TYPE = 'application/vnd.openxmlformats-officedocument.custom-properties+xml';

/** The time given to every part and property: without a clock the same round gives the same bytes. The format has none earlier. */
export const packed = new Date(1980, 0, 1);

/** The custom property that tells a blank form of ours, and of which round, when it comes back. */
export function stampPart(formVersion: string): string {
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>' +
    '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes">' +
    // The identifier is the one the format gives to every custom property.
    `<property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="2" name="NLPS-Skema"><vt:lpwstr>${escapeXml(formVersion)}</vt:lpwstr></property>` +
    '</Properties>'
  );
}

export const stampRelation = `<Relationship Id="rIdStamp" Type="${RELATION}" Target="docProps/custom.xml"/>`;
export const stampType = `<Override PartName="/docProps/custom.xml" ContentType="${TYPE}"/>`;

/** The package with the stamp added; exceljs cannot write custom properties. */
export function withStamp(bytes: Uint8Array, formVersion: string): Uint8Array {
  const parts: Zippable = { ...unzipSync(bytes) };
  const insert = (name: string, before: string, text: string): void => {
    const part = parts[name];
    if (!(part instanceof Uint8Array)) {
      throw new Error(`The new workbook has no part ${name}.`);
    }
    parts[name] = strToU8(strFromU8(part).replace(before, text + before));
  };
  insert('_rels/.rels', '</Relationships>', stampRelation);
  insert('[Content_Types].xml', '</Types>', stampType);
  parts['docProps/custom.xml'] = strToU8(stampPart(formVersion));
  return zipSync(parts, { mtime: packed });
}
