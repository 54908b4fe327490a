import { expect, test, vi } from 'vitest';
import type { KeptSentence, WrittenCheck } from '../../../src/answering/writing/check-written.js';
import { MOST_STATEMENTS, StatementQueue } from '../../../src/answering/writing/statement-queue.js';
import { witnessAt } from '../sample-evidence.js';

const CITED = [witnessAt({ sentences: ['The talks were held in Doha.'] })] as const;

function sentence(text: string, isDoubtful = false): KeptSentence {
  return { text, cited: CITED, isDoubtful };
}

/** A check by the first word of a statement: "no" drops it, "doubtful" keeps it as such, "half" keeps half. */
async function check({ text }: { readonly text: string }): Promise<WrittenCheck> {
  if (text.startsWith('no')) return { status: 'dropped', why: 'wording' };
  const dropped = text.startsWith('half') ? 1 : 0;
  return { status: 'kept', sentences: [sentence(text, text.startsWith('doubtful'))], dropped };
}

function queueOf(texts: readonly string[], holdsDoubtful = true) {
  const onCertain = vi.fn<(sentences: readonly KeptSentence[]) => void>();
  const queue = new StatementQueue({
    check,
    holdsDoubtful,
    isToThePoint: (sentences) => sentences.some(({ text }) => !text.startsWith('beside')),
    onCertain,
  });
  for (const text of texts) queue.add({ text, evidence: [1] });
  const shown = () => onCertain.mock.calls.map(([all]) => all.map(({ text }) => text));
  return { queue, shown };
}

test('shows nothing before half of all that a reply can have is borne out', async () => {
  const { queue, shown } = queueOf(['a', 'no', 'b']);
  await queue.settle();
  expect(shown()).toEqual([]);
  expect(queue.isCommitted).toBe(false);
  queue.add({ text: 'c', evidence: [1] });
  queue.add({ text: 'd', evidence: [1] });
  await queue.settle();
  expect(queue.isCommitted).toBe(true);
  expect(shown()).toEqual([
    ['a', 'b', 'c'],
    ['a', 'b', 'c', 'd'],
  ]);
});

test('never shows what is not shown in the end, and nothing in another order', async () => {
  const { queue, shown } = queueOf(['a', 'doubtful 1', 'b', 'c', 'doubtful 2', 'd']);
  await queue.settle();
  expect(shown()).toEqual([['a']]);
  expect(queue.doubtful.map(({ text }) => text)).toEqual(['doubtful 1', 'doubtful 2']);
  queue.decide([false, true]);
  expect(queue.sentences.map(({ text }) => text)).toEqual(['a', 'b', 'c', 'doubtful 2', 'd']);
  expect(shown().at(-1)).toEqual(queue.sentences.map(({ text }) => text));
  expect(queue.counts).toEqual({ written: 6, dropped: 1 });
});

test('takes a doubtful sentence without a verdict for one that is not borne out', async () => {
  const { queue } = queueOf(['a', 'doubtful']);
  await queue.settle();
  queue.decide([]);
  expect(queue.sentences.map(({ text }) => text)).toEqual(['a']);
});

test('shows doubtful sentences like all others where nobody judges them', async () => {
  const { queue, shown } = queueOf(['a', 'doubtful', 'b'], false);
  await queue.settle();
  expect(queue.doubtful).toEqual([]);
  expect(shown()).toEqual([['a', 'doubtful', 'b']]);
});

test.each([
  { texts: [], isEnough: false },
  { texts: ['no'], isEnough: false },
  { texts: ['a'], isEnough: true },
  { texts: ['a', 'no'], isEnough: true },
  { texts: ['a', 'no', 'no'], isEnough: false },
  { texts: ['half', 'no'], isEnough: true },
])('tells for $texts whether enough is left: $isEnough', async ({ texts, isEnough }) => {
  const { queue } = queueOf(texts);
  await queue.settle();
  expect(queue.isEnough).toBe(isEnough);
});

test('shows nothing before something is about what is asked', async () => {
  const { queue, shown } = queueOf(['beside 1', 'beside 2', 'beside 3']);
  await queue.settle();
  expect([queue.isEnough, queue.isToThePoint, queue.isCommitted]).toEqual([true, false, false]);
  expect(shown()).toEqual([]);
  queue.add({ text: 'a', evidence: [1] });
  await queue.settle();
  expect(shown()).toEqual([['beside 1', 'beside 2', 'beside 3', 'a']]);
});

test('counts sentences that are left out of statements that are kept', async () => {
  const { queue } = queueOf(['half', 'no']);
  await queue.settle();
  expect(queue.counts).toEqual({ written: 3, dropped: 2 });
});

test.each([
  { count: 1, first: 1 },
  { count: 3, first: 2 },
  { count: 4, first: 2 },
  { count: 60, first: 3 },
])('shows statements sooner where only $count are announced', async ({ count, first }) => {
  const { queue, shown } = queueOf([]);
  queue.expect(count);
  for (const text of ['a', 'b', 'c', 'd', 'e', 'f', 'g']) queue.add({ text, evidence: [1] });
  await queue.settle();
  expect(shown()[0]).toHaveLength(first);
  expect(queue.taken).toBe(Math.min(count, MOST_STATEMENTS));
});

test('takes no other count once a statement has come', async () => {
  const { queue } = queueOf(['a']);
  queue.expect(1);
  queue.add({ text: 'b', evidence: [1] });
  await queue.settle();
  expect(queue.sentences).toHaveLength(2);
});

test('says once what is written twice, and does not count it', async () => {
  const { queue } = queueOf(['a', 'a', 'a', 'no']);
  await queue.settle();
  expect(queue.sentences.map(({ text }) => text)).toEqual(['a']);
  expect([queue.isEnough, queue.isCommitted]).toEqual([true, false]);
});

test('takes what refers back to a doubtful sentence with it', async () => {
  const behind = sentence('doubtful', true);
  const parts: WrittenCheck[] = [
    { status: 'kept', sentences: [sentence('a')], dropped: 0 },
    { status: 'kept', sentences: [behind], dropped: 0 },
    { status: 'kept', sentences: [{ ...sentence('he'), behind }], dropped: 0 },
  ];
  const chained = new StatementQueue({
    check: async () => parts.shift() ?? { status: 'dropped', why: 'form' },
    holdsDoubtful: true,
    isToThePoint: () => true,
    onCertain: () => undefined,
  });
  for (const text of ['1', '2', '3']) chained.add({ text, evidence: [1] });
  await chained.settle();
  chained.decide([false]);
  expect(chained.sentences.map(({ text }) => text)).toEqual(['a']);
  expect(chained.counts.dropped).toBe(2);
});

test('does not listen to a model that goes on and on', async () => {
  const { queue } = queueOf(Array.from({ length: 40 }, (_, n) => `statement ${n}`));
  await queue.settle();
  expect(queue.taken).toBe(MOST_STATEMENTS);
  expect(queue.sentences).toHaveLength(MOST_STATEMENTS);
});

test('says that a check failed', async () => {
  const queue = new StatementQueue({
    check: () => Promise.reject(new Error('the encoder is gone')),
    holdsDoubtful: false,
    isToThePoint: () => true,
    onCertain: () => undefined,
  });
  queue.add({ text: 'a', evidence: [1] });
  await expect(queue.settle()).rejects.toThrow('the encoder is gone');
});
