import { PassThrough } from 'node:stream';
import { expect, test } from 'vitest';
import { AnswerPrinter } from '../../src/cli/answer-printer.js';
import { renderAnswer } from '../../src/cli/render/index.js';
import { sampleAnswer } from './samples.js';

const PAGE = { width: 80, colour: false };

function printerTo(isTTY: boolean) {
  const stdout = Object.assign(new PassThrough(), { isTTY });
  const printer = new AnswerPrinter(stdout, PAGE);
  return { printer, printed: () => String(stdout.read() ?? '') };
}

test('prints in a terminal what is certain as it comes, and in the end the same as at once', () => {
  const { printer, printed } = printerTo(true);
  const answer = sampleAnswer();
  const [first, second] = answer.statements;
  if (first === undefined || second === undefined) throw new Error('two statements are needed');
  const { citations } = answer;
  printer.listener.onProgress?.({ statements: [first], citations });
  const early = printed();
  expect(early).toBe(`${first.text} [1]`);
  printer.listener.onProgress?.({ statements: [first, second], citations });
  const later = printed();
  expect(later).toContain(second.text);
  expect(later).not.toContain(first.text);
  printer.finish(answer);
  expect(early + later + printed()).toBe(`${renderAnswer(answer, PAGE)}\n`);
});

test('prints nothing early where the output goes to a file or another program', () => {
  const { printer, printed } = printerTo(false);
  expect(printer.listener.onProgress).toBeUndefined();
  printer.finish(sampleAnswer());
  expect(printed()).toBe(`${renderAnswer(sampleAnswer(), PAGE)}\n`);
});

test('prints the whole answer although it does not begin with what was printed', () => {
  const { printer, printed } = printerTo(true);
  printer.listener.onProgress?.({ statements: [{ text: 'Else.', citations: [1] }], citations: [] });
  printer.finish(sampleAnswer());
  expect(printed()).toBe(`Else. [1]\n\n${renderAnswer(sampleAnswer(), PAGE)}\n`);
});

test('ends the line that was begun where no answer comes, so that the problem is told below it', async () => {
  const { printer, printed } = printerTo(true);
  const { statements, citations } = sampleAnswer();
  printer.listener.onProgress?.({ statements: statements.slice(0, 1), citations });
  const begun = printed();
  const fault = new Error('The library cannot be read.');
  await expect(printer.following(Promise.reject(fault))).rejects.toBe(fault);
  expect(begun + printed()).toBe(`${statements[0]?.text} [1]\n`);
});

test('prints nothing where no answer comes and none was begun', async () => {
  const { printer, printed } = printerTo(true);
  await expect(printer.following(Promise.reject(new Error('No.')))).rejects.toThrow('No.');
  expect(printed()).toBe('');
  expect(await printer.following(Promise.resolve(7))).toBe(7);
});
