import { describe, expect, test, vi } from 'vitest';
import type { ActorId } from '../../../src/actors/index.js';
import type { AnswerProgress, AnswerScope } from '../../../src/answering/index.js';
import { ExtractiveAnswerer, loadWording } from '../../../src/answering/index.js';
import {
  ChatQuestionRewriter,
  loadChatPrompts,
  loadWritingWording,
  StatementWriter,
  WritingAnswerer,
} from '../../../src/answering/writing/index.js';
import type { ChatCall, ChatFaultKind } from '../../../src/chat/index.js';
import { HybridRetriever } from '../../../src/retrieval/index.js';
import type { SampleArticle } from '../../library/sample-articles.js';
import { encoder, fillLibrary, openReader } from '../../retrieval/filled-library.js';
import { expectSound } from '../expect-sound.js';
import { done, fails, lineOf, replyOf, ScriptedChat, type Turn } from './scripted-chat.js';

const wording = loadWording();
const prompts = loadChatPrompts();
const now = () => new Date('2025-03-10T12:00:00Z');

const SENTENCES = [
  'American envoys met Hamas officials in Doha.',
  'The envoys spoke about hostages.',
  'Qatar paid for the hotel of the envoys.',
  'The envoys left Doha after two days.',
  'A second meeting of the envoys is planned in Cairo.',
] as const;

const ARTICLES: readonly SampleArticle[] = [
  {
    path: 'talks/doha.md',
    title: 'Envoys meet in Doha',
    publisher: 'The Herald',
    date: '2025-03-05',
    paragraphs: SENTENCES.map(String),
  },
  { path: 'oil.txt', title: 'Oil falls', paragraphs: ['The price of oil fell to 63 dollars.'] },
];

const QUESTION = 'Where did American envoys meet officials of Hamas?';
const ACTOR = { id: '0123456789abcdef' as ActorId, name: 'Hamas', kind: 'organisation' as const };

/** Asks with a model that does as scripted; the answer is compared with that of the articles alone. */
async function asking(...turns: Turn[]) {
  const library = await openReader(await fillLibrary(ARTICLES));
  const retriever = new HybridRetriever(library);
  const extractive = new ExtractiveAnswerer({ retriever, encoder, library, wording, now });
  const chat = new ScriptedChat(...turns);
  const answererWith = (judges: boolean) =>
    new WritingAnswerer({
      answerer: extractive,
      writer: new StatementWriter({
        chat,
        prompts,
        encoder,
        wording,
        replyTokens: 500,
        judges,
        now,
      }),
      rewriter: new ChatQuestionRewriter({ chat, prompts, seconds: 10 }),
      sources: { retriever, encoder, library },
      namesIn: async () => [ACTOR],
      model: chat.model,
      evidenceTokens: 1_000,
      seconds: 20,
      wording,
      writingWording: loadWritingWording(),
    });
  return {
    chat,
    ask: async (question = QUESTION, scope: AnswerScope = {}, judges = false) => {
      const answer = await answererWith(judges).answer(question, scope);
      await expectSound(answer, library);
      return answer;
    },
    own: (question = QUESTION) => extractive.answer(question),
  };
}

/** A reply that gives some of the sentences, each with its line, and statements that nothing bears out. */
function says(places: readonly number[], inventions: readonly string[] = []) {
  return (call: ChatCall) => {
    const told = places.map((place) => {
      const text = SENTENCES[place] ?? '';
      return { text, evidence: [lineOf(text, call)] };
    });
    const invented = inventions.map((text) => ({ text, evidence: [1] }));
    return done(replyOf([...told, ...invented]))(call);
  };
}

describe('what a model writes', () => {
  test('is given with citations of the lines that bear it out, and says who wrote it', async () => {
    const { ask, chat } = await asking(says([0, 3]));
    const answer = await ask();
    expect(answer.kind).toBe('answered');
    expect(answer.statements).toEqual([
      { text: SENTENCES[0], citations: [1] },
      { text: SENTENCES[3], citations: [2] },
    ]);
    expect(answer.citations.map(({ quote }) => quote)).toEqual([SENTENCES[0], SENTENCES[3]]);
    expect(answer.actors).toEqual([ACTOR]);
    expect(answer.writing).toMatchObject({
      by: 'model',
      model: 'scripted',
      prompts: { answer: prompts.answer.version },
      statements: { written: 2, dropped: 0 },
      usage: { calls: 1, input_tokens: 100, output_tokens: 10, estimated: false },
      note: 'Written by scripted; every sentence was checked against its sources.',
    });
    expect(chat.calls.map(({ purpose }) => purpose)).toEqual(['answer']);
    expect(chat.calls[0]?.prompt.user).toContain(QUESTION);
  });

  test('is left out where no source bears it out, and that is counted', async () => {
    const { ask } = await asking(says([0, 1], ['The envoys were arrested in Oslo.']));
    const answer = await ask();
    expect(answer.statements.map(({ text }) => text)).toEqual([SENTENCES[0], SENTENCES[1]]);
    expect(answer.writing?.statements).toEqual({ written: 3, dropped: 1 });
    expect(answer.writing?.note).toContain('1 of 3');
  });

  test('gives way to the articles’ own words where fewer than half of it is borne out', async () => {
    const lies = ['The envoys were arrested in Oslo.', 'Norway paid 90 dollars.'];
    const { ask, own } = await asking(says([0], lies));
    const [answer, without] = [await ask(), await own()];
    expect(answer.writing).toMatchObject({ by: 'articles', because: 'unsupported' });
    expect(answer.text).toBe(without.text);
    expect(answer.citations).toEqual(without.citations);
  });

  test('is asked for again where it does not keep to the form, once', async () => {
    const { ask, chat } = await asking('I think they met in Doha.', (call) =>
      done(replyOf([{ text: SENTENCES[0], evidence: [1] }]))(call),
    );
    const answer = await ask();
    expect(chat.calls.map(({ purpose }) => purpose)).toEqual(['answer', 'repair']);
    expect(chat.calls[1]?.prompt.user).toContain('I think they met in Doha.');
    expect(answer.writing).toMatchObject({
      by: 'model',
      prompts: { answer: prompts.answer.version, repair: prompts.repair.version },
      usage: { calls: 2, input_tokens: 200 },
    });
  });

  test('is not used where it breaks the form twice', async () => {
    const { ask, own } = await asking('They met in Doha.', '{"answerable": tr');
    const answer = await ask();
    expect(answer.writing).toMatchObject({ by: 'articles', because: 'form' });
    expect(answer.text).toBe((await own()).text);
  });

  test('is cut at the end of its room, and says that it broke off', async () => {
    const whole = replyOf([{ text: SENTENCES[0], evidence: [1] }]);
    const { ask } = await asking(done(`${whole.slice(0, -2)}, {"text": "The env`, true));
    const answer = await ask();
    expect(answer.statements).toHaveLength(1);
    expect(answer.writing).toMatchObject({ by: 'model', broke_off: true });
    expect(answer.writing?.note).toContain('broke off');
  });
});

describe('doubtful statements', () => {
  const TOLD_ANEW = 'In Doha American envoys met Hamas officials.';
  const reply = (call: ChatCall) =>
    done(
      replyOf([
        { text: SENTENCES[3], evidence: [lineOf(SENTENCES[3], call)] },
        { text: TOLD_ANEW, evidence: [lineOf(SENTENCES[0], call)] },
      ]),
    )(call);

  test('are judged by the model where that is wanted; without a clear yes they go', async () => {
    const { ask, chat } = await asking(reply, '{"verdicts": [{"n": 1, "borne_out": false}]}');
    const answer = await ask(QUESTION, {}, true);
    expect(chat.calls.map(({ purpose }) => purpose)).toEqual(['answer', 'judge']);
    expect(chat.calls[1]?.prompt.user).toContain(TOLD_ANEW);
    expect(answer.statements.map(({ text }) => text)).toEqual([SENTENCES[3]]);
    expect(answer.writing).toMatchObject({
      statements: { written: 2, dropped: 1 },
      prompts: { judge: prompts.judge.version },
      usage: { calls: 2 },
    });
  });

  test('go where the model does not judge them', async () => {
    const { ask, chat } = await asking(reply, fails('server'));
    const answer = await ask(QUESTION, {}, true);
    expect(chat.calls).toHaveLength(2);
    expect(answer.statements.map(({ text }) => text)).toEqual([SENTENCES[3]]);
  });

  test('stay where the model says yes, or is not to judge', async () => {
    const yes = await asking(reply, '{"verdicts": [{"n": 1, "borne_out": true}]}');
    const unjudged = await asking(reply);
    for (const answer of [await yes.ask(QUESTION, {}, true), await unjudged.ask()]) {
      expect(answer.statements.map(({ text }) => text)).toEqual([SENTENCES[3], TOLD_ANEW]);
    }
  });
});

describe('an answer in the articles’ own words', () => {
  test.each<[ChatFaultKind, string]>([
    ['unreachable', 'down'],
    ['server', 'down'],
    ['broken', 'down'],
    ['paused', 'down'],
    ['slow', 'slow'],
    ['key', 'refused'],
    ['model', 'refused'],
    ['quota', 'refused'],
    ['rejected', 'refused'],
    ['rate', 'busy'],
    ['busy', 'busy'],
  ])('is given when the call fails with %s, and says why: %s', async (kind, because) => {
    const { ask, own, chat } = await asking(fails(kind, '{"answerable": true, "statements": ['));
    const answer = await ask();
    expect(answer.writing).toMatchObject({ by: 'articles', because });
    expect(answer.writing?.note).toMatch(/^In the articles’ own words: .*scripted/u);
    expect(answer.text).toBe((await own()).text);
    expect(chat.calls).toHaveLength(1);
  });

  test('is given after a second, shorter prompt where the first is too long', async () => {
    const { ask, chat } = await asking(fails('context'), fails('context'));
    const answer = await ask();
    expect(answer.writing).toMatchObject({ by: 'articles', because: 'context' });
    expect(chat.calls).toHaveLength(2);
  });

  test('is given where the model sees no answer', async () => {
    const { ask, own } = await asking(replyOf([], false));
    const answer = await ask();
    expect(answer.writing).toMatchObject({ by: 'articles', because: 'not-answered' });
    expect(answer.text).toBe((await own()).text);
  });

  test.each([
    [{ withModel: false }, 'switched-off'],
    [{ withModel: 'budget' }, 'budget'],
  ] as const)('is given without a call where no model may write: %j', async (scope, because) => {
    const { ask, chat } = await asking();
    expect((await ask(QUESTION, scope)).writing).toMatchObject({ by: 'articles', because });
    expect(chat.calls).toEqual([]);
  });

  test.each(['hello', 'Who founded Zimbabwe Airlines?'])(
    'is given without a call where nothing is there to write from: %s',
    async (question) => {
      const { ask, own, chat } = await asking();
      const answer = await ask(question);
      expect(chat.calls).toEqual([]);
      expect(answer.writing?.because).toBe('not-asked');
      expect(answer.kind).toBe((await own(question)).kind);
    },
  );
});

describe('progress', () => {
  async function progressOf(turn: Turn) {
    const { ask, own } = await asking(turn);
    const onProgress = vi.fn<(progress: AnswerProgress) => void>();
    const answer = await ask(QUESTION, { onProgress });
    const told = onProgress.mock.calls.map(([progress]) => progress);
    return { answer, own, told };
  }

  test('is told once half of all that counts is borne out, and nothing is taken back', async () => {
    const { answer, told } = await progressOf(says([0, 1, 2, 3]));
    expect(told.map(({ statements }) => statements.length)).toEqual([3, 4]);
    for (const { statements, citations } of told) {
      expect(answer.statements.slice(0, statements.length)).toEqual(statements);
      expect(answer.citations.slice(0, citations.length)).toEqual(citations);
    }
  });

  test('keeps what was told although the model dies in the middle', async () => {
    const { answer, told } = await progressOf((call) => {
      const statements = [0, 1, 2].map((place) => {
        const text = SENTENCES[place] ?? '';
        return { text, evidence: [lineOf(text, call)] };
      });
      return fails('broken', `${replyOf(statements).slice(0, -2)}, {"text": "The`)(call);
    });
    expect(told.at(-1)?.statements).toHaveLength(3);
    expect(answer.statements).toEqual(told.at(-1)?.statements);
    expect(answer.writing).toMatchObject({ by: 'model', broke_off: true });
  });

  test('is not told of what may still be replaced', async () => {
    const { answer, told } = await progressOf(says([0, 1], ['Norway paid 90 dollars.']));
    expect(answer.writing?.by).toBe('model');
    expect(told).toEqual([]);
  });
});

describe('long questions', () => {
  const LONG =
    'Where did American envoys meet officials of Hamas, and how far did the price of oil fall?';

  test('are taken apart, and every part is looked up', async () => {
    const parts = ['How far did the price of oil fall?'];
    const { ask, chat } = await asking(JSON.stringify({ question: LONG, parts }), says([0]));
    const answer = await ask(LONG);
    expect(chat.calls.map(({ purpose }) => purpose)).toEqual(['rewrite', 'answer']);
    expect(chat.calls[1]?.prompt.user).toContain('The price of oil fell to 63 dollars.');
    expect(answer.writing).toMatchObject({
      prompts: { rewrite: prompts.rewrite.version, answer: prompts.answer.version },
      usage: { calls: 2 },
    });
  });
});
