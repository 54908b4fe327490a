import { createScanner } from 'jsonc-parser';

/** A value of JSON. Objects are maps, so that no key of theirs means anything to the program. */
export type JsonValue =
  | string
  | number
  | boolean
  | null
  | readonly JsonValue[]
  | ReadonlyMap<string, JsonValue>;

/** A value that stands in a text, whole. */
export interface JsonPiece {
  /** The keys that lead to it from the outermost value, `*` for any place of an array; none for that value itself. */
  readonly path: readonly string[];
  readonly value: JsonValue;
}

/** Whether a value is an object. */
export function isFields(value: JsonValue | undefined): value is ReadonlyMap<string, JsonValue> {
  return value instanceof Map;
}

/** Whether a value is an array. */
export function isList(value: JsonValue | undefined): value is readonly JsonValue[] {
  return Array.isArray(value);
}

/** Whether a value stands at the end of exactly these keys. */
export function standsAt({ path }: JsonPiece, ...keys: readonly string[]): boolean {
  return path.length === keys.length && keys.every((key, place) => key === path[place]);
}

/** An array or object that has begun. */
type Frame =
  | { readonly items: JsonValue[] }
  | { readonly fields: Map<string, JsonValue>; key: string | null; hasColon: boolean };

/** Longer tokens and deeper values are no part of a reply. */
const LONGEST_TOKEN = 4_000;
const DEEPEST = 12;

const OPENING = /[{[]/gu;
const WHITE_SPACE = /\s/u;
const NUMBER = /^-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?$/u;
/** Where a text may end or hides its next character, where a comment ends, and where a number or word does. */
const ENDS = {
  text: /["\\\n\r]/gu,
  line: /[\n\r]/gu,
  block: /\*\//gu,
  word: /[\s{}[\]":,/]/gu,
} as const;

const LITERALS: ReadonlyMap<string, boolean | null> = new Map([
  ['true', true],
  ['false', false],
  ['null', null],
]);

/**
 * Reads the JSON in a text that is still growing, in whatever prose it stands. Commas may be missing or too many; where
 * it goes wrong otherwise, what has begun is given up and reading goes on behind. However the text is cut into pieces,
 * the same values come of it, at a cost linear in its length.
 */
export class JsonPieces {
  #at = 0;
  /** Up to where what begins at `#at` is known not to end. */
  #seen = 0;
  #frames: Frame[] = [];

  /** Whether an array or object has begun that has not ended. */
  get isOpen(): boolean {
    return this.#frames.length > 0;
  }

  /** The values that are complete in the text so far and were not the last time, inner ones before outer ones. */
  read(textSoFar: string): JsonPiece[] {
    const found: JsonPiece[] = [];
    while (this.#at < textSoFar.length) {
      if (!this.isOpen) {
        OPENING.lastIndex = this.#at;
        this.#at = OPENING.exec(textSoFar)?.index ?? textSoFar.length;
      }
      const first = textSoFar[this.#at] ?? '';
      if (first === '' || WHITE_SPACE.test(first)) this.#at += 1;
      else if ('{}[]:,'.includes(first)) this.#takeSign(first, found);
      else if (this.#hasEnd(textSoFar)) {
        this.#takeScalar(textSoFar.slice(this.#at, this.#at + LONGEST_TOKEN + 1), found);
      } else break;
    }
    this.#at = Math.min(this.#at, textSoFar.length);
    return found;
  }

  #takeSign(sign: string, found: JsonPiece[]): void {
    const frame = this.#frames.at(-1);
    const isKeyed = frame !== undefined && 'fields' in frame && frame.key !== null;
    if (sign === '{' || sign === '[') {
      // Where no value can stand, it may begin another one.
      if (!this.#expectsValue || this.#frames.length === DEEPEST) this.#frames = [];
      this.#frames.push(
        sign === '[' ? { items: [] } : { fields: new Map(), key: null, hasColon: false },
      );
    } else if (sign === ':') {
      if (isKeyed && !frame.hasColon) frame.hasColon = true;
      else this.#frames = [];
    } else if (sign === ',') {
      if (isKeyed) this.#frames = [];
    } else if (frame !== undefined && sign === ('items' in frame ? ']' : '}') && !isKeyed) {
      this.#frames.pop();
      this.#add('items' in frame ? frame.items : frame.fields, found);
    } else {
      this.#frames = [];
    }
    this.#at += 1;
  }

  /** Whether what begins here ends in the text so far, or is too long. Looks at nothing twice. */
  #hasEnd(text: string): boolean {
    if (text.length - this.#at > LONGEST_TOKEN) return true;
    const beginning = text.slice(this.#at, this.#at + 2);
    if (beginning === '/') return false;
    const kind = kindOf(beginning);
    const end = ENDS[kind];
    const isComment = kind === 'line' || kind === 'block';
    end.lastIndex = Math.max(this.#seen, this.#at + (isComment ? 2 : 1));
    for (let found = end.exec(text); found !== null; found = end.exec(text)) {
      if (found[0] !== '\\') return true;
      if (end.lastIndex === text.length) {
        this.#seen = found.index;
        return false;
      }
      end.lastIndex += 1;
    }
    // The last character may be half of the end of a comment.
    this.#seen = kind === 'block' ? text.length - 1 : text.length;
    return false;
  }

  /** Takes a text, number, word or comment that has an end, or as much as may be of one that is too long. */
  #takeScalar(rest: string, found: JsonPiece[]): void {
    const scanner = createScanner(rest);
    scanner.scan();
    const length = scanner.getTokenLength();
    const isWhole = scanner.getTokenError() === 0;
    const isText = rest.startsWith('"');
    this.#at += Math.min(length, LONGEST_TOKEN);
    this.#seen = this.#at;
    const word = rest.slice(0, length);
    const value = isText ? scanner.getTokenValue() : bareValue(word);
    const frame = this.#frames.at(-1);
    if (!isWhole || length > LONGEST_TOKEN || frame === undefined) this.#frames = [];
    else if (this.#expectsValue && value !== undefined) this.#add(value, found);
    else if ('fields' in frame && frame.key === null && isText) frame.key = scanner.getTokenValue();
    else this.#frames = [];
  }

  /** Whether a value may stand here: everywhere but before the colon of an object's key. */
  get #expectsValue(): boolean {
    const frame = this.#frames.at(-1);
    return frame === undefined || 'items' in frame || frame.hasColon;
  }

  /** Puts a value in its place. */
  #add(value: JsonValue, found: JsonPiece[]): void {
    const path = this.#frames.map((frame) => ('items' in frame ? '*' : (frame.key ?? '')));
    found.push({ path, value });
    const frame = this.#frames.at(-1);
    if (frame === undefined) return;
    if ('items' in frame) {
      frame.items.push(value);
    } else {
      frame.fields.set(frame.key ?? '', value);
      frame.key = null;
      frame.hasColon = false;
    }
  }
}

function kindOf(beginning: string): keyof typeof ENDS {
  if (beginning.startsWith('"')) return 'text';
  if (beginning === '//') return 'line';
  return beginning === '/*' ? 'block' : 'word';
}

/** The value of a word without quotation marks; undefined where it is none of JSON. */
function bareValue(word: string): number | boolean | null | undefined {
  return NUMBER.test(word) ? Number(word) : LITERALS.get(word);
}
