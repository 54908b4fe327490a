import { describe, expect, it } from 'vitest';
import {
  Conversation,
  Conversations,
  conversationSchema,
  conversationsSchema,
  type Turn,
} from '../../../src/answering/conversation/index.js';
import { NOON, turnOf } from '../sample-turns.js';

/** A turn so many minutes after noon. */
function turnAt(minutes: number, question = `Question at ${minutes}?`): Turn {
  return { ...turnOf(question, 'A statement.'), at: minutesOn(minutes) };
}

function minutesOn(minutes: number): Date {
  return new Date(NOON.getTime() + minutes * 60_000);
}

function questionsOf(conversation: Conversation, now = NOON): string[] {
  return conversation.turns(now).map(({ question }) => question);
}

describe('a conversation', () => {
  it('keeps its last turns, and is a value', () => {
    const limits = { turns: 2, minutes: 30 };
    const none = new Conversation([], limits);
    const one = none.remember(turnAt(0, 'a'));
    const three = one.remember(turnAt(1, 'b')).remember(turnAt(2, 'c'));
    expect(questionsOf(none)).toEqual([]);
    expect(questionsOf(one)).toEqual(['a']);
    expect(questionsOf(three)).toEqual(['b', 'c']);
    expect(questionsOf(none.remember(turnAt(0)).remember(turnAt(1)), minutesOn(31))).toHaveLength(
      2,
    );
  });

  it('expires half an hour after its last turn', () => {
    const conversation = new Conversation().remember(turnAt(0, 'a')).remember(turnAt(20, 'b'));
    expect(questionsOf(conversation, minutesOn(50))).toEqual(['a', 'b']);
    expect(questionsOf(conversation, new Date(minutesOn(50).getTime() + 1))).toEqual([]);
    expect(conversation.hasExpired(minutesOn(51))).toBe(true);
    expect(questionsOf(conversation.remember(turnAt(60, 'c')), minutesOn(60))).toEqual(['c']);
  });

  it('keeps no more of a turn than follow-ups need', () => {
    const long = '🙂'.repeat(10_000);
    const turn = turnOf(long, ...Array.from({ length: 50 }, () => long));
    const kept = new Conversation([turn, turn]);
    expect(JSON.stringify(kept).length).toBeLessThan(60_000);
    expect(() => encodeURIComponent(kept.turns(NOON)[0]?.question ?? '')).not.toThrow();
    expect(kept.turns(NOON)[0]?.answer.statements).toHaveLength(8);
  });

  it('can be kept as JSON', () => {
    const conversation = new Conversation([turnAt(0), turnAt(1)]);
    const read = conversationSchema.parse(JSON.parse(JSON.stringify(conversation)));
    expect(read.turns(NOON)).toEqual(conversation.turns(NOON));
    expect(() => conversationSchema.parse({ turns: [{ question: 'x' }] })).toThrow();
  });
});

describe('conversations by key', () => {
  const one = new Conversation([turnAt(0, 'a')]);

  it('forget what was used longest ago', () => {
    const held = new Conversations([], 2);
    held.set('a', one);
    held.set('b', one);
    held.get('a', NOON);
    held.set('c', one);
    expect(held.size).toBe(2);
    expect(questionsOf(held.get('b', NOON))).toEqual([]);
    expect(questionsOf(held.get('a', NOON))).toEqual(['a']);
  });

  it('hold at most a thousand', () => {
    const held = new Conversations();
    for (let key = 0; key < 1200; key += 1) held.set(String(key), one);
    expect(held.size).toBe(1000);
  });

  it('forget what has expired, and what they are told to', () => {
    const held = new Conversations([
      ['a', one],
      ['b', new Conversation([turnAt(40)])],
      ['c', new Conversation([turnAt(40)])],
    ]);
    held.forget('c');
    expect(questionsOf(held.get('a', minutesOn(31)))).toEqual([]);
    expect(held.size).toBe(1);
    held.set('a', one);
    held.dropExpired(minutesOn(45));
    expect(held.size).toBe(1);
    expect(questionsOf(held.get('b', minutesOn(45)))).toHaveLength(1);
  });

  it('can be kept as JSON, in the order of their use', () => {
    const held = new Conversations([
      ['a', one],
      ['b', one],
    ]);
    held.get('a', NOON);
    const read = conversationsSchema.parse(JSON.parse(JSON.stringify(held)));
    expect(JSON.stringify(read)).toBe(JSON.stringify(held));
    expect(questionsOf(read.get('a', NOON))).toEqual(['a']);
  });
});
