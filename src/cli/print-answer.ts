// Prints what a query answers: the first rows as a table, or all of them as CSV or JSON.
import { countText } from '#cli/amounts.ts';
import type { Io } from '#cli/command.ts';
import { paintFor } from '#cli/layout.ts';
import { textTable } from '#cli/text-table.ts';
import type { Answer, Cell } from '#observatory/release/answer.ts';

export const ANSWER_FORMATS = ['table', 'csv', 'json'] as const;
export type AnswerFormat = (typeof ANSWER_FORMATS)[number];

/** `limit`: rows of a table. */
type Shape = { limit: number; io: Io };

/** A cell of a table is cut there: JSON and CSV have the whole. */
const MOST_CELL = 60;

/** Prints an answer of any length in the room of one piece of it. */
export async function printAnswer(answer: Answer, shape: Shape & { format: AnswerFormat }): Promise<void> {
  await PRINTERS[shape.format](answer, shape);
}

const PRINTERS: Readonly<Record<AnswerFormat, (answer: Answer, shape: Shape) => Promise<void>>> = {
  table: async ({ columns, pieces }, { limit, io }) => {
    const rows: Cell[][] = [];
    for await (const piece of pieces) {
      rows.push(...piece.slice(0, limit + 1 - rows.length));
      if (rows.length > limit) break;
    }
    const titles = columns.map(({ name, isNumber }) =>
      isNumber ? { title: name, align: 'right' as const } : { title: name },
    );
    const cells = rows.slice(0, limit).map((row) => row.map((cell) => cutText(plainText(cell))));
    io.out(`${textTable(titles, cells, paintFor(io.colour)).join('\n')}\n`);
    if (rows.length > limit)
      io.err(`The first ${countText(limit)} rows: --limit shows more, --format csv all of them.\n`);
  },
  csv: async ({ columns, pieces }, { io }) => {
    io.out(csvLine(columns.map(({ name }) => name)));
    for await (const rows of pieces) io.out(rows.map(csvLine).join(''));
  },
  json: async ({ columns, pieces }, { io }) => {
    let before = '[\n';
    for await (const rows of pieces)
      for (const row of rows) {
        io.out(before + JSON.stringify(Object.fromEntries(columns.map(({ name }, n) => [name, row[n]]))));
        before = ',\n';
      }
    io.out(before === ',\n' ? '\n]\n' : '[]\n');
  },
};

/** A row as RFC 4180 has it. */
function csvLine(cells: readonly Cell[]): string {
  const quoted = cells
    .map(plainText)
    .map((text) => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text));
  return `${quoted.join(',')}\n`;
}

function plainText(cell: Cell): string {
  if (cell === null) return '';
  return typeof cell === 'object' ? JSON.stringify(cell) : String(cell);
}

function cutText(text: string): string {
  return text.length > MOST_CELL ? `${text.slice(0, MOST_CELL - 1)}…` : text;
}
