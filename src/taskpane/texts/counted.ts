/** "1 fejl", "3 deltagere"; the text for none where nought reads badly as a number. */
export function counted(count: number, one: string, many: string, none?: string): string {
  if (count === 0 && none !== undefined) return none;
  return `${count} ${count === 1 ? one : many}`;
}
