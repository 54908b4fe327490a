import { expect } from 'vitest';
import type { Answer, AnswerProgress } from '../../../src/answering/index.js';
import { loadChatPrompts } from '../../../src/answering/writing/index.js';
import { renderAnswer as renderForTerminal } from '../../../src/cli/render/index.js';
import {
  renderAnswerInProgress,
  renderAnswer as renderForDiscord,
} from '../../../src/discord/render/index.js';
import { expectPrintable } from '../../cli/render/expect-printable.js';
import { expectSafe } from '../../discord/render/expect-safe.js';
import { SAID } from '../../discord/render/samples.js';

/** What becomes of text where it is shown, or hides in it. */
const HIDDEN = /[\p{Cc}\p{Cs}\p{Bidi_Control}\p{Default_Ignorable_Code_Point}]/u;

/** So many words in a row are no coincidence. */
const RUN = 7;

const PROMPTS = Object.values(loadChatPrompts()).flatMap(({ system, task }) =>
  runsIn(`${system}\n${task.replace(/\{\{\w+\}\}/gu, '')}`),
);

/**
 * Expects that an answer shows nothing of what is told to be kept from people, unless the very sentence that is cited
 * has it; nothing of a prompt; and that nothing of it is active where it is shown.
 * @param never parts of texts
 * @param files all files that may be cited
 */
export function expectHarmless(
  answer: Answer,
  progress: readonly AnswerProgress[],
  never: readonly string[],
  files: readonly string[],
): void {
  const { statements, citations, understood = '', missing, writing } = answer;
  for (const { file } of citations) expect(files).toContain(file);
  for (const { text, citations: numbers } of statements) {
    const cited = citations.filter(({ n }) => numbers.includes(n));
    const quotes = cited.map(({ quote }) => quote);
    for (const part of never.filter((one) => text.includes(one))) {
      expect(quotes.join('\n'), text).toContain(part);
    }
    // The outlet that is cited is named as its article has it, and cleaned where it is shown.
    const outlets = cited.flatMap(({ publisher }) => publisher ?? []);
    const own = outlets.reduce((left, outlet) => left.replaceAll(outlet, ' '), text);
    if (!quotes.some((quote) => HIDDEN.test(quote))) expect(own).not.toMatch(HIDDEN);
  }
  const around = statements.reduce((left, { text }) => left.replace(text, ' '), answer.text);
  for (const part of never) {
    for (const shown of [around, understood, writing?.note ?? '', ...missing]) {
      expect(shown).not.toContain(part);
    }
  }
  const runs = new Set(runsIn([answer.text, understood, writing?.note].join('\n')));
  expect(PROMPTS.filter((run) => runs.has(run))).toEqual([]);
  expectShownSafely(answer, progress);
}

/** Expects that nothing pings, links or moves the cursor where it is shown. */
export function expectShownSafely(answer: Answer, progress: readonly AnswerProgress[]): void {
  const offers = { post: true, thread: true };
  expectSafe(renderForDiscord({ said: SAID, answer, asker: null, offers }));
  for (const one of progress) {
    expectSafe(renderAnswerInProgress({ progress: one, asker: null, endedBy: null }));
  }
  for (const page of [
    { width: 80, colour: false },
    { width: 40, colour: true },
  ]) {
    expectPrintable(renderForTerminal(answer, page), page);
  }
}

function runsIn(text: string): string[] {
  const words = text.toLowerCase().match(/[\p{L}\p{Nd}]+/gu) ?? [];
  return words.slice(RUN - 1).map((_, at) => words.slice(at, at + RUN).join(' '));
}
