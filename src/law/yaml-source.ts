// Reads one YAML file and answers on which line and column every part of it stands.
import { isMap, isNode, isPair, isSeq, LineCounter, type ParsedNode, parseDocument } from 'yaml';

export type Path = readonly (string | number)[];
export type Place = { line: number; column: number };
export type YamlError = Place & { message: string };

export type YamlSource = {
  data: unknown;
  /** Where the file is no YAML at all; then `data` is undefined. */
  errors: readonly YamlError[];
  /** Line and column (from 1) of the value at a path, or of the nearest part above it that is there. */
  placeOf: (path: Path) => Place;
  /** Line and column of a key of the mapping at a path. */
  placeOfKey: (path: Path, key: string) => Place;
};

/** Parses a YAML 1.2 file once, keeping positions. Duplicate keys and other faults of the syntax come back as errors. */
export function readYaml(text: string): YamlSource {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const place = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  const errors = document.errors.map((error) => ({
    ...place(error.pos[0]),
    message: firstLine(error.message),
  }));
  const find = (path: Path) => nearestNode(document.contents, path);
  return {
    data: errors.length === 0 ? document.toJS() : undefined,
    errors,
    placeOf: (path) => place(find(path)?.range[0] ?? 0),
    placeOfKey: (path, key) => {
      const node = find(path);
      const pair = isMap(node)
        ? node.items.find((item) => isNode(item.key) && String(item.key) === key)
        : undefined;
      const start = isPair(pair) && isNode(pair.key) ? pair.key.range?.[0] : undefined;
      return place(start ?? node?.range[0] ?? 0);
    },
  };
}

function nearestNode(root: ParsedNode | null, path: Path): ParsedNode | null {
  let node = root;
  for (const step of path) {
    // A single item may stand for a list of one, so that the first of the list is the item itself.
    if (step === 0 && !isSeq(node)) continue;
    const next = isMap(node) || isSeq(node) ? node.get(step, true) : undefined;
    if (!isNode(next)) break;
    node = next as ParsedNode;
  }
  return node;
}

function firstLine(message: string): string {
  return message.split('\n', 1)[0] ?? message;
}
