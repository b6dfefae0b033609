import type { Budget } from '../limits';
import { Refused } from '../refused';
import { readXml } from '../xml';
import { readEntry, type Zip } from '../zip';

/** The part of an OpenDocument file that holds its content. Throws `file.password`, `file.damaged`. */
export function readContent(zip: Zip, budget: Budget): Uint8Array {
  const entry = zip.entries.find(({ name }) => name === 'content.xml');
  if (entry === undefined) throw new Refused('file.damaged', 'no content part');
  const manifest = zip.entries.find(({ name }) => name === 'META-INF/manifest.xml');
  if (manifest !== undefined) refuseEncrypted(readEntry(zip, manifest, budget), budget);
  return readEntry(zip, entry, budget);
}

/** A password leaves the zip readable and encrypts its parts, which only the manifest tells. */
function refuseEncrypted(manifest: Uint8Array, budget: Budget): void {
  readXml(manifest, budget, {
    open(name) {
      if (name === 'encryption-data') throw new Refused('file.password', 'OpenDocument');
    },
  });
}
