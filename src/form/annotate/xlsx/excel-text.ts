/** Excel reads `_x0041_` as a character; a text that looks so is written with its underscore as one. */
export function excelText(text: string): string {
  return text.replace(/_(?=x[0-9a-f]{4}_)/gi, '_x005F_');
}
