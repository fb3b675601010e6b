// Goes through the cases of a world, writes what an edition shows of them, and keeps the truth about it.

import type { Defect, Defects } from '#observatory/synthesize/defects/catalogue.ts';
import { damage, duplicateOf } from '#observatory/synthesize/defects/damage.ts';
import type { Row } from '#observatory/synthesize/rows/row.ts';
import { viewCase } from '#observatory/synthesize/rows/view-case.ts';
import type { Edition } from '#observatory/synthesize/story/lifecycle.ts';
import { tellStory } from '#observatory/synthesize/story/tell-story.ts';
import type { World } from '#observatory/synthesize/story/world.ts';
import type { LookupTable } from '#observatory/synthesize/tables/lookup-lists.ts';
import type { Table } from '#observatory/synthesize/tables/main-tables.ts';
import { type CaseFact, caseFact } from '#observatory/synthesize/truth/case-facts.ts';
import { countDifference } from '#observatory/synthesize/truth/difference.ts';
import { countOrphans, type OrphanCounter } from '#observatory/synthesize/truth/foreign-keys.ts';
import {
  type DamagedRow,
  type DamagedValue,
  DETAILED_CASES,
  type Difference,
  type TableTruth,
  type Truth,
} from '#observatory/synthesize/truth/truth.ts';
import { type Place, TableWriter } from '#observatory/synthesize/write/table-writer.ts';
import type { TextBuffer } from '#observatory/synthesize/write/text-buffer.ts';

type Sheet = { name: string; writer: TableWriter; counts: TableTruth };

export class Teller {
  /** Cases to tell: those of the first edition, and in the second the new ones. */
  readonly cases: number;
  readonly #world: World;
  readonly #tables: ReadonlyMap<string, Table>;
  readonly #defects: Defects;
  readonly #edition: Edition;
  readonly #orphans: OrphanCounter;
  /** By number of table. */
  readonly #sheets: readonly Sheet[];
  readonly #lookups: Record<string, TableTruth> = {};
  readonly #damaged: DamagedRow[] = [];
  readonly #values: DamagedValue[] = [];
  readonly #facts: CaseFact[] = [];
  readonly #difference: Difference = {};
  #lookupBytes = 0;
  #told = { rows: 0, bytes: 0 };

  constructor({
    world,
    tables,
    defects,
    edition,
  }: { world: World; tables: ReadonlyMap<string, Table>; defects: Defects; edition: Edition }) {
    this.#world = world;
    this.#tables = tables;
    this.#defects = defects;
    this.#edition = edition;
    this.#orphans = countOrphans(world, tables, defects, edition);
    this.#sheets = Array.from(tables.values(), (table) => ({
      name: table.name,
      writer: new TableWriter(table),
      counts: emptyTruth(),
    }));
    const added = edition === 1 ? 0 : Math.max(1, Math.round((world.cases * world.lifecycle.newCases) / 100));
    this.cases = world.cases + added;
  }

  /** The main tables as they grow. */
  get sheets(): readonly { name: string; text: TextBuffer }[] {
    return this.#sheets.map(({ name, writer }) => ({ name, text: writer.text }));
  }

  tell(index: number): void {
    const story = tellStory(this.#world, index);
    const { scene, rows, hidden } = viewCase(this.#world, this.#tables, story, this.#edition);
    const struck = this.#strike(rows);
    for (const row of struck) this.#write(row);
    if (this.#world.cases <= DETAILED_CASES) {
      const isHit = struck.some(({ hits }) => hits.some(({ name }) => name !== 'nul-bytes'));
      this.#facts.push(caseFact(scene, hidden > 0 || isHit));
    }
    if (this.#edition === 1) return;
    const before = this.#strike(viewCase(this.#world, this.#tables, story, 1).rows);
    countDifference(before, struck, this.#difference);
  }

  /** Rows and bytes of the main tables since the call before. */
  sinceLast(): { rows: number; bytes: number } {
    const now = { rows: 0, bytes: 0 };
    for (const { writer } of this.#sheets) {
      now.rows += writer.rows;
      now.bytes += writer.text.length;
    }
    const before = this.#told;
    this.#told = now;
    return { rows: now.rows - before.rows, bytes: now.bytes - before.bytes };
  }

  addLookup({ name, rows, strays }: LookupTable, bytes: number): void {
    this.#lookups[name] = { ...emptyTruth(), loaded: rows.length };
    this.#lookupBytes += bytes;
    for (const stray of strays) this.#values.push({ table: name, defect: 'stray-entry', ...stray });
  }

  truth(): Pick<Truth, 'bytes' | 'tables' | 'damaged' | 'values' | 'orphans' | 'facts' | 'second'> {
    const tables = {
      ...Object.fromEntries(this.#sheets.map(({ name, counts }) => [name, counts])),
      ...this.#lookups,
    };
    for (const table of Object.values(tables)) {
      table.rows = table.loaded + table.repaired + table.quarantined;
      table.countTxt = table.rows;
    }
    const bytes = this.#sheets.reduce((sum, { writer }) => sum + writer.text.length, this.#lookupBytes);
    return {
      bytes,
      tables,
      damaged: this.#damaged,
      values: this.#values,
      orphans: this.#orphans.counts,
      facts: this.#facts,
      ...(this.#edition > 1 && { second: this.#difference }),
    };
  }

  /** Puts in what is wrong; duplicates become rows of their own. */
  #strike(rows: readonly Row[]): Row[] {
    return rows.flatMap((row) => {
      damage(row, this.#defects, this.#world.seed);
      return row.hits.some(({ duplicate }) => duplicate) ? [row, duplicateOf(row)] : row;
    });
  }

  #write(row: Row): void {
    const { table, fate, hits } = row;
    const { writer, counts } = this.#sheets[table.number] as Sheet;
    // Before the row: an empty line at the end of a file would be no row.
    const emptyLines = hits.map(({ emptyLine }) => (emptyLine ? writer.writeEmptyLine() : null));
    const place = writer.write(row);
    this.#orphans.count(row);
    counts[fate]++;
    for (const [at, hit] of hits.entries()) {
      if (hit.emptyLine) counts.quarantined++;
      const damaged = emptyLines[at] ?? place;
      if (hit.fate !== undefined) {
        this.#damaged.push({ table: table.name, ...damaged, defect: hit.name, fate: hit.fate });
      }
      if (fate !== 'quarantined') this.#noteValues(hit, table.name, place);
    }
  }

  #noteValues({ name: defect, sets, reads, because }: Defect, table: string, { row }: Place): void {
    if (this.#world.cases > DETAILED_CASES) return;
    for (const column of Object.keys(sets ?? {})) {
      const expected = reads?.[column] ?? null;
      this.#values.push({
        table,
        row,
        column,
        defect,
        expected,
        ...(because !== undefined && { reason: because }),
      });
    }
  }
}

function emptyTruth(): TableTruth {
  return { rows: 0, loaded: 0, repaired: 0, quarantined: 0, countTxt: 0 };
}
