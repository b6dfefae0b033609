import type { Language } from '../round';

type Named = Readonly<Record<Language, string>>;

/** "1 deltager", "5 deltagere" and "1 participant", "5 participants". */
export function participants(count: number): Named {
  return {
    da: `${count} ${count === 1 ? 'deltager' : 'deltagere'}`,
    en: `${count} ${count === 1 ? 'participant' : 'participants'}`,
  };
}

/** "1 plads", "5 pladser" and "1 seat", "5 seats". */
export function seats(count: number): Named {
  return {
    da: `${count} ${count === 1 ? 'plads' : 'pladser'}`,
    en: `${count} ${count === 1 ? 'seat' : 'seats'}`,
  };
}

/** "Randersklyngen, Horsensklyngen eller Midtklyngen", in English with "or". */
export function alternatives(names: readonly string[]): Named {
  return { da: joined(names, 'eller'), en: joined(names, 'or') };
}

/** "deltager 2 og 4", in English with "and". */
export function enumeration(names: readonly string[]): Named {
  return { da: joined(names, 'og'), en: joined(names, 'and') };
}

function joined(names: readonly string[], word: string): string {
  const last = names.at(-1) ?? '';
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} ${word} ${last}`;
}
