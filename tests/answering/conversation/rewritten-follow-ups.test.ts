import { describe, expect, it } from 'vitest';
import { answerSchema } from '../../../src/answering/answer.js';
import type { AnswerProgress, AnswerScope } from '../../../src/answering/answerer.js';
import { Conversation, ConversationalAnswerer } from '../../../src/answering/conversation/index.js';
import { loadWording } from '../../../src/answering/wording.js';
import type { Rewrite } from '../../../src/answering/writing/index.js';
import { answerOf, NOON, turnOf } from '../sample-turns.js';

const NOTHING: Rewrite = {
  question: null,
  parts: [],
  model: 'fake',
  prompts: { rewrite: 'abcdef012345' },
  usage: { calls: 1, inputTokens: 300, outputTokens: 20, isEstimated: false },
  milliseconds: 10,
};
const TALKS = turnOf('Who led the talks in Doha?', 'Adam Boehler led the talks.');
const CROWD = turnOf('What happened in Doha?', 'Adam Boehler and Steve Witkoff met in Doha.');

/** A conversation in which follow-ups are rewritten as this. */
function talking(rewrite: Partial<Rewrite>, turns = [TALKS]) {
  const asked: string[] = [];
  const scopes: (AnswerScope | undefined)[] = [];
  const rewritten: string[] = [];
  const answerer = new ConversationalAnswerer({
    answerer: {
      answer: async (question, scope) => {
        asked.push(question);
        scopes.push(scope);
        return answerOf(question, ['Adam Boehler led the talks.']);
      },
    },
    rewriter: {
      rewrite: async (question) => {
        rewritten.push(question);
        return { ...NOTHING, ...rewrite };
      },
    },
    wording: loadWording(),
    now: () => NOON,
  });
  const before = new Conversation(turns);
  const ask = async (question: string, scope?: AnswerScope) => {
    const { answer, conversation } = await answerer.ask(question, before, scope);
    return { answer: answerSchema.parse(answer), turns: conversation.turns(NOON) };
  };
  return { ask, asked, scopes, rewritten };
}

describe('follow-ups that a chat model makes whole', () => {
  it('asks the rewrite, says so, and looks up what it was made from', async () => {
    const question = 'Where was the envoy Adam Boehler born?';
    const { ask, asked, scopes } = talking({ question, parts: ['Where was Boehler born?'] });
    const told: AnswerProgress[] = [];
    const onProgress = (progress: AnswerProgress) => told.push(progress);
    const filter = { files: ['a*'] };
    const { answer, turns } = await ask('and where was he born?', { filter, onProgress });
    expect(asked).toEqual([question]);
    scopes[0]?.onProgress?.({ statements: [], citations: [] });
    expect(told).toEqual([{ understood: question, statements: [], citations: [] }]);
    expect(scopes[0]).toEqual({
      filter,
      onProgress: expect.any(Function),
      alsoLookUp: [
        'and where was he born?',
        'Where was Adam Boehler born?',
        'Where was Boehler born?',
      ],
    });
    expect(answer).toMatchObject({
      question: 'and where was he born?',
      understood: question,
      text: `Understood as: “${question}” Adam Boehler led the talks. [1]`,
      writing: { by: 'articles', usage: { calls: 1, input_tokens: 300, model_ms: 10 } },
    });
    expect(turns.at(-1)).toMatchObject({ question, asked: 'and where was he born?' });
  });

  it('looks up nothing twice, and no words that say nothing', async () => {
    const question = 'Why did Adam Boehler lead the talks in Doha?';
    const { ask, scopes } = talking({ question, parts: [question] });
    await ask('why?', { alsoLookUp: ['the talks', 'the talks'] });
    const looked = scopes[0]?.alsoLookUp ?? [];
    expect(looked).toContain('the talks');
    expect(new Set(looked).size).toBe(looked.length);
    expect(looked).not.toContain('why?');
    expect(looked).not.toContain(question);
  });

  it('answers what the rules leave open', async () => {
    const { ask, asked } = talking({ question: 'What did Steve Witkoff say?' }, [CROWD]);
    const { answer } = await ask('what did he say?');
    expect(asked).toEqual(['What did Steve Witkoff say?']);
    expect(answer.unclear).toBeUndefined();
  });

  it('asks as the rules read it where there is no fit rewrite, and counts the cost', async () => {
    const { ask, asked, scopes } = talking({});
    const { answer } = await ask('and where was he born?');
    expect(asked).toEqual(['Where was Adam Boehler born?']);
    expect(scopes[0]).toEqual({ alsoLookUp: [] });
    expect(answer).toMatchObject({
      understood: 'Where was Adam Boehler born?',
      writing: { usage: { calls: 1 } },
    });
  });

  it('says what is unclear where neither tells, and counts the cost', async () => {
    const { ask, asked } = talking({}, [CROWD]);
    const { answer, turns } = await ask('what did he say?');
    expect(asked).toEqual([]);
    expect(answer).toMatchObject({ kind: 'none', writing: { usage: { calls: 1 } } });
    expect(answer.unclear).toContain('who “he” is');
    expect(turns).toHaveLength(1);
  });

  it.each([
    ['that stands alone', 'Who is the prime minister of Lebanon?', {}, [TALKS]],
    ['where no model may be asked', 'where was he born?', { withModel: false }, [TALKS]],
    ['where the tokens are used up', 'where was he born?', { withModel: 'budget' }, [TALKS]],
    ['before which nothing was asked', 'what did he say?', {}, []],
  ] as const)('asks no model about a question %s', async (_, question, scope, turns) => {
    const { ask, rewritten } = talking({ question: 'What?' }, [...turns]);
    const { answer } = await ask(question, scope);
    expect(rewritten).toEqual([]);
    expect(answer.writing).toBeUndefined();
  });
});
