/** Numbers that chains of sectors like least: ends, free sectors, the sector itself, the first, and far away. */
const DANGEROUS = [-1, -2, -3, -4, 0, 1, 2, 3, 0x7fffffff, 0xffff];
const DIRECTORY_ENTRY = 128;
const SECTOR = 512;

/** Changes links of a compound file: in its tables of sectors, its directory or its header, so that the rest stays whole. */
export function mutateCompound(bytes: Uint8Array, random: () => number): Uint8Array {
  const copy = Uint8Array.from(bytes);
  const view = new DataView(copy.buffer);
  const below = (limit: number) => Math.floor(random() * limit);
  const sectors = Math.floor(copy.length / SECTOR) - 1;
  if (sectors < 1) return copy;
  const value = () => (random() < 0.5 ? (DANGEROUS[below(DANGEROUS.length)] ?? 0) : below(sectors));
  for (let count = 1 + below(6); count > 0; count -= 1) {
    const table = Math.max(0, view.getInt32(76, true));
    const directory = Math.max(0, view.getInt32(48, true));
    const places = [
      (table + 1) * SECTOR + below(SECTOR / 4) * 4,
      (directory + 1) * SECTOR + below(4) * DIRECTORY_ENTRY + ([64, 66, 68, 72, 76, 116, 120][below(7)] ?? 0),
      28 + below(20) * 4,
      (1 + below(sectors)) * SECTOR + below(SECTOR / 4) * 4,
    ];
    const at = places[below(places.length)] ?? 0;
    if (at + 4 <= copy.length) view.setInt32(at, value(), true);
  }
  return copy;
}
