import { describe, expect, it } from 'vitest';
import { answerSchema } from '../../../src/answering/answer.js';
import type { AnswerScope } from '../../../src/answering/answerer.js';
import { Conversation, ConversationalAnswerer } from '../../../src/answering/conversation/index.js';
import { loadWording } from '../../../src/answering/wording.js';
import { answerOf, NOON } from '../sample-turns.js';

/** A conversation with an answerer that says the same to everything. */
function talking() {
  const asked: string[] = [];
  const scopes: (AnswerScope | undefined)[] = [];
  let now = NOON;
  const answerer = new ConversationalAnswerer({
    answerer: {
      answer: async (question, scope) => {
        asked.push(question);
        scopes.push(scope);
        return answerOf(question, ['Adam Boehler led the talks.']);
      },
    },
    wording: loadWording(),
    now: () => now,
  });
  let conversation = new Conversation();
  const ask = async (question: string, scope?: AnswerScope) => {
    const reply = await answerer.ask(question, conversation, scope);
    conversation = reply.conversation;
    return answerSchema.parse(reply.answer);
  };
  const wait = (minutes: number) => {
    now = new Date(now.getTime() + minutes * 60_000);
  };
  return { ask, asked, scopes, wait, turns: () => conversation.turns(now) };
}

describe('the conversational answerer', () => {
  it('asks the whole question, and says so', async () => {
    const { ask, asked, scopes, turns } = talking();
    const first = await ask('Who led the talks in Doha?');
    expect(first).not.toHaveProperty('understood');
    const filter = { pathPattern: 'a*' };
    const second = await ask('and where was he born?', { filter } as AnswerScope);
    expect(asked).toEqual(['Who led the talks in Doha?', 'Where was Adam Boehler born?']);
    expect(scopes[1]).toEqual({ filter });
    expect(second).toMatchObject({
      question: 'and where was he born?',
      understood: 'Where was Adam Boehler born?',
      text: 'Understood as: “Where was Adam Boehler born?” Adam Boehler led the talks. [1]',
    });
    expect(turns().map(({ question, asked: words }) => [question, words])).toEqual([
      ['Who led the talks in Doha?', 'Who led the talks in Doha?'],
      ['Where was Adam Boehler born?', 'and where was he born?'],
    ]);
  });

  it('says what is unclear, looks nothing up and forgets nothing', async () => {
    const { ask, asked, turns } = talking();
    const answer = await ask('what did he say?');
    expect(answer).toMatchObject({ kind: 'none', unclear: 'who “he” is', missing: [] });
    expect(answer.text).toContain('who “he” is');
    expect(asked).toEqual([]);
    expect(turns()).toEqual([]);
  });

  it('begins anew when the conversation has expired', async () => {
    const { ask, asked, wait } = talking();
    await ask('Who led the talks in Doha?');
    wait(31);
    expect(await ask('where was he born?')).toMatchObject({ kind: 'none', unclear: 'who “he” is' });
    expect(asked).toHaveLength(1);
  });

  it('leaves a question that stands alone as it is', async () => {
    const { ask, asked } = talking();
    await ask('Who led the talks in Doha?');
    await ask('And who is the prime minister of Lebanon?');
    expect(asked[1]).toBe('And who is the prime minister of Lebanon?');
  });
});
