/** What Windows shows for the bytes 0x80 to 0x9F; the five it leaves out stand for themselves. */
const WINDOWS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';
const PAIR = /[ÂÃ]([\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ])/g;

/**
 * Letters of a text whose UTF-8 some program took for Windows' own letters, put right: "FormÃ¥l" is "Formål". What does not
 * come in such pairs stays as it is.
 */
export function unmangled(text: string): string {
  return text.replace(PAIR, ([lead = '', trail = '']) => {
    const shown = WINDOWS.indexOf(trail);
    const byte = shown >= 0 ? 0x80 + shown : trail.charCodeAt(0);
    return String.fromCharCode(((lead.charCodeAt(0) & 0x1f) << 6) | (byte & 0x3f));
  });
}
