import type { Budget } from './limits';
import { Refused } from './refused';
import { attributeIn, scanPart } from './scan';
import { attribute, readXml } from './xml';
import { readEntry, type Zip, type ZipEntry } from './zip';

/** A relation from one part of an Office file to another, or to an address outside. */
export interface Relation {
  readonly id: string;
  /** The last word of the relation's type: "worksheet", "hyperlink". Strict and transitional files agree on it. */
  readonly type: string;
  /** Path of the part in the package, or the address outside. */
  readonly target: string;
  readonly external: boolean;
}

/** An Office file (Open Packaging Conventions) and how to find its parts, whatever they are called. */
export interface OfficePackage {
  readonly zip: Zip;
  readonly budget: Budget;
  readonly parts: ReadonlyMap<string, ZipEntry>;
  /** Relations already read, by the path they are of. */
  readonly relations: Map<string, ReadonlyMap<string, Relation>>;
}

export function openPackage(zip: Zip, budget: Budget): OfficePackage {
  const parts = new Map<string, ZipEntry>();
  for (const entry of zip.entries) parts.set(partKey(entry.name), entry);
  return { zip, budget, parts, relations: new Map() };
}

/** Part names differ in case only by mistake, and some programs escape them. */
function partKey(path: string): string {
  const plain = path.replaceAll('\\', '/').replace(/^\/+/, '').toLowerCase();
  return plain.includes('%') ? decodePercent(plain) : plain;
}

export function decodePercent(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

export function findPart(office: OfficePackage, path: string): ZipEntry | undefined {
  return office.parts.get(partKey(path));
}

/** The content of a part, or null where the package does not have it. */
export function readPart(office: OfficePackage, path: string): Uint8Array | null {
  const entry = findPart(office, path);
  return entry === undefined ? null : readEntry(office.zip, entry, office.budget);
}

/** The relations of a part; of the package itself for the empty path. */
export function readRelations(office: OfficePackage, path: string): ReadonlyMap<string, Relation> {
  const known = office.relations.get(path);
  if (known !== undefined) return known;
  const slash = path.lastIndexOf('/');
  const folder = path.slice(0, slash + 1);
  const content = readPart(office, `${folder}_rels/${path.slice(slash + 1)}.rels`);
  const relations = new Map<string, Relation>();
  office.relations.set(path, relations);
  if (content === null) return relations;
  scanPart(content, office.budget, {
    open(name, source, from, to) {
      if (name !== 'Relationship') return;
      const id = attributeIn(source, from, to, 'Id') ?? '';
      const type = attributeIn(source, from, to, 'Type') ?? '';
      const target = attributeIn(source, from, to, 'Target') ?? '';
      const external = attributeIn(source, from, to, 'TargetMode')?.toLowerCase() === 'external';
      relations.set(id, {
        id,
        type: type.slice(type.lastIndexOf('/') + 1),
        target: external ? target : resolvePath(folder, target),
        external,
      });
    },
  });
  return relations;
}

function resolvePath(folder: string, target: string): string {
  const written = target.replaceAll('\\', '/');
  const whole = written.startsWith('/') ? written : folder + written;
  const steps: string[] = [];
  for (const part of whole.split('/')) {
    if (part === '..') steps.pop();
    else if (part !== '' && part !== '.') steps.push(part);
  }
  return steps.join('/');
}

/** Path of the part that holds the document itself. Throws `file.damaged` if there is none. */
export function mainPart(office: OfficePackage, usual: string): string {
  for (const relation of readRelations(office, '').values()) {
    if (relation.type === 'officeDocument' && findPart(office, relation.target) !== undefined) {
      return relation.target;
    }
  }
  if (findPart(office, usual) !== undefined) return usual;
  throw new Refused('file.damaged', 'no main part');
}

/** The first part that the relations name with this type. */
export function relatedPart(relations: ReadonlyMap<string, Relation>, type: string): string | null {
  for (const relation of relations.values()) {
    if (relation.type === type && !relation.external) return relation.target;
  }
  return null;
}

/** The stamp of a blank form that this add-in made: the custom property `NLPS-Skema`. */
export function readStamp(office: OfficePackage): string | null {
  const path = relatedPart(readRelations(office, ''), 'custom-properties') ?? 'docProps/custom.xml';
  const content = readPart(office, path);
  if (content === null) return null;
  let reading = false;
  let stamp = '';
  readXml(content, office.budget, {
    open(name, attributes) {
      if (name === 'property') reading = attribute(attributes, 'name') === STAMP_PROPERTY;
    },
    text(text) {
      if (reading) stamp += text;
    },
  });
  return stamp.trim() === '' ? null : stamp.trim();
}

const STAMP_PROPERTY = 'NLPS-Skema';

/** Reads a part that a form can do without: a damaged one is noted and the rest is read. */
export function readOptional<Value>(
  what: string,
  notes: string[],
  read: () => Value,
  otherwise: Value,
): Value {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof Refused) || error.refusal.code !== 'file.damaged') throw error;
    notes.push(`En del af filen (${what}) er beskadiget og ikke læst.`);
    return otherwise;
  }
}
