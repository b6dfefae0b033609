/** How long the address lives; Safari and Outlook's own windows begin the download after the click. */
const addressLives = 30_000;

/** Hands bytes over as a file under a name that every system takes; gives the name back. */
export function downloadBytes(name: string, bytes: Uint8Array): string {
  const fileName = name.replace(/[\\/:*?"<>|]/g, '-');
  const address = URL.createObjectURL(new Blob([bytes.slice()], { type: 'application/octet-stream' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = fileName;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), addressLives);
  return fileName;
}
