import type { AttachmentContent } from '../../outlook';

/**
 * The bytes of an attachment. One that lies in the cloud gives the shortcut that Windows would save its link as: the reader
 * knows it and refuses it in its own words, and it is answered like any other file that cannot be read.
 */
export function bytesIn(content: AttachmentContent): Uint8Array {
  return content.kind === 'link'
    ? new TextEncoder().encode(`[InternetShortcut]\r\nURL=${content.address}\r\n`)
    : content.bytes;
}
