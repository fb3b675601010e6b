// How much a workbook may unpack to: far above any that an agency publishes, far below what fills a machine.

export type WorkbookLimits = {
  /** Bytes of one sheet; a full sheet of 1,048,576 rows and 53 columns has about 3 GB. Sheets stream, none is kept. */
  sheetBytes: number;
  /** Bytes of any other part, shared strings among them. */
  partBytes: number;
  /** What the shared strings may weigh in memory: their characters, and 32 bytes for each. */
  sharedStringsWeight: number;
};

export const WORKBOOK_LIMITS: WorkbookLimits = {
  sheetBytes: 16 * 2 ** 30,
  partBytes: 2 ** 29,
  sharedStringsWeight: 2 ** 28,
};
