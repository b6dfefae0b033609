/** The walker that counts tables and paragraphs, loaded when first needed. */
export function loadWordWalker() {
  return import('./walker');
}
