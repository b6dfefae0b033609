/** Excel writes characters that XML has no place for as `_x000D_`, and a literal underscore before such as `_x005F_`. */
export function decodeEscapes(text: string): string {
  if (!text.includes('_x') && !text.includes('_X')) return text;
  return text.replace(/_x([0-9a-f]{4})_/gi, (_whole, code: string) =>
    String.fromCharCode(parseInt(code, 16)),
  );
}
