import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { indirectQuestion } from '../../../src/answering/composing/indirect-question.js';

describe('a question as a clause', () => {
  it.each([
    // The question word is the subject: nothing moves.
    ['Who won the cup?', 'who won the cup'],
    ['What happened on October 7?', 'what happened on October 7'],
    ['Which city hosted the talks?', 'which city hosted the talks'],
    ['How many people died in Gaza?', 'how many people died in Gaza'],
    ['Who was elected?', 'who was elected'],
    ['Who is to blame?', 'who is to blame'],
    ['Who is leading the talks?', 'who is leading the talks'],
    // "Did" and its like leave their tense to the verb.
    ['Why did he resign?', 'why he resigned'],
    ['When did it start', 'when it started'],
    ['How long did it last?', 'how long it lasted'],
    ['Where did the EU and the US meet?', 'where the EU and the US met'],
    ['In which city did they meet?', 'in which city they met'],
    ['What does Hamas want?', 'what Hamas wants'],
    ['What do Israelis want?', 'what Israelis want'],
    ['Does Egypt have a plan?', 'whether Egypt has a plan'],
    ['Does Tehran deny it?', 'whether Tehran denies it'],
    ['What role did Qatar play?', 'what role Qatar played'],
    ['Did he resign?', 'whether he resigned'],
    ['Did Witkoff not come?', 'whether Witkoff did not come'],
    ['When did the US first talk directly to Hamas?', 'when the US first talked directly to Hamas'],
    // Other auxiliaries go behind the subject.
    ['What is Hamas?', 'what Hamas is'],
    ['Why is Israel at war?', 'why Israel is at war'],
    ['What can Israel do?', 'what Israel can do'],
    ['When will Mr. Trump meet Putin?', 'when Mr. Trump will meet Putin'],
    ['By whom was Hamas listed?', 'by whom Hamas was listed'],
    ['Is there a deal?', 'whether there is a deal'],
    ['Was Adam Boehler appointed in 2025?', 'whether Adam Boehler was appointed in 2025'],
    // Names with particles.
    ['What did Ursula von der Leyen say?', 'what Ursula von der Leyen said'],
    ['What did von der Leyen say?', 'what von der Leyen said'],
    ['Who is Ursula von der Leyen?', 'who Ursula von der Leyen is'],
    ['Where did al-Sharaa go?', 'where al-Sharaa went'],
    ['What did the Committee of the Red Cross say?', 'what the Committee of the Red Cross said'],
    // Names that nouns follow.
    ['When did US officials meet Hamas?', 'when US officials met Hamas'],
    ['When did US envoy Adam Boehler meet Hamas?', 'when US envoy Adam Boehler met Hamas'],
    ["Did Trump's envoy meet Hamas?", "whether Trump's envoy met Hamas"],
    ['When did the Gaza ceasefire begin?', 'when the Gaza ceasefire began'],
    ['When did the Israeli army enter Gaza?', 'when the Israeli army entered Gaza'],
    ['Where did the talks take place?', 'where the talks took place'],
    ['Has the Gaza ceasefire collapsed?', 'whether the Gaza ceasefire has collapsed'],
    // Descriptions to their end.
    ['Who is the president of France?', 'who the president of France is'],
    ['What is the capital?', 'what the capital is'],
  ])('%s', (question, clause) => {
    expect(indirectQuestion(question)).toBe(clause);
  });

  it.each([
    '',
    '?',
    'Name the capitals.',
    'Tell me about Hamas.',
    "Didn't he resign?",
    "Why wasn't he there?",
    'What? Why?',
    'What: the truce or the talks?',
    'Did the plan fail?',
    'How is the weather?',
    'Is Hamas leader Sinwar dead?',
    'What is the deal signed in Doha?',
    "Did Trump's plan work?",
    'How many hostages are in Gaza?',
    `Did he ${'really '.repeat(40)}resign?`,
  ])('is not made where its subject cannot be told: %j', (question) => {
    expect(indirectQuestion(question)).toBeNull();
  });

  it('never throws, and is one line without a question mark', () => {
    const words = fc.constantFrom(
      ...'who what when did does is was has Hamas Gaza the of von envoy talks meet said first not he 7'.split(
        ' ',
      ),
    );
    const question = fc.oneof(
      fc.string(),
      fc.array(words, { maxLength: 12 }).map((all) => `${all.join(' ')}?`),
    );
    fc.assert(
      fc.property(question, (text) => {
        const clause = indirectQuestion(text);
        if (clause !== null) expect(clause).toMatch(/^[^?\n]+$/u);
      }),
    );
  });
});
