import { element } from './dom';

/** A mail's HTML in a frame that may do nothing: no script, no forms, no address of its own. */
export function mailBody(html: string, title: string): HTMLIFrameElement {
  const style = '<style>body { font: 15px/1.5 system-ui, sans-serif; margin: 12px; color: #242424 }</style>';
  return element('iframe', { class: 'mail-body', sandbox: '', title, srcdoc: `${style}${html}` });
}
