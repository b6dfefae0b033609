import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from 'fflate';
import { packed, stampPart, stampRelation, stampType } from './stamp';

/** What exceljs cannot write is put into its package: the stamp, and rows that grow with what is typed into them. */
export function finish(bytes: Uint8Array, formVersion: string): Uint8Array {
  const parts: Zippable = {};
  // exceljs also packs the folders, which are no parts.
  for (const [name, part] of Object.entries(
    unzipSync(bytes, { filter: (file) => !file.name.endsWith('/') }),
  )) {
    parts[name] = strToU8(edited(name, strFromU8(part)));
  }
  parts['docProps/custom.xml'] = strToU8(stampPart(formVersion));
  return zipSync(parts, { mtime: packed });
}

function edited(name: string, part: string): string {
  if (name === '_rels/.rels') {
    return part.replace('</Relationships>', `${stampRelation}</Relationships>`);
  }
  if (name === '[Content_Types].xml') {
    return part.replace('</Types>', `${stampType}</Types>`);
  }
  // A height that is not marked as set by hand is only the first one.
  return name.startsWith('xl/worksheets/') ? part.replaceAll(' customHeight="1"', '') : part;
}
