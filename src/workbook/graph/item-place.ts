/** What a person pasted, told apart: an address on the web, or a path in their own OneDrive. */
export type ItemPlace =
  | { readonly kind: 'link'; readonly url: string }
  /** Decoded; none for the drive's root. */
  | { readonly kind: 'path'; readonly segments: readonly string[] };

/**
 * Reads a pasted link or path. SharePoint's address bar shows a page, not the folder or file on it: the address meant
 * stands in its `id`. A path on this computer leads nowhere on the web, so it is neither.
 */
export function placeOfItem(text: string): ItemPlace | null {
  const pasted = text.trim().replace(/^["'<«»]+|["'>«»]+$/gu, '');
  if (/^[a-z]:[\\/]|^\\\\|^file:/iu.test(pasted)) return null;
  const address = /^[\w-]+\.sharepoint\.com\//iu.test(pasted) ? `https://${pasted}` : pasted;
  if (/^https?:\/\//iu.test(address)) return linkOf(address);
  if (/^[a-z][a-z+.-]*:/iu.test(pasted)) return null;
  const segments = pasted
    .split(/[\\/]/u)
    .map((segment) => segment.trim())
    .filter((segment) => segment !== '');
  return { kind: 'path', segments };
}

function linkOf(address: string): ItemPlace | null {
  if (!URL.canParse(address)) return null;
  const url = new URL(address);
  const shown = /\/(?:allitems|onedrive)\.aspx$/iu.test(url.pathname) ? url.searchParams.get('id') : null;
  if (shown === null) return { kind: 'link', url: address };
  return { kind: 'link', url: `${url.origin}${shown.split('/').map(encodeURIComponent).join('/')}` };
}
