import { step } from '../limits';
import { readEntry, type ZipEntry } from '../zip';
import { scanTags } from '../scan';
import { decodeXml } from '../xml';
import type { OfficePackage } from '../package';
import { decodeEscapes } from './strings';

const SLICE = 256 * 1024;
/** Excel's cells end at 32,767 characters. */
const LONGEST_STRING = 100_000;

/** Reads the strings that cells point at by number; rich text joined, phonetic guides left out. */
export function readSharedStrings(office: OfficePackage, entry: ZipEntry): readonly string[] {
  const strings: string[] = [];
  let text = '';
  let reading = false;
  let phonetic = false;
  const scanner = scanTags({
    open(name, _source, _from, _to, empty) {
      if (name === 't') reading = !empty && !phonetic;
      else if (name === 'rPh') phonetic = !empty;
      else if (name === 'si') {
        text = '';
        if (empty) strings.push('');
      }
    },
    close(name) {
      if (name === 't') reading = false;
      else if (name === 'rPh') phonetic = false;
      else if (name === 'si') {
        step(office.budget);
        strings.push(decodeEscapes(text));
      }
    },
    text(piece) {
      text += piece;
    },
    wantsText: () => reading && text.length < LONGEST_STRING,
  });
  const source = decodeXml(readEntry(office.zip, entry, office.budget));
  for (let from = 0; from < source.length; from += SLICE) {
    scanner.push(source.slice(from, from + SLICE), from + SLICE >= source.length);
  }
  return strings;
}
