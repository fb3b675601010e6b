// Opens an xlsx workbook and reads its sheets row by row, in memory that does not grow with them.
import { ReleaseRefusal } from '#observatory/release/refusal.ts';
import { damagedWorkbook } from '#observatory/xlsx/damaged-workbook.ts';
import { readDateStyles } from '#observatory/xlsx/date-styles.ts';
import { WORKBOOK_LIMITS, type WorkbookLimits } from '#observatory/xlsx/limits.ts';
import { openParts, type Parts } from '#observatory/xlsx/parts.ts';
import { type Relationship, readRelationships } from '#observatory/xlsx/relationships.ts';
import { readSharedStrings } from '#observatory/xlsx/shared-strings.ts';
import { openSheet, type Sheet } from '#observatory/xlsx/sheet.ts';
import { readXml } from '#observatory/xlsx/xml.ts';

export type { Cell, Row } from '#observatory/xlsx/cell.ts';
export type { Sheet } from '#observatory/xlsx/sheet.ts';

export type Workbook = {
  /** Worksheets in the order of their tabs, hidden ones among them; sheets of charts are left out. */
  sheets: readonly Sheet[];
  /** Whether serial numbers of dates count from 1904 and not from 1900. */
  date1904: boolean;
  /** When it was last saved, as the workbook says it (RFC 3339); absent where it does not. */
  modified?: string;
  close: () => Promise<void>;
};

/**
 * The workbook at `path`, called `file` in messages. Throws ReleaseRefusal: `not-a-workbook`, `locked-workbook`,
 * `damaged-workbook` (also from `rows` and `merges`, which read as they go), `zip-bomb`, `unreadable-release`.
 */
export async function openWorkbook(
  path: string,
  file: string,
  limits: WorkbookLimits = WORKBOOK_LIMITS,
): Promise<Workbook> {
  const parts = await openParts(path, file);
  try {
    return await readWorkbook(parts, limits);
  } catch (error) {
    await parts.close();
    throw error;
  }
}

async function readWorkbook(parts: Parts, limits: WorkbookLimits): Promise<Workbook> {
  const { file } = parts;
  const { partBytes } = limits;
  const ofPackage = await readRelationships(parts, '', partBytes);
  const main = partOf(ofPackage, 'officeDocument');
  if (main === undefined || !main.endsWith('.xml'))
    throw new ReleaseRefusal({
      code: 'not-a-workbook',
      file,
      found: main ?? 'a zip file without a workbook',
      expected: 'an xlsx file',
    });
  const { entries, date1904 } = await readSheetList(parts, main, partBytes);
  const ofWorkbook = await readRelationships(parts, main, partBytes);
  const strings = partOf(ofWorkbook, 'sharedStrings');
  const styles = partOf(ofWorkbook, 'styles');
  const context = {
    parts,
    limit: limits.sheetBytes,
    date1904,
    strings:
      strings === undefined
        ? []
        : await readSharedStrings(parts, strings, { partBytes, weight: limits.sharedStringsWeight }),
    dateStyles: styles === undefined ? [] : await readDateStyles(parts, styles, partBytes),
  };
  const sheets = entries.flatMap(({ id, ...entry }) => {
    const target = ofWorkbook.find((relationship) => relationship.id === id);
    if (target === undefined || !parts.has(target.part))
      throw damagedWorkbook({ file, path: entry.name, found: 'a sheet without content' });
    return target.type === 'worksheet' ? [openSheet({ ...entry, part: target.part }, context)] : [];
  });
  const modified = await readModified(parts, partOf(ofPackage, 'core-properties'), partBytes);
  return {
    sheets,
    date1904,
    ...(modified !== undefined && { modified }),
    close: parts.close,
  };
}

function partOf(relationships: readonly Relationship[], type: string): string | undefined {
  return relationships.find((relationship) => relationship.type === type)?.part;
}

type SheetEntry = Pick<Sheet, 'name' | 'state'> & { id: string };

async function readSheetList(
  parts: Parts,
  part: string,
  limit: number,
): Promise<{ entries: SheetEntry[]; date1904: boolean }> {
  const entries: SheetEntry[] = [];
  let date1904 = false;
  await readXml(parts.read(part, limit), {
    file: parts.file,
    part,
    handlers: {
      open: (name, attributes) => {
        if (name === 'workbookPr') date1904 = ['1', 'true'].includes(attributes.date1904 ?? '');
        if (name !== 'sheet') return;
        const { state } = attributes;
        entries.push({
          name: attributes.name ?? '',
          state: state === 'hidden' || state === 'veryHidden' ? state : 'visible',
          id: Object.entries(attributes).find(([key]) => key.endsWith(':id'))?.[1] ?? '',
        });
      },
    },
  });
  return { entries, date1904 };
}

async function readModified(
  parts: Parts,
  part: string | undefined,
  limit: number,
): Promise<string | undefined> {
  if (part === undefined || !parts.has(part)) return undefined;
  let inModified = false;
  let modified = '';
  await readXml(parts.read(part, limit), {
    file: parts.file,
    part,
    handlers: {
      open: (name) => {
        inModified = name === 'modified';
      },
      text: (text) => {
        if (inModified) modified += text;
      },
      close: () => {
        inModified = false;
      },
    },
  });
  return Number.isNaN(Date.parse(modified)) ? undefined : modified.trim();
}
