import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { Turn } from '../../../src/answering/conversation/index.js';
import { understandFollowUp } from '../../../src/answering/follow-up/index.js';
import { turnOf } from '../sample-turns.js';

const FIXTURES = new URL('../../fixtures/', import.meta.url);
const SHARED = new URL('../../../../shared/eval/', import.meta.url);
const XQUAD = new URL('xquad/queries.jsonl', SHARED);
const DEV = new URL('questions-dev.jsonl', SHARED);

const UNRELATED = turnOf(
  'When did the Eiffel Tower open?',
  'Gustave Eiffel opened the tower in Paris on 31 March 1889.',
);

const record = z.object({
  question: z.string().optional(),
  text: z.string().optional(),
  history: z.array(z.string()).optional(),
});

/** The questions of a file that follow no others. */
function questionsOf(file: URL): string[] {
  const lines = readFileSync(file, 'utf8').trim().split('\n');
  return lines
    .map((line) => record.parse(JSON.parse(line)))
    .filter(({ history }) => history === undefined)
    .map(({ question, text }) => question ?? text ?? '');
}

/** The questions that are taken for follow-ups. */
function touched(questions: readonly string[], turns: readonly Turn[]): string[] {
  return questions.filter((question) => understandFollowUp(question, turns).kind !== 'standalone');
}

describe('a question that stands alone', () => {
  const questions = questionsOf(new URL('sample-questions.jsonl', FIXTURES));

  it('is left as it is, first or behind an unrelated one', () => {
    expect(questions).toHaveLength(40);
    expect(touched(questions, [])).toEqual([]);
    expect(touched(questions, [UNRELATED])).toEqual([]);
  });

  it.each([
    'How old was Peyton Manning when he played in Super Bowl 50?',
    'how old was peyton manning when he played in the super bowl',
    'What did Luther tell monks and nuns about their vows?',
    'When did Setanta Sports say it would launch?',
    'In its report, what did the Crisis Group say?',
    'Which university has its origins in a school of medicine?',
    'Is it true that Norway left the Quartet?',
    'How long does it take to fly to Doha?',
    'What is it called when a government is overthrown?',
    'Who said that Israel agreed?',
    'Which countries oppose the treaty that France signed?',
    'How many hostages are left, and how many of those are dead?',
    'How many bids were there in 1915?',
    'Are there any hostages in Gaza?',
    'And when did the ceasefire in Gaza begin?',
    'What did the WHO say about IT in the US?',
    'What is the Quartet?',
    'what is inflation?',
    'who is sinwar',
    'hamas talks doha',
    'thanks!',
    'hello',
    '',
    '   ',
    '???',
  ])('is left as it is: “%s”', (question) => {
    expect(touched([question], [])).toEqual([]);
    expect(touched([question], [UNRELATED])).toEqual([]);
  });

  it.skipIf(!existsSync(DEV))('is left as it is in the development questions', () => {
    const dev = questionsOf(DEV);
    expect(touched(dev, [])).toEqual([]);
    expect(touched(dev, [UNRELATED])).toEqual([]);
  });

  it.skipIf(!existsSync(XQUAD))('is seldom touched in XQuAD, where a few do refer back', () => {
    const xquad = questionsOf(XQUAD);
    expect(touched(xquad, [])).toEqual([]);
    const after = touched(xquad, [UNRELATED]);
    expect(after).toContain('When was this edict declared?');
    expect(after.length).toBeLessThanOrEqual(xquad.length * 0.012);
  });
});

describe('a first question that leans on nothing', () => {
  it.each([
    ['who led them?', 'who “them” are'],
    ['when was he born?', 'who “he” is'],
    ['what is it?', 'what “it” is'],
    ['why?', 'what “why?” asks about'],
    ['tell me more', 'what “tell me more” asks about'],
    ['are you sure?', 'what “are you sure?” asks about'],
  ])('is unclear: “%s”', (question, missing) => {
    expect(understandFollowUp(question, [])).toEqual({ kind: 'unclear', missing });
  });
});

describe('understanding', () => {
  const words = fc.constantFrom(
    ...'and but what about who led them they it he her its that those this there then why when where how many else did was the a talks in of with to US Hamas Doha Turkey 2014 Monday said met killed ? , . “ ’s'.split(
      ' ',
    ),
  );
  const anything = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 200 }),
    fc.array(words, { maxLength: 20 }).map((parts) => parts.join(' ')),
  );

  it('never fails, and gives a question that is no longer than it must be', () => {
    fc.assert(
      fc.property(anything, anything, anything, (question, before, statement) => {
        const meant = understandFollowUp(question, [turnOf(before, statement)]);
        if (meant.kind !== 'follow-up') return;
        expect(meant.question).toMatch(/[.?!]["'”’)]*$/u);
        expect(meant.because).not.toBe('');
      }),
      { numRuns: 400 },
    );
  });

  it('takes no mark of a question for a pattern', () => {
    for (const question of ['according ( to Reuters?', 'and in [Doha?', 'what about (C++)?']) {
      expect(() => understandFollowUp(question, [UNRELATED])).not.toThrow();
      expect(() => understandFollowUp('and in Cairo?', [turnOf(question, question)])).not.toThrow();
    }
  });

  it('leaves texts alone that are longer than questions are', () => {
    const long = `who led them ${'and them '.repeat(100)}?`;
    expect(understandFollowUp(long, [UNRELATED])).toEqual({ kind: 'standalone' });
  });

  it('reads many words without a space in a bounded time', () => {
    for (const unit of ['the ', 'and ', 'US ', 'it ', 'that ', 'A', '.', 'what about ', '’s ']) {
      const text = unit.repeat(Math.floor(600 / unit.length));
      const turn = turnOf(text, text.repeat(20), text);
      expect(() => understandFollowUp(text, [turn, turn])).not.toThrow();
    }
  });
});
