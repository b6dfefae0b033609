/** Whether a colour, `RRGGBB`, is a middling grey: black and nearly black are how answers look, too. */
export function isGrey(colour: string): boolean {
  const [, shade = ''] = /^([0-9a-f]{2})\1\1$/i.exec(colour) ?? [];
  return shade !== '' && parseInt(shade, 16) >= 0x55 && parseInt(shade, 16) <= 0xd9;
}
