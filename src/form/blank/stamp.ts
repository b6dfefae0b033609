import { escapeXml } from '../open';

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
