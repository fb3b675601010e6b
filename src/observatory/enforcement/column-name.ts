// One form for a column's name, however a file spells it: `MSC Charge Code`, `msc_charge_code`.

export function columnName(written: string): string {
  return written
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '_')
    .replaceAll(/^_|_$/g, '');
}
