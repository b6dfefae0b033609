/** Drawings on a grid of 16, in strokes of the text's own colour; fonts of the machine have no part in them. */
const drawings = {
  attachment: 'M10.5 4.5 6 9a1.4 1.4 0 0 0 2 2l5-5a3 3 0 0 0-4.2-4.2L3.5 7a4.5 4.5 0 0 0 6.4 6.4L13.5 9.8',
  form: 'M4 1.5h8v13H4zM6.5 5h3M6.5 8h3M6.5 11h1.5',
  oneClick: 'M9 1.5 3.5 9H8l-1 5.5L12.5 7H8z',
  pin: 'M10 1.5 14.5 6 11.5 7 9 11.5 4.5 7 9 4.5zM6.5 9.5 2 14',
  close: 'M3.5 3.5l9 9M12.5 3.5l-9 9',
  waiting: 'M8 1.5a6.5 6.5 0 1 1-6.5 6.5M8 4.5V8l2.5 2',
} as const;

/** A small picture beside a word; it says nothing that the word does not, so screen readers pass over it. */
export function icon(name: keyof typeof drawings): SVGSVGElement {
  const namespace = 'http://www.w3.org/2000/svg';
  const picture = document.createElementNS(namespace, 'svg');
  picture.setAttribute('viewBox', '0 0 16 16');
  picture.setAttribute('class', 'icon');
  picture.setAttribute('aria-hidden', 'true');
  const path = document.createElementNS(namespace, 'path');
  path.setAttribute('d', drawings[name]);
  picture.append(path);
  return picture;
}
