/**
 * The manifest for an add-in served at `address`: "https://host", with or without a folder, no closing slash.
 * Throws for an address Outlook would refuse.
 */
module.exports = function fillManifest(template, address) {
  const url = new URL(address);
  if (url.protocol !== 'https:') throw new Error(`ADDIN_URL must be https: ${address}`);
  const folder = `${url.origin}${url.pathname}`.replace(/\/+$/, '');
  return template.replaceAll('{{ADDIN_URL}}', folder).replaceAll('{{ADDIN_ORIGIN}}', url.origin);
};
