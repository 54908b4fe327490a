import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Article, articleIdOf, type CorpusPath } from '../../src/corpus/article.js';
import { assembleText, type BlockKind } from '../../src/corpus/clean-text.js';
import { segmentSentences } from '../../src/corpus/sentences.js';
import { type PassageSplitting, splitPassages } from '../../src/corpus/split-passages.js';

type Draft = readonly [kind: BlockKind, text: string];

/** One token a word or sign, and one for every six letters of a long word, as a word-piece vocabulary does. */
async function countTokens(texts: readonly string[]): Promise<number[]> {
  return texts.map((text) =>
    (text.match(/[\p{L}\p{N}]+|[^\s\p{L}\p{N}]/gu) ?? []).reduce(
      (sum, word) => sum + Math.ceil(word.length / 6),
      0,
    ),
  );
}

function articleOf(drafts: readonly Draft[], title = 'A title'): Article {
  const path = 'a.txt' as CorpusPath;
  return {
    id: articleIdOf(path, null),
    path,
    record: null,
    title,
    publisher: null,
    url: null,
    author: null,
    language: 'en',
    dating: { status: 'undated', why: 'a test' },
    body: assembleText(
      drafts.map(([kind, text], index) => ({ kind, pieces: [{ text, line: index + 1 }] })),
    ),
  };
}

const sizes: PassageSplitting = { maxTokens: 40, overlap: 2, countTokens };
/** A sentence of `words` words that no other sentence repeats. */
const sentence = (name: string, words: number) =>
  `${name} ${Array.from({ length: words - 1 }, (_, i) => `w${i}`).join(' ')}.`;

describe('splitPassages', () => {
  it('packs sentences up to the budget and repeats one', async () => {
    const text = ['One', 'Two', 'Three', 'Four', 'Five'].map((n) => sentence(n, 14)).join(' ');
    const passages = await splitPassages(articleOf([['paragraph', text]]), sizes);
    const names = passages.map((p) => p.text.match(/[A-Z][a-z]+/gu));
    expect(names).toEqual([
      ['One', 'Two'],
      ['Two', 'Three'],
      ['Three', 'Four'],
      ['Four', 'Five'],
    ]);
    expect(passages[0]?.context).toEqual(['A title']);
    expect(passages.map(({ ordinal }) => ordinal)).toEqual([0, 1, 2, 3]);
  });

  it('repeats two sentences where both are short, and none without overlap', async () => {
    const names = [
      'One',
      'Two',
      'Three',
      'Four',
      'Five',
      'Six',
      'Seven',
      'Eight',
      'Nine',
      'Ten',
      'Eleven',
      'Twelve',
    ];
    const article = articleOf([['paragraph', names.map((n) => sentence(n, 3)).join(' ')]]);
    const first = (list: readonly { text: string }[]) =>
      list.map((p) => p.text.match(/[A-Z][a-z]+/gu));
    expect(first(await splitPassages(article, sizes))).toEqual([names.slice(0, 9), names.slice(7)]);
    expect(first(await splitPassages(article, { ...sizes, overlap: 0 }))).toEqual([
      names.slice(0, 9),
      names.slice(9),
    ]);
  });

  it('gives headings as context, ends a full passage at a section and joins small ones', async () => {
    const passages = await splitPassages(
      articleOf([
        ['heading', 'A title'],
        ['paragraph', sentence('Intro', 25)],
        ['heading', 'First part'],
        ['paragraph', sentence('Alpha', 5)],
        ['heading', 'Second part'],
        ['paragraph', sentence('Beta', 5)],
        ['paragraph', sentence('Gamma', 20)],
      ]),
      sizes,
    );
    expect(passages.map(({ context }) => context)).toEqual([
      ['A title'],
      ['A title', 'First part'],
    ]);
    expect(passages[1]?.text).toMatch(/^Alpha .* Second part Beta .* Gamma/u);
    expect(passages[1]?.sentences.map(({ kind }) => kind)).toEqual([
      'paragraph',
      'heading',
      'paragraph',
      'paragraph',
    ]);
    expect(passages[1]?.lines).toEqual([4, 7]);
  });

  it('leaves no crumb at the end', async () => {
    const text = ['One', 'Two', 'Three'].map((n) => sentence(n, 11)).join(' ');
    const passages = await splitPassages(
      articleOf([['paragraph', `${text} ${sentence('Crumb', 4)}`]]),
      { ...sizes, overlap: 0 },
    );
    expect(passages.map((p) => p.text.match(/[A-Z][a-z]+/gu))).toEqual([
      ['One', 'Two'],
      ['Three', 'Crumb'],
    ]);
  });

  it('splits a sentence over the budget at clauses, words and characters', async () => {
    const clauses = Array.from({ length: 9 }, (_, i) => `clause ${i} has a few words`).join(', ');
    const passages = await splitPassages(
      articleOf([
        ['paragraph', `${clauses}.`],
        ['paragraph', 'word '.repeat(200)],
        ['paragraph', '👩‍👩‍👧x'.repeat(300)],
      ]),
      sizes,
    );
    expect(passages[0]?.text).toMatch(/^clause 0 .*,$/u);
    for (const { text } of passages) expect(text).not.toMatch(/^\u200D|[\uD800-\uDBFF]$/u);
  });

  it('keeps an article of headings only, and one without text gives nothing', async () => {
    const passages = await splitPassages(articleOf([['heading', 'Only this']]), sizes);
    expect(passages.map(({ text }) => text)).toEqual(['Only this']);
    expect(await splitPassages(articleOf([]), sizes)).toEqual([]);
  });

  it('cuts a long title, and says it once where the text begins with it', async () => {
    const long = articleOf([['paragraph', 'Some text.']], 'word '.repeat(60).trim());
    expect((await splitPassages(long, sizes))[0]?.context).toEqual(['word '.repeat(10).trim()]);
    const same = articleOf([['paragraph', 'Some text here.']], 'Some text here');
    expect((await splitPassages(same, sizes))[0]?.context).toEqual([]);
  });

  it('asks for all sentences at once', async () => {
    const asked: number[] = [];
    const text = Array.from({ length: 60 }, (_, i) => sentence(`S${i}`, 8)).join(' ');
    await splitPassages(articleOf([['paragraph', text]]), {
      ...sizes,
      countTokens: (texts) => {
        asked.push(texts.length);
        return countTokens(texts);
      },
    });
    expect(asked).toEqual([61]);
  });

  it('refuses sizes that nothing fits in', async () => {
    const article = articleOf([['paragraph', 'Some text.']]);
    for (const wrong of [{ maxTokens: 3 }, { maxTokens: 20.5 }, { overlap: -1 }]) {
      await expect(splitPassages(article, { ...sizes, ...wrong })).rejects.toMatchObject({
        code: 'option/invalid',
      });
    }
  });

  const words = fc.array(fc.constantFrom('a', 'bee', 'sea, dee', 'extraordinarily', 'X', '5'), {
    minLength: 1,
    maxLength: 60,
  });
  const text = fc
    .array(words, { minLength: 1, maxLength: 6 })
    .map((list) => list.map((w) => `Then ${w.join(' ')}.`).join(' '));
  const kind = fc.constantFrom<BlockKind>(
    'paragraph',
    'paragraph',
    'heading',
    'caption',
    'list-item',
  );
  const drafts = fc.array(
    fc.tuple(kind, text).map(([k, t]): Draft => [k, k === 'heading' ? t.slice(0, 30) : t]),
    { maxLength: 8 },
  );

  it('keeps budget, order, coverage and bounds for any article', async () => {
    await fc.assert(
      fc.asyncProperty(
        drafts,
        fc.integer({ min: 16, max: 80 }),
        fc.nat(3),
        async (blocks, maxTokens, overlap) => {
          const article = articleOf(blocks);
          const passages = await splitPassages(article, { ...sizes, maxTokens, overlap });
          const seen = new Set<number>();
          let end = 0;
          for (const passage of passages) {
            const parts = passage.sentences.map((s) => article.body.text.slice(s.start, s.end));
            const counts = await countTokens([...passage.context, ...parts]);
            expect(counts.reduce((sum, n) => sum + n, 0)).toBeLessThanOrEqual(maxTokens);
            expect(passage.text).toBe(
              article.body.text.slice(passage.start, passage.end).replaceAll('\n', ' '),
            );
            // Every passage brings something new, and repeats no more than it may.
            expect(passage.end).toBeGreaterThan(end);
            expect(passage.sentences.filter((s) => s.end <= end).length).toBeLessThanOrEqual(
              overlap,
            );
            end = passage.end;
            for (const s of passage.sentences) for (let i = s.start; i < s.end; i += 1) seen.add(i);
          }
          const all = segmentSentences(article.body, 'en');
          const story = all.filter((s) => s.kind !== 'heading');
          for (const s of story.length > 0 ? story : all) {
            for (let i = s.start; i < s.end; i += 1) {
              if (article.body.text.charAt(i) !== ' ') expect(seen.has(i)).toBe(true);
            }
          }
          expect(new Set(passages.map(({ id }) => id)).size).toBe(passages.length);
          expect(await splitPassages(article, { ...sizes, maxTokens, overlap })).toEqual(passages);
        },
      ),
      { numRuns: 300 },
    );
  });

  it('keeps the ids of all but the last two passages when blocks are added', async () => {
    await fc.assert(
      fc.asyncProperty(drafts, text, async (blocks, added) => {
        const story: Draft[] = [...blocks, ['paragraph', 'The last words.']];
        const before = await splitPassages(articleOf(story), sizes);
        const after = await splitPassages(articleOf([...story, ['paragraph', added]]), sizes);
        const kept = Math.max(0, before.length - 2);
        expect(after.slice(0, kept).map(({ id }) => id)).toEqual(
          before.slice(0, kept).map(({ id }) => id),
        );
      }),
      { numRuns: 100 },
    );
  });
});
