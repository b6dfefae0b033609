import { scanXml } from './xml';

/** Formats whose number format is "@": 49, or one of the workbook's own that says so. */
export function readTextFormats(xml: string): ReadonlySet<string> {
  const ownTextFormats = new Set(['49']);
  const formats = new Set<string>();
  let inCellFormats = false;
  let index = 0;
  scanXml(xml, {
    open(tag) {
      if (tag.name === 'numFmt' && tag.attributes['formatCode'] === '@') {
        ownTextFormats.add(tag.attributes['numFmtId'] ?? '');
      }
      if (tag.name === 'cellXfs') inCellFormats = true;
      if (tag.name === 'xf' && inCellFormats) {
        if (ownTextFormats.has(tag.attributes['numFmtId'] ?? '')) formats.add(String(index));
        index += 1;
      }
    },
    close(element) {
      if (element.name === 'cellXfs') inCellFormats = false;
    },
  });
  return formats;
}
