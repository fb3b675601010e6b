// What is counted of a table besides its rows: by table and name, where it is not nothing.

export class Counts {
  readonly byTable = new Map<string, Record<string, number>>();

  add(table: string, name: string, count: number | bigint): void {
    if (Number(count) === 0) return;
    const counts = this.byTable.get(table) ?? {};
    counts[name] = (counts[name] ?? 0) + Number(count);
    this.byTable.set(table, counts);
  }
}
