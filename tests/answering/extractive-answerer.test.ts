import { describe, expect, it } from 'vitest';
import { ExtractiveAnswerer, loadWording } from '../../src/answering/index.js';
import type { ArticleFilter } from '../../src/library/index.js';
import { HybridRetriever } from '../../src/retrieval/index.js';
import type { SampleArticle } from '../library/sample-articles.js';
import { ARTICLES, encoder, fillLibrary, openReader } from '../retrieval/filled-library.js';
import { expectSound } from './expect-sound.js';

const wording = loadWording();

/** Asks questions of a library of articles; every answer is looked over before it is given. */
async function asking(
  articles: readonly SampleArticle[] = ARTICLES,
  options: { readonly tokens?: boolean } = {},
) {
  const library = await openReader(await fillLibrary(articles, options));
  const retriever = new HybridRetriever(library);
  const answerer = new ExtractiveAnswerer({ retriever, encoder, library, wording });
  return async (question: string, filter?: ArticleFilter) => {
    const answer = await answerer.answer(question, filter === undefined ? {} : { filter });
    await expectSound(answer, library);
    expect(answer.question).toBe(question);
    return answer;
  };
}

describe('a question that the corpus answers', () => {
  it('is answered in the words of the article, with where they stand', async () => {
    const ask = await asking();
    const answer = await ask('Where did American envoys meet officials of Hamas?');
    const quote = 'American envoys met Hamas officials in Doha.';
    expect(answer).toMatchObject({
      kind: 'answered',
      text: `${quote} [1]`,
      statements: [{ text: quote, citations: [1] }],
      missing: [],
      disagreements: [],
    });
    expect(answer.citations).toEqual([
      {
        n: 1,
        file: 'talks/doha.md',
        lines: [3, 3],
        quote,
        title: 'Envoys meet in Doha',
        publisher: 'The Herald',
        date: { value: '2025-03-05', precision: 'day', basis: 'stated', why: 'front matter' },
      },
    ]);
    const { retrieve_ms, rerank_ms, compose_ms, total_ms } = answer.timings;
    for (const time of [retrieve_ms, rerank_ms, compose_ms]) {
      expect(time).toBeGreaterThanOrEqual(0);
      expect(total_ms).toBeGreaterThanOrEqual(time);
    }
  });

  it('may have no date and no publisher', async () => {
    const answer = await (await asking())('To how many dollars did the price of oil fall?');
    expect(answer.kind).toBe('answered');
    expect(answer.citations[0]).toMatchObject({ file: 'oil.txt', publisher: null, date: null });
  });

  it('cites all files that say the same', async () => {
    const copy = { path: 'copy.txt', paragraphs: ['American envoys met Hamas officials in Doha.'] };
    const answer = await (await asking([...ARTICLES, copy]))(
      'Where did American envoys meet officials of Hamas?',
    );
    expect(answer.statements[0]?.citations).toEqual([1, 2]);
    expect(new Set(answer.citations.map(({ file }) => file))).toEqual(
      new Set(['talks/doha.md', 'copy.txt']),
    );
  });

  it('is answered without the reference marks of the article, which would pass for ours', async () => {
    const marked = 'The bridge over the Neretva collapsed in 1993.[7][12]';
    const ask = await asking([...ARTICLES, { path: 'bridge.txt', paragraphs: [marked] }]);
    const answer = await ask('Which bridge over the Neretva collapsed?');
    expect(answer.text).toBe('The bridge over the Neretva collapsed in 1993. [1]');
    expect(answer.citations[0]?.quote).toBe(marked);
  });

  it('keeps what stands in brackets and is no reference mark', async () => {
    const text = 'The bridge [over the Neretva] collapsed in [nineteen] 93.';
    const ask = await asking([...ARTICLES, { path: 'bridge.txt', paragraphs: [text] }]);
    expect((await ask('Which bridge over the Neretva collapsed?')).text).toBe(`${text} [1]`);
  });

  it('is answered in other scripts', async () => {
    const text = 'Послы встретились с движением в Дохе.';
    const ask = await asking([...ARTICLES, { path: 'ru.txt', paragraphs: [text] }]);
    const answer = await ask('где послы встретились с движением?');
    expect(answer.citations[0]).toMatchObject({ file: 'ru.txt', quote: text });
  });
});

describe('a question that the corpus does not answer', () => {
  it('gets what is nearest, and what is missing', async () => {
    const answer = await (await asking())('Where did American envoys meet officials of Hezbollah?');
    expect(answer.kind).toBe('closest');
    expect(answer.missing).toContain('Hezbollah');
    expect(answer.text).toContain(wording.closest);
    expect(answer.citations[0]?.file).toBe('talks/doha.md');
    expect(answer.statements.length).toBeLessThanOrEqual(3);
  });

  it('gets nothing where nothing is near', async () => {
    const answer = await (await asking())('Which striker scored twice for Uruguay?');
    expect(answer.kind).toBe('none');
    expect(answer.missing).toEqual(['striker', 'scored', 'twice', 'Uruguay']);
    expect(answer.text.startsWith(wording.none)).toBe(true);
  });

  it('is not told that words are missing which the corpus holds elsewhere', async () => {
    const answer = await (await asking())('Which court scored for Cairo-Uruguay in the truce?');
    expect(answer.missing).not.toContain('court');
    expect(answer.missing).not.toContain('truce');
    expect(answer.missing).toContain('Cairo-Uruguay');
  });

  it('gets nothing without token vectors either, although some passage is the best of all', async () => {
    const ask = await asking(ARTICLES, { tokens: false });
    expect((await ask('which striker scored twice for uruguay?')).kind).toBe('none');
    expect(
      (await ask('Where did American envoys meet officials of Hamas?')).citations,
    ).toMatchObject([{ file: 'talks/doha.md' }]);
  });
});

describe('a filter', () => {
  it('keeps answers to its articles', async () => {
    const ask = await asking();
    const question = 'Where did American envoys meet officials of Hamas?';
    const files = async (filter: ArticleFilter) =>
      new Set((await ask(question, filter)).citations.map(({ file }) => file));
    expect(await files({ files: ['talks/doha.md'] })).toEqual(new Set(['talks/doha.md']));
    for (const filter of [{ files: ['talks/cairo.md'] }, { until: '2024-12-31' }]) {
      expect(await files(filter)).not.toContain('talks/doha.md');
    }
    const answer = await ask(question, { publishers: ['nobody'] });
    // The words are known, only not to these articles.
    expect(answer).toMatchObject({ kind: 'none', missing: [] });
  });
});

describe('anything that may be asked', () => {
  it('of an empty library, gets nothing', async () => {
    const answer = await (await asking([]))('Where is Hamas?');
    expect(answer).toMatchObject({ kind: 'none', missing: ['Hamas'] });
  });

  it.each(['', ' \n\t ', '?', 'who was it?', '🙂🙃', '\u0000', '\uD800'])(
    'without a word of substance gets nothing: %j',
    async (question) => {
      expect(await (await asking())(question)).toMatchObject({ kind: 'none', missing: [] });
    },
  );

  it.each([
    ['search operators', 'envoys AND NOT (Hamas OR NEAR(Doha, 2)) * ^title: -text'],
    ['quotes', '"envoys" met \'Hamas" \'\' “in” `Doha` ""'],
    ['a NUL', 'envoys\u0000met\u0000Hamas'],
    ['emoji', '👩‍👩‍👧 envoys 🇺🇸 met Hamas 🕊️'],
    ['right-to-left marks', '\u202Eenvoys\u202C met \u200Fحماس\u200E Hamas'],
    ['SQL', "'; DROP TABLE passages; -- envoys Hamas"],
    ['templates', '{{terms}} $envoys $& %s <!-- Hamas -->'],
    ['markers', 'envoys [1] met Hamas [99]'],
    ['marks without a letter', `envoys ${'\u0301'.repeat(500)} Hamas`],
  ])('with %s is a question like any other', async (_, question) => {
    await expect((await asking())(question)).resolves.toMatchObject({ question });
  });

  it.each([
    ['one word', 'a'.repeat(10_000)],
    ['letters', 'a '.repeat(5_000)],
    ['many words', Array.from({ length: 1_500 }, (_, n) => `w${n}x`).join(' ')],
    ['capitals', 'AB '.repeat(3_333)],
    ['names', Array.from({ length: 1_200 }, (_, n) => `Name${n}`).join(' ')],
    ['question marks', '?'.repeat(10_000)],
  ])('may have 10,000 characters: %s', async (_, question) => {
    expect((await (await asking())(question)).kind).not.toBe('answered');
  });
});
