import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ReplyReader, type WrittenStatement } from '../../../src/answering/writing/reply-reader.js';

const A = '{"text": "Envoys met in Doha.", "evidence": [1]}';
const B = '{"text": "Talks ended on 5 March 2025.", "evidence": [2, 3]}';
const REPLY = `{"answerable": true, "statements": [${A}, ${B}]}`;

/** The statements of a text, each as its words and numbers. */
function statementsIn(text: string) {
  return new ReplyReader().read(text).map(({ text: words, evidence }) => [words, ...evidence]);
}

/** What is read of a text that grows by pieces of these lengths. */
function readInPieces(text: string, lengths: readonly number[]): WrittenStatement[] {
  const reader = new ReplyReader();
  let end = 0;
  const found = lengths.flatMap((length) => {
    end += length;
    return reader.read(text.slice(0, end));
  });
  return [...found, ...reader.read(text)];
}

describe('the statements of a reply', () => {
  it('are given as soon as each is whole, once', () => {
    const reader = new ReplyReader();
    const upTo = (end: number) => reader.read(REPLY.slice(0, end)).map(({ text }) => text);
    const endOfA = REPLY.indexOf(A) + A.length;
    expect(upTo(endOfA - 1)).toEqual([]);
    expect(reader.isAnswerable).toBe(true);
    expect(upTo(endOfA)).toEqual(['Envoys met in Doha.']);
    expect(upTo(endOfA + 20)).toEqual([]);
    expect(upTo(REPLY.length - 2)).toEqual(['Talks ended on 5 March 2025.']);
    expect(reader.isOpen).toBe(true);
    expect(upTo(REPLY.length)).toEqual([]);
    expect(reader.isOpen).toBe(false);
  });

  it.each([
    ['an object', REPLY],
    ['prose around it', `Sure! Here is [the] answer {as JSON}: ${REPLY}\nHope that helps.`],
    ['a code fence', `\`\`\`json\n${REPLY}\n\`\`\``],
    ['an array', `[${A}, ${B}]`],
    ['one object a line', `${A}\n${B}`],
    ['line ends everywhere', REPLY.replace(/([{[,])/gu, '$1\n')],
    ['a comma too many', REPLY.replace(']}]', ']},]')],
    ['itself again', `${REPLY}\n\n${REPLY}`],
    ['keys of its own', REPLY.replace('{', '{"thought": {"text": "No.", "evidence": [9]}, ')],
  ])('are found in %s', (_, text) => {
    expect(statementsIn(text)).toEqual([
      ['Envoys met in Doha.', 1],
      ['Talks ended on 5 March 2025.', 2, 3],
    ]);
  });

  it.each([
    ['[3]', [3]],
    ['[3, 3, 4]', [3, 4]],
    ['["3", "[4]"]', [3, 4]],
    ['["[3][4], 5"]', [3, 4, 5]],
    ['3', [3]],
    ['"[3]"', [3]],
    ['[-1, 0, 99999]', [-1, 0, 99_999]],
    ['[]', []],
    ['null', []],
    ['[3.5]', []],
    ['[3, "Axios"]', []],
    ['["3-5"]', [3, 4, 5]],
    ['"2, 4–5"', [2, 4, 5]],
    ['["5-3"]', []],
    ['["3-30"]', []],
    ['[[3]]', []],
    ['{"n": 3}', []],
  ])('cite %s as %j', (evidence, numbers) => {
    const [statement] = new ReplyReader().read(
      `{"statements": [{"text": "A.", "evidence": ${evidence}}]}`,
    );
    expect(statement).toEqual({ text: 'A.', evidence: numbers });
  });

  it('may be plain texts, whose markers are read later', () => {
    expect(new ReplyReader().read('{"statements": ["Envoys met [1].", {"text": "B."}]}')).toEqual([
      { text: 'Envoys met [1].', evidence: [] },
      { text: 'B.', evidence: [] },
    ]);
  });

  it.each([
    ['{"statements": [{"evidence": [1]}]}', 'a statement has no "text"'],
    ['{"statements": [{"text": ["A."], "evidence": [1]}]}', 'a statement has no "text"'],
    ['{"statements": [{"text": " ", "evidence": [1]}]}', 'a "text" is empty'],
    [`{"statements": [{"text": "${'x'.repeat(1001)}"}]}`, 'a "text" has more than 1000 characters'],
    [
      '{"statements": [{"__proto__": {"text": "A.", "evidence": [1]}}]}',
      'a statement has no "text"',
    ],
  ])('that cannot be read are left out: %s', (text, problem) => {
    const reader = new ReplyReader();
    expect(reader.read(text)).toEqual([]);
    expect(reader.problem).toBe(problem);
  });

  it('are the same however the reply comes', () => {
    const lengths = fc.array(fc.integer({ min: 1, max: 40 }));
    const noise = fc.constantFrom('', 'Well: ', '```json\n', '{"a": "', '[[', '\\', '{"text": ');
    const statements = fc.array(
      fc.record({ text: fc.string(), evidence: fc.array(fc.integer({ min: 0, max: 30 })) }),
    );
    fc.assert(
      fc.property(noise, statements, noise, lengths, (before, all, after, pieces) => {
        const text = `${before}${JSON.stringify({ answerable: true, statements: all })}${after}`;
        expect(readInPieces(text, pieces)).toEqual(new ReplyReader().read(text));
      }),
    );
  });

  it('are all there of a reply that keeps to the form', () => {
    const statement = fc.record({
      text: fc.stringMatching(/^\S[\s\S]{0,50}\S$/u),
      evidence: fc.uniqueArray(fc.integer({ min: 1, max: 99 })),
    });
    const statements = fc.uniqueArray(statement, { selector: ({ text }) => text.trim() });
    fc.assert(
      fc.property(statements, (all) => {
        const read = new ReplyReader().read(JSON.stringify({ statements: all }));
        expect(read).toEqual(all.map((one) => ({ ...one, text: one.text.trim() })));
      }),
    );
  });

  it('are none, and nothing is thrown, where the text is anything at all', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(new ReplyReader().read(text)).toEqual([]);
      }),
    );
  });
});
