// How the parts of a workbook point to each other.
import type { Parts } from '#observatory/xlsx/parts.ts';
import { readXml } from '#observatory/xlsx/xml.ts';

/** `type` is the last word of the relationship's address: `worksheet`, `sharedStrings`. */
export type Relationship = { id: string; type: string; part: string };

/** The relationships of a part (of the whole package where `of` is empty); none where it has none. */
export async function readRelationships(parts: Parts, of: string, limit: number): Promise<Relationship[]> {
  const slash = of.lastIndexOf('/') + 1;
  const folder = of.slice(0, slash);
  const part = `${folder}_rels/${of.slice(slash)}.rels`;
  const relationships: Relationship[] = [];
  if (!parts.has(part)) return relationships;
  await readXml(parts.read(part, limit), {
    file: parts.file,
    part,
    handlers: {
      open: (name, { Id: id = '', Type: type = '', Target: target = '', TargetMode: mode }) => {
        if (name !== 'Relationship' || mode === 'External') return;
        relationships.push({
          id,
          type: type.slice(type.lastIndexOf('/') + 1),
          part: resolved(target, folder),
        });
      },
    },
  });
  return relationships;
}

function resolved(target: string, folder: string): string {
  const steps = (target.startsWith('/') ? target : `${folder}${target}`).split('/');
  const path: string[] = [];
  for (const step of steps) {
    if (step === '..') path.pop();
    else if (step !== '' && step !== '.') path.push(step);
  }
  return path.join('/');
}
