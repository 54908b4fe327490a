import { describe, expect, it } from 'vitest';
import type { ActorId, Actors } from '../../../src/actors/index.js';
import type { Answer, EvidencedAnswerer } from '../../../src/answering/index.js';
import { ActorAnswerer, answerSchema, loadWording } from '../../../src/answering/index.js';
import { FootnoteError } from '../../../src/errors/footnote-error.js';
import { sampleActor, sampleDossier } from '../../cli/actor-samples.js';
import { fakeActors } from '../../cli/fake-actors.js';
import { answerOf, citationOf } from '../../evaluation/questions/answer-of.js';

const EXTRACTED = answerOf('From the passages.', []);

/** An answerer with an actor of every name but "Nobody", over a library that has the words given. */
function answererWith(
  replaced: Partial<Actors> = {},
  known: readonly string[] = ['petrova', 'ivana', 'varna'],
  extracted: Answer = EXTRACTED,
) {
  const asked: string[] = [];
  const extractive: EvidencedAnswerer = {
    answer: async () => extracted,
    rate: async (question) => {
      asked.push(question);
      return { answer: extracted, confidence: 1, parts: [], preface: [], lacks: [] };
    },
  };
  const { actors } = fakeActors({
    find: async (name) =>
      /^(?:Nobody|Zorn)/u.test(name)
        ? { status: 'unknown', nearest: [] }
        : { status: 'found', actor: sampleActor() },
    ...replaced,
  });
  const answerer = new ActorAnswerer({
    answerer: extractive,
    actors,
    library: {
      article: async () => null,
      containsWord: async (word) => known.includes(word.toLowerCase()),
    },
    wording: loadWording(),
    now: () => new Date('2025-03-10T12:00:00Z'),
  });
  return { answerer, asked };
}

describe('a question about an actor', () => {
  it('who they are is answered with what sources call them, and cited', async () => {
    const { answerer, asked } = answererWith();
    const answer = await answerer.answer('Who is Ivana Petrova?');
    expect(asked).toEqual([]);
    expect(answerSchema.parse(answer)).toEqual(answer);
    expect(answer.kind).toBe('answered');
    const [first, second] = answer.statements;
    expect(first?.text).toMatch(/^Ivana Petrova: mayor of Varna \(.+\)\.$/u);
    expect(second?.text).toContain('formerly harbour master');
    expect(answer.statements.every(({ citations }) => citations.length > 0)).toBe(true);
    expect(answer.citations.map(({ n }) => n)).toEqual(answer.citations.map((_, at) => at + 1));
  });

  it('what they said quotes them word by word', async () => {
    const { answerer } = answererWith();
    const { text } = await answerer.answer('What has Ivana Petrova said?');
    expect(text).toContain('Ivana Petrova said: “The harbour is open again.”');
  });

  it('whom they met is told by name, with the sentence behind it', async () => {
    const { answerer } = answererWith();
    const { statements } = await answerer.answer('Who met Ivana Petrova?');
    expect(statements[0]?.text).toBe('Ivana Petrova met Omar Said.');
    expect(statements[1]?.text).toContain('Petrova met Omar Said in Varna.');
  });

  it('two of them in one are both answered, and nothing is said twice', async () => {
    const { answerer } = answererWith();
    const { statements } = await answerer.answer('Who is Ivana Petrova, and what has she said?');
    const texts = statements.map(({ text }) => text);
    expect(texts.filter((text) => text.includes('The harbour is open again.'))).toHaveLength(1);
  });
});

describe('the passages are asked instead', () => {
  it.each([
    ['of somebody whom no article names', 'Who is Nobody?', {}],
    ['of other things', 'When did Ivana Petrova resign?', {}],
    ['of a time', 'What did Ivana Petrova say in 2014?', {}],
  ])('%s', async (_, question, replaced) => {
    const { answerer, asked } = answererWith(replaced);
    const answer = await answerer.answer(question);
    expect(asked).toHaveLength(1);
    expect(answer.statements).toEqual(EXTRACTED.statements);
  });
});

it('a mistake in actors.yaml keeps nobody from an answer', async () => {
  const { answerer } = answererWith({
    find: async () => {
      throw new FootnoteError('actors/invalid', { file: 'actors.yaml', problems: [] });
    },
  });
  await expect(answerer.answer('Who is Ivana Petrova?')).resolves.toBe(EXTRACTED);
});

describe('what the passages answer of others', () => {
  const led = answerOf('Omar Said.', [
    citationOf(1, 'a.txt', { quote: 'Omar Said denied that he had met Petrova.' }),
  ]);
  led.statements.push({ text: 'Omar Said denied that he had met Petrova.', citations: [1] });

  it('is no answer to whom somebody met, where nothing tells of a meeting', async () => {
    const { answerer } = answererWith({ connections: async () => null }, undefined, led);
    const answer = await answerer.answer('Who met Ivana Petrova?');
    expect(answer.kind).toBe('closest');
    expect(answer.statements.map(({ text }) => text)).toEqual([
      'Omar Said denied that he had met Petrova.',
    ]);
    expect(answer.text).toMatch(/^Nothing in the corpus says who met Ivana Petrova\./u);
  });

  it.each([
    ['is no answer to who somebody is, where its sentence names a namesake', 'Omar', 'closest'],
    ['answers who somebody is where its sentence names them', sampleActor().name, 'answered'],
  ])('%s', async (_, named, kind) => {
    const { answerer } = answererWith(
      {
        dossier: async () => sampleDossier({ roles: [] }),
        inSentences: async () => [
          sampleActor(named === 'Omar' ? { id: '00000000000000dd' as ActorId, name: named } : {}),
        ],
      },
      undefined,
      led,
    );
    expect((await answerer.answer('Who is Ivana Petrova?')).kind).toBe(kind);
  });

  it.each([
    ['is no answer to what somebody said, where another one speaks', led.citations, 'closest'],
    ['answers what somebody said, where nobody else speaks', [], 'answered'],
  ])('%s', async (_, citations, kind) => {
    const other = sampleActor({ id: '00000000000000dd' as ActorId, name: 'Omar Said' });
    const { answerer } = answererWith(
      {
        inSentences: async () => [sampleActor(), other],
        statements: async (id) => ({
          ...{ actor: sampleActor(), items: [], total: 0 },
          citations: id === other.id ? [...citations] : [],
        }),
      },
      undefined,
      led,
    );
    expect((await answerer.answer('What did Ivana Petrova say?')).kind).toBe(kind);
  });

  it('is no answer to who somebody of another name is', async () => {
    const { answerer } = answererWith({}, ['zorn', 'quill'], led);
    expect((await answerer.answer('Who is Zorn Quill?')).kind).toBe('closest');
  });
});

describe('names', () => {
  it('that articles spell otherwise are put into their spelling, and the answer says so', async () => {
    const { answerer, asked } = answererWith();
    const answer = await answerer.answer('Why did Ivanna Petrovva resign?');
    expect(asked).toEqual(['Why did Ivana Petrova resign?']);
    expect(answer.question).toBe('Why did Ivanna Petrovva resign?');
    expect(answer.understood).toBe('Why did Ivana Petrova resign?');
    expect(answer.text).toMatch(/^Read “Ivanna Petrovva” as “Ivana Petrova”\./u);
  });

  it('that articles have stay as they are', async () => {
    const { answerer, asked } = answererWith();
    const answer = await answerer.answer('Why did Petrova leave Varna?');
    expect(asked).toEqual(['Why did Petrova leave Varna?']);
    expect(answer.understood).toBeUndefined();
  });

  it('of the cited sentences are given with the answer, persons and bodies only', async () => {
    const place = sampleActor({ name: 'Varna', kind: 'place' });
    const { answerer } = answererWith({ inSentences: async () => [sampleActor(), place] });
    const { actors } = await answerer.answer('Why did Petrova leave Varna?');
    expect(actors?.map(({ name }) => name)).toEqual(['Ivana Petrova']);
  });

  it('are not looked for in a greeting', async () => {
    const { answerer } = answererWith({
      inSentences: async () => {
        throw new Error('asked');
      },
    });
    await expect(answerer.answer('Hello!')).resolves.toBe(EXTRACTED);
  });
});
