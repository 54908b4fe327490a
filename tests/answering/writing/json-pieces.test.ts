import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type JsonPiece,
  JsonPieces,
  type JsonValue,
} from '../../../src/answering/writing/json-pieces.js';

/** The outermost values of a text, as plain ones. */
function valuesIn(text: string): unknown[] {
  return new JsonPieces()
    .read(text)
    .filter(({ path }) => path.length === 0)
    .map(({ value }) => plain(value));
}

function plain(value: JsonValue): unknown {
  if (value instanceof Map) {
    return Object.fromEntries(Array.from(value, ([key, one]) => [key, plain(one as JsonValue)]));
  }
  return Array.isArray(value) ? value.map((one: JsonValue) => plain(one)) : value;
}

/** What is read of a text that grows by pieces of these lengths. */
function readInPieces(text: string, lengths: readonly number[]): JsonPiece[] {
  const pieces = new JsonPieces();
  const found: JsonPiece[] = [];
  let end = 0;
  for (const length of lengths) {
    end += length;
    found.push(...pieces.read(text.slice(0, end)));
  }
  return [...found, ...pieces.read(text)];
}

const TEXT = fc
  .array(
    fc.oneof(
      fc.constantFrom('{', '}', '[', ']', ':', ',', '"', '\\', '\\"', '"a"', '1', '-', 'true', ' '),
      fc.constantFrom('\n', '\\u00e9', '/*', '//', '{"a":', '"text"', 'nul', '1e', '```', '😀'),
      fc.string({ maxLength: 3 }),
    ),
    { maxLength: 40 },
  )
  .map((all) => all.join(''));

describe('JSON in a text', () => {
  it.each([
    ['Here you are: {"a": [1, "b"]}. Good?', [{ a: [1, 'b'] }]],
    ['```json\n{"a": null}\n```', [{ a: null }]],
    ['{"a": 1} {"b": 2}', [{ a: 1 }, { b: 2 }]],
    ['{"a": [1, 2,], "b": 3,}', [{ a: [1, 2], b: 3 }]],
    ['[{"a": 1} {"a": 2}]', [[{ a: 1 }, { a: 2 }]]],
    ['Sources [3] and {x} say {"a": 1}', [[3], { a: 1 }]],
    ['{"a": 1, "b": oops, "c": {"d": 2}}', [{ d: 2 }]],
    ['{"a": "one\ntwo"} {"b": 1}', [{ b: 1 }]],
    ['{"a": "one\\q"} {"b": 1}', [{ b: 1 }]],
    ['{"a" 1} {"b": 1}', [{ b: 1 }]],
    ['{"a": 1} // {', [{ a: 1 }]],
    ['{"a": [1}', []],
    ['{"a": "\\u00e9\\"\\n"}', [{ a: 'é"\n' }]],
    ['no JSON at all', []],
  ])('is found and nothing else: %j', (text, expected) => {
    expect(valuesIn(text)).toEqual(expected);
  });

  it('is all of a text that JSON.stringify wrote', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue({ maxDepth: 4 })), (value) => {
        const text = JSON.stringify(value);
        expect(valuesIn(`So: ${text}`)).toEqual([JSON.parse(text)]);
      }),
    );
  });

  it('is told with the keys that lead to it, as soon as it is whole', () => {
    const pieces = new JsonPieces();
    expect(pieces.read('{"a": [{"b": 12')).toEqual([]);
    expect(pieces.read('{"a": [{"b": 12}')).toEqual([
      { path: ['a', '*', 'b'], value: 12 },
      { path: ['a', '*'], value: new Map([['b', 12]]) },
    ]);
    expect(pieces.isOpen).toBe(true);
    expect(pieces.read('{"a": [{"b": 12}]}').map(({ path }) => path)).toEqual([['a'], []]);
    expect(pieces.isOpen).toBe(false);
  });

  it('is the same however the text comes', () => {
    fc.assert(
      fc.property(TEXT, fc.array(fc.integer({ min: 1, max: 5 })), (text, lengths) => {
        expect(readInPieces(text, lengths)).toEqual(new JsonPieces().read(text));
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    `{"a": "${'x\\\\\\"y'.repeat(300)}\\\\"} {"b": 1}`,
    `[${'1'.repeat(1_000)}, true, /* ${'*'.repeat(1_000)}/ 2]`,
    `[// ${'/'.repeat(1_000)}\n3, "a\\u00e9"]`,
    `{"a": "${'x'.repeat(3_900)}\\"${'{"b": '.repeat(100)}"} {"c": "d"}`,
  ])('is the same character by character: %#', (text) => {
    expect(readInPieces(text, Array(text.length).fill(1))).toEqual(new JsonPieces().read(text));
  });

  it('means nothing by its keys', () => {
    const [value] = valuesIn('{"constructor": 1, "a": {"toString": 2}}');
    expect(value).toEqual({ constructor: 1, a: { toString: 2 } });
    const [piece] = new JsonPieces().read('{"__proto__": {"text": "x"}}').slice(-1);
    expect(piece?.value).toEqual(new Map([['__proto__', new Map([['text', 'x']])]]));
    expect(Object.getPrototypeOf({})).not.toHaveProperty('text');
  });

  it('is left alone where it is too deep or a word is too long', () => {
    expect(valuesIn(`${'['.repeat(13)}1`)).toEqual([]);
    const long = `{"a": "${'x'.repeat(5_000)}"} {"b": 1}`;
    expect(valuesIn(long)).toEqual([{ b: 1 }]);
    expect(readInPieces(long, Array(60).fill(100))).toEqual(new JsonPieces().read(long));
  });
});
