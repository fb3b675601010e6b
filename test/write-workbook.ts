// Writes small xlsx workbooks for tests, part by part, so that each can be told to be wrong.
import { Uint8ArrayReader, Uint8ArrayWriter, ZipWriter, type ZipWriterAddDataOptions } from '@zip.js/zip.js';
import { columnLetters } from '#observatory/xlsx/address.ts';

export type CellOf = string | number | boolean | null | { xml: string };

export type SheetOf = {
  name: string;
  state?: 'hidden' | 'veryHidden';
  /** Values from column A; null leaves a cell out; `{ xml }` is a cell as written, `§` standing for its address. */
  rows: readonly (readonly CellOf[])[];
  merges?: readonly string[];
};

export type WorkbookOf = {
  sheets: readonly SheetOf[];
  date1904?: boolean;
  modified?: string;
  /** Shared strings as written (`<si>…</si>`); texts of cells are inline. */
  strings?: string;
  /** Parts that replace the written ones or come to them; null leaves one out. */
  parts?: Readonly<Record<string, string | null>>;
  /** What becomes of the XML of a part before it is packed. */
  damage?: (xml: string, name: string) => string | Uint8Array;
};

/** A style for dates, for `s="1"`; 2 is a number with a quoted text that has date letters. */
const STYLES =
  '<styleSheet><numFmts><numFmt numFmtId="164" formatCode="0 &quot;days&quot;"/></numFmts>' +
  '<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/></cellXfs></styleSheet>';

function workbookParts({ sheets, date1904, modified, strings, parts }: WorkbookOf): Map<string, string> {
  const numbered = sheets.map((sheet, n) => ({ ...sheet, id: `rId${n + 1}`, file: `sheet${n + 1}.xml` }));
  const written: Record<string, string | null> = {
    '[Content_Types].xml': '<Types/>',
    '_rels/.rels': relationships([
      { id: 'rId1', type: 'officeDocument', target: 'xl/workbook.xml' },
      { id: 'rId2', type: 'core-properties', target: 'docProps/core.xml' },
    ]),
    'docProps/core.xml':
      modified === undefined ? null : `<p><dcterms:modified>${modified}</dcterms:modified></p>`,
    'xl/workbook.xml': `<workbook><workbookPr${date1904 === true ? ' date1904="1"' : ''}/><sheets>${numbered
      .map(({ name, state, id }, n) => {
        const hidden = state === undefined ? '' : ` state="${state}"`;
        return `<sheet name="${escaped(name)}" sheetId="${n + 1}"${hidden} r:id="${id}"/>`;
      })
      .join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relationships([
      ...numbered.map(({ id, file }) => ({ id, type: 'worksheet', target: `worksheets/${file}` })),
      { id: 'strings', type: 'sharedStrings', target: '/xl/sharedStrings.xml' },
      { id: 'styles', type: 'styles', target: 'styles.xml' },
    ]),
    'xl/sharedStrings.xml': `<sst>${strings ?? ''}</sst>`,
    'xl/styles.xml': STYLES,
    ...Object.fromEntries(numbered.map((sheet) => [`xl/worksheets/${sheet.file}`, sheetXml(sheet)])),
    ...parts,
  };
  return new Map(Object.entries(written).filter((part): part is [string, string] => part[1] !== null));
}

export async function writeWorkbook({ damage = (xml) => xml, ...workbook }: WorkbookOf): Promise<Uint8Array> {
  const parts = workbookParts(workbook);
  return writeZip([...parts].map(([name, xml]) => [name, damage(xml, name)] as const));
}

export async function writeZip(
  members: Iterable<readonly [string, string | Uint8Array]>,
  options: ZipWriterAddDataOptions = {},
): Promise<Uint8Array> {
  const zip = new ZipWriter(new Uint8ArrayWriter(), { useWebWorkers: false });
  for (const [name, content] of members) {
    const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
    await zip.add(name, new Uint8ArrayReader(bytes), { lastModDate: new Date(2026, 0, 1), ...options });
  }
  return zip.close();
}

function sheetXml({ rows, merges = [] }: SheetOf): string {
  const data = rows.map((cells, n) => {
    const written = cells.map((cell, column) => cellXml(cell, `${columnLetters(column + 1)}${n + 1}`));
    return `<row r="${n + 1}">${written.join('')}</row>`;
  });
  const merged = merges.map((ref) => `<mergeCell ref="${ref}"/>`);
  return `<?xml version="1.0" encoding="UTF-8"?><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${data.join('')}</sheetData><mergeCells>${merged.join('')}</mergeCells></worksheet>`;
}

function cellXml(cell: CellOf, ref: string): string {
  if (cell === null) return '';
  if (typeof cell === 'object') return cell.xml.replaceAll('§', ref);
  if (typeof cell === 'number') return `<c r="${ref}"><v>${cell}</v></c>`;
  if (typeof cell === 'boolean') return `<c r="${ref}" t="b"><v>${cell ? 1 : 0}</v></c>`;
  return `<c r="${ref}" t="inlineStr"><is><t>${escaped(cell)}</t></is></c>`;
}

function relationships(list: readonly { id: string; type: string; target: string }[]): string {
  const written = list.map(
    ({ id, type, target }) =>
      `<Relationship Id="${id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}"/>`,
  );
  return `<Relationships>${written.join('')}</Relationships>`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
