import { type Node, type ParseError, parseTree, printParseErrorCode } from 'jsonc-parser';

/** A value of a JSON text with its place in it. */
export type JsonNode = Node;

/** A JSON text as a tree, or what is wrong with it and where. */
export type JsonTree =
  | { readonly status: 'read'; readonly root: JsonNode }
  | { readonly status: 'malformed'; readonly offset: number; readonly problem: string };

/** JSON that nests deeper is refused: the parser recurses, and no corpus needs it. */
const MOST_LEVELS = 200;

/** Parses strict JSON (RFC 8259), keeping the place of every value. */
export function readJsonTree(text: string): JsonTree {
  const deep = depthExceeded(text);
  if (deep !== null) {
    return {
      status: 'malformed',
      offset: deep,
      problem: `nested deeper than ${MOST_LEVELS} levels`,
    };
  }
  const errors: ParseError[] = [];
  const root = parseTree(text, errors, { disallowComments: true, allowTrailingComma: false });
  const error = errors[0];
  if (error !== undefined) {
    return { status: 'malformed', offset: error.offset, problem: inWords(error) };
  }
  return root === undefined
    ? { status: 'malformed', offset: 0, problem: 'no value' }
    : { status: 'read', root };
}

/** The members of an object as pairs; none for any other value. */
export function membersOf(node: JsonNode): readonly (readonly [name: string, value: JsonNode])[] {
  if (node.type !== 'object') return [];
  return (node.children ?? []).flatMap((property) => {
    const [key, value] = property.children ?? [];
    return key === undefined || value === undefined ? [] : [[String(key.value), value] as const];
  });
}

/** The items of an array; none for any other value. */
export function itemsOf(node: JsonNode): readonly JsonNode[] {
  return node.type === 'array' ? (node.children ?? []) : [];
}

/** Tells on which line an offset of a text lies, counted from 1. */
export function lineFinder(text: string): (offset: number) => number {
  const starts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return (offset) => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return low + 1;
  };
}

/** Where brackets outside strings first nest too deeply, or null. */
function depthExceeded(text: string): number | null {
  let depth = 0;
  let inString = false;
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    if (inString) {
      if (code === 0x5c) i += 1;
      else if (code === 0x22 || code === 0x0a) inString = false;
    } else if (code === 0x22) inString = true;
    else if (code === 0x7b || code === 0x5b) {
      depth += 1;
      if (depth > MOST_LEVELS) return i;
    } else if (code === 0x7d || code === 0x5d) depth -= 1;
  }
  return null;
}

/** "UnexpectedEndOfString" as "unexpected end of string". */
function inWords({ error }: ParseError): string {
  return printParseErrorCode(error)
    .replace(/[<>]/g, '')
    .replace(/(?<=[a-z])(?=[A-Z])/g, ' ')
    .toLowerCase();
}
