import { posix } from 'node:path';
import { scanXml } from './xml';

/** What a part of the package points at. */
export interface Relationship {
  readonly id: string;
  readonly type: string;
  readonly target: string;
}

/** The part that holds the relationships of a part. */
export function relationshipsPart(part: string): string {
  return posix.join(posix.dirname(part), '_rels', `${posix.basename(part)}.rels`);
}

/** Reads the relationships of a part, with their targets as names of parts. */
export function readRelationships(xml: string, source: string): readonly Relationship[] {
  const relationships: Relationship[] = [];
  scanXml(xml, {
    open(tag) {
      if (tag.name !== 'Relationship' || tag.attributes['TargetMode'] === 'External') return;
      const target = tag.attributes['Target'] ?? '';
      relationships.push({
        id: tag.attributes['Id'] ?? '',
        type: tag.attributes['Type'] ?? '',
        // A target is relative to its source, or starts at the package's root.
        target: target.startsWith('/')
          ? posix.normalize(target.slice(1))
          : posix.join(posix.dirname(source), target),
      });
    },
  });
  return relationships;
}

/** Types differ in their first part between the transitional and the strict form of the format. */
export function isType(relationship: Relationship, type: string): boolean {
  return relationship.type.endsWith(`/${type}`);
}
