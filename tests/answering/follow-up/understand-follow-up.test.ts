import { describe, expect, it } from 'vitest';
import type { Turn } from '../../../src/answering/conversation/index.js';
import { understandFollowUp } from '../../../src/answering/follow-up/index.js';
import { answerOf, NOON, turnOf } from '../sample-turns.js';

/** What a follow-up is understood as, or what it leaves open; the question itself where it stands alone. */
function understood(question: string, ...turns: readonly Turn[]): string {
  const meant = understandFollowUp(question, turns);
  if (meant.kind === 'standalone') return question;
  return meant.kind === 'follow-up' ? meant.question : `unclear: ${meant.missing}`;
}

/** A turn whose answer says first, as answers do, from which article a statement is taken. */
function attributed(question: string, statement: string): Turn {
  const answer = answerOf(question, [statement]);
  const text = `According to The Paris Post (5 March 2025): ${statement}`;
  return {
    question,
    asked: question,
    at: NOON,
    answer: { ...answer, statements: [{ text, citations: [1] }] },
  };
}

const CONVERSATIONS: readonly (readonly [
  turn: Turn,
  followUps: Readonly<Record<string, string>>,
])[] = [
  [
    turnOf(
      'when did the US first talk directly to Hamas?',
      'The meetings were held in Doha last month.',
      'They are the first direct talks between the United States and Hamas since 1997.',
    ),
    {
      'and who led them?': 'Who led the first direct talks between the United States and Hamas?',
      'why?': 'Why did the US talk directly to Hamas?',
      'why not?': 'Why did the US not first talk directly to Hamas?',
      'where?': 'Where did the US first talk directly to Hamas?',
      'with whom?': 'With whom did the US first talk directly to Hamas?',
      'when was that?': 'When did the US first talk directly to Hamas?',
      'where did it happen?': 'Where did the US first talk directly to Hamas?',
      'what about Turkey?': 'When did Turkey first talk directly to Hamas?',
      'and Israel?': 'When did Israel first talk directly to Hamas?',
      'and in 2014?': 'When did the US first talk directly to Hamas in 2014?',
      'in Cairo?': 'When did the US first talk directly to Hamas in Cairo?',
      'according to Reuters?':
        'When did the US first talk directly to Hamas, according to Reuters?',
      'who else?': 'When did the US first talk directly to Hamas, and who else?',
      'are you sure?': 'When did the US first talk directly to Hamas?',
      'source?': 'When did the US first talk directly to Hamas?',
      'tell me more': 'Tell me more about the US first talk directly to Hamas.',
      'what happened next?': 'What happened after the US first talk directly to Hamas?',
      'and then?': 'What happened after the US first talk directly to Hamas?',
      'what do they want?': 'What do the US and Hamas want?',
      'who confirmed it?': 'Who confirmed the US first talk directly to Hamas?',
      'did Israel know about it?': 'Did Israel know about the US first talk directly to Hamas?',
      'who attended those talks?':
        'Who attended the first direct talks between the United States and Hamas?',
      'who else was there?': 'Who else was in Doha?',
      'what did he say about it?': 'unclear: who “he” is',
      'why Doha?': 'Why Doha, as to the US first talk directly to Hamas?',
      'what about the hostages?':
        'What about the hostages, as to the US first talk directly to Hamas?',
      'Who is Adam Boehler?': 'Who is Adam Boehler?',
      'and who is the prime minister of Lebanon?': 'and who is the prime minister of Lebanon?',
      thanks: 'thanks',
    },
  ],
  [
    turnOf(
      'Who led the talks between the US and Hamas in Doha?',
      'Adam Boehler, the US envoy for hostage affairs, led the talks.',
    ),
    {
      'what did he say?': 'What did Adam Boehler say?',
      'who told him to?': 'Who told Adam Boehler to?',
      'what is his job?': "What is Adam Boehler's job?",
      'was he there?': 'Was Adam Boehler in Doha?',
      'when?': 'When was it that someone led the talks between the US and Hamas in Doha?',
      'who else?': 'Who else led the talks between the US and Hamas in Doha?',
      'how long did they last?': 'How long did the talks between the US and Hamas in Doha last?',
      'did they agree?': 'Did the US and Hamas agree?',
      'and who mediated the talks?': 'Who mediated the talks between the US and Hamas in Doha?',
      'who mediated?': 'Who mediated, as to the talks between the US and Hamas in Doha?',
      'what did Witkoff say about them?':
        'What did Witkoff say about the talks between the US and Hamas in Doha?',
      'and in Cairo?': 'Who led the talks between the US and Hamas in Cairo?',
      'and Russia?': 'Who led the talks between Russia and Hamas in Doha?',
    },
  ],
  [
    turnOf(
      'Whom did Iran’s foreign minister meet in Doha in December 2023?',
      'Iranian Foreign Minister Hossein Amir-Abdollahian met Ismail Haniyeh in Doha on December 20, 2023.',
    ),
    {
      'and who did he speak to the next day?':
        'Who did Iran’s foreign minister speak to the next day?',
      'why did they meet?': 'Why did Hossein Amir-Abdollahian and Ismail Haniyeh meet?',
      'and in 2024?': 'Whom did Iran’s foreign minister meet in Doha in 2024?',
    },
  ],
  [
    turnOf('What was the ICG’s 2014 report about?', 'The report examined Israeli policy.'),
    {
      'How did people in Hamas receive it?':
        'How did people in Hamas receive the ICG’s 2014 report?',
      'and the 2015 report?': 'What was the ICG’s 2015 report about?',
    },
  ],
  [
    turnOf(
      'What does Steve Witkoff’s proposal ask of Hamas?',
      'Hamas would release half of the remaining hostages.',
    ),
    {
      'and what would it get in return?': 'What would Hamas get in return?',
      'what would they get for it': 'What would Hamas get for Steve Witkoff’s proposal?',
      'who made it?': 'Who made Steve Witkoff’s proposal?',
      'why?': 'Why does Steve Witkoff’s proposal ask something of Hamas?',
    },
  ],
  [
    turnOf(
      'How many hostages are still held in Gaza and how many of them are dead?',
      'Fifty-nine hostages are still held, and 35 are dead.',
    ),
    {
      'how many of them are American?':
        'How many of the hostages that are still held in Gaza are American?',
      'what are their names?': 'What are the names of the hostages that are still held in Gaza?',
      'and prisoners?': 'How many prisoners are still held in Gaza?',
      'which?': 'Which hostages are still held in Gaza?',
    },
  ],
  [
    turnOf(
      'How many of the hostages that are left in Gaza are dead?',
      'The army has confirmed the deaths of 35 of them.',
    ),
    {
      'who are they?': 'Who are the hostages that are left in Gaza?',
      'tell me more about their families':
        'Tell me more about the families of the hostages that are left in Gaza.',
    },
  ],
  [
    turnOf('Who else was in Doha?', 'Khaled Meshaal travelled from Doha.'),
    { 'what did they discuss?': 'What did those who was in Doha discuss?' },
  ],
  [
    attributed(
      'Where was Saleh al-Arouri seen?',
      'Saleh al-Arouri was seen in Turkey in August 2014.',
    ),
    { 'who else was there then?': 'Who else was in Turkey in August 2014?' },
  ],
  [
    turnOf('How old is Edan Alexander?', 'Edan Alexander is 21.'),
    {
      'is he alive?': 'Is Edan Alexander alive?',
      'and Sagui Dekel Chen?': 'How old is Sagui Dekel Chen?',
      'what about the other americans, are any of them alive':
        'Are any of the other americans alive, as to Edan Alexander?',
    },
  ],
  [
    turnOf(
      'Which four powers make up the Quartet?',
      'The United States, the European Union, Russia and the United Nations make up the Quartet.',
    ),
    {
      'When were its conditions written down?': "When were the Quartet's conditions written down?",
      'what does it demand?': 'What does the Quartet demand?',
      'what are they?': 'What are the four powers that make up the Quartet?',
    },
  ],
  [
    turnOf('Who is the chancellor of Germany?', 'Friedrich Merz is the chancellor of Germany.'),
    {
      'since when?': 'Who is the chancellor of Germany, and since when?',
      'how old is he?': 'How old is Friedrich Merz?',
      'who was before him?': 'Who was before Friedrich Merz?',
      'and of Austria?': 'Who is the chancellor of Austria?',
      'and the president?': 'Who is the president of Germany?',
      'and France?': 'Who is the chancellor of France?',
      'what’s his salary?': "What’s Friedrich Merz's salary?",
    },
  ],
  [
    turnOf(
      'When did Angela Merkel meet Vladimir Putin?',
      'Angela Merkel met Vladimir Putin in Sochi on 18 May 2018.',
    ),
    {
      'what did she tell him?': 'What did Angela Merkel tell Vladimir Putin?',
      'what did they talk about?': 'What did Angela Merkel and Vladimir Putin talk about?',
      'and Macron?': 'When did Macron meet Vladimir Putin?',
    },
  ],
  [
    turnOf('What is the population of Qatar?', 'Qatar has 2.9 million inhabitants.'),
    {
      'and Egypt?': 'What is the population of Egypt?',
      'and the capital?': 'What is the capital of Qatar?',
      'what about its area?': "What is Qatar's area?",
      'and in 1990?': 'What is the population of Qatar in 1990?',
    },
  ],
  [
    turnOf('What is inflation?', 'Inflation is a general rise in prices.'),
    {
      'what causes it?': 'What causes inflation?',
      'who benefits from it?': 'Who benefits from inflation?',
      'and deflation?': 'What is deflation?',
    },
  ],
  [
    turnOf('Why did the Titanic sink?', 'The Titanic hit an iceberg on 15 April 1912.'),
    {
      'when did it sink?': 'When did the Titanic sink?',
      'what about the Lusitania?': 'Why did the Lusitania sink?',
      'how many people died?': 'How many people died, as to the Titanic sink?',
      'who was the captain?': 'Who was the captain, as to the Titanic sink?',
      'were there enough lifeboats?': 'Were there enough lifeboats, as to the Titanic sink?',
      'did he survive?': 'unclear: who “he” is',
    },
  ],
  [
    turnOf(
      'How many people died in the 1906 San Francisco earthquake?',
      'About 3,000 people died.',
    ),
    {
      'how strong was it?': 'How strong was the 1906 San Francisco earthquake?',
      'and in the 1989 one?': 'How many people died in the 1989 San Francisco earthquake?',
      'and injured?': 'How many people were injured in the 1906 San Francisco earthquake?',
      'when exactly?': 'When was it that people died in the 1906 San Francisco earthquake?',
    },
  ],
  [
    turnOf(
      'Which team won the Champions League in 2023?',
      'Manchester City won the Champions League in 2023.',
    ),
    {
      'who was their coach?': "Who was Manchester City's coach?",
      'and in 2022?': 'Which team won the Champions League in 2022?',
      'and the Europa League?': 'Which team won the Europa League in 2023?',
      'what was the score?': 'What was the score, as to the Champions League?',
    },
  ],
  [
    turnOf(
      'Did the Senate pass the climate bill?',
      'The Senate passed the climate bill on 7 August 2022 by 51 votes to 50.',
    ),
    {
      'when?': 'When did the Senate pass the climate bill?',
      'what does it contain?': 'What does the climate bill contain?',
      'who voted against it?': 'Who voted against the climate bill?',
      'and the House?': 'Did the House pass the climate bill?',
      'by how many votes?': 'By how many votes did the Senate pass the climate bill?',
    },
  ],
  [
    turnOf(
      'What did the United Nations say about the famine in Sudan?',
      'The United Nations said that 25 million people face hunger.',
    ),
    {
      'is it getting worse?': 'Is the famine in Sudan getting worse?',
      'and in Yemen?': 'What did the United Nations say about the famine in Yemen?',
      'what about the Red Cross?': 'What did the Red Cross say about the famine in Sudan?',
    },
  ],
  [
    turnOf('Who founded Microsoft?', 'Bill Gates and Paul Allen founded Microsoft in 1975.'),
    {
      'and Apple?': 'Who founded Apple?',
      'are they still alive?': 'Are Bill Gates and Paul Allen still alive?',
      'how rich is he?': 'unclear: who “he” is: Bill Gates or Paul Allen',
      'what was its first product?': "What was Microsoft's first product?",
    },
  ],
  [
    turnOf('Where did the Dalai Lama flee in 1959?', 'The Dalai Lama fled to India in 1959.'),
    {
      'does he still live there?': 'Does the Dalai Lama still live in India?',
      'and the Panchen Lama?': 'Where did the Panchen Lama flee in 1959?',
    },
  ],
  [
    turnOf('Where was Marie Curie born?', 'Marie Curie was born in Warsaw in 1867.'),
    {
      'when?': 'When was Marie Curie born?',
      'and her husband?': "Where was Marie Curie's husband born?",
      'what about her?': 'Tell me more about Marie Curie.',
      'how many people live there?': 'How many people live in Warsaw?',
      'who was president then?': 'Who was president in 1867?',
    },
  ],
  [
    turnOf('What happened in Chernobyl in 1986?', 'Reactor 4 exploded on 26 April 1986.'),
    {
      'tell me more about it': 'Tell me more about what happened in Chernobyl in 1986.',
      'and in Fukushima?': 'What happened in Fukushima in 1986?',
      'who was to blame?': 'Who was to blame, as to what happened in Chernobyl in 1986?',
      'when exactly?': 'When was it that something happened in Chernobyl in 1986?',
    },
  ],
  [
    turnOf('How much did Elon Musk pay for Twitter?', 'Elon Musk paid $44 billion for Twitter.'),
    {
      'what did he do with it?': 'What did Elon Musk do with Twitter?',
      'and for SpaceX?': 'How much did Elon Musk pay for SpaceX?',
      'how many employees did he fire?': 'How many employees did Elon Musk fire?',
    },
  ],
  [
    turnOf(
      'Which vaccines were approved in 2020?',
      'The Pfizer and Moderna vaccines were approved in December 2020.',
    ),
    {
      'who made them?': 'Who made the vaccines that were approved in 2020?',
      'by whom?': 'By whom were some vaccines approved in 2020?',
      'and in 2021?': 'Which vaccines were approved in 2021?',
      'which ones?': 'Which vaccines were approved in 2020?',
      'how many?': 'How many vaccines were approved in 2020?',
    },
  ],
  [
    turnOf('Is the Suez Canal open?', 'The Suez Canal is open again.'),
    {
      'since when?': 'Since when is the Suez Canal open?',
      'and the Panama Canal?': 'Is the Panama Canal open?',
      'why was it closed?': 'Why was the Suez Canal closed?',
    },
  ],
  [
    turnOf('What are the symptoms of malaria?', 'The symptoms of malaria are fever and chills.'),
    {
      'and of dengue?': 'What are the symptoms of dengue?',
      'how is it treated?': 'How is malaria treated?',
      'how long do they last?': 'How long do the symptoms of malaria last?',
    },
  ],
  [
    turnOf(
      'Was anyone killed in the Beirut explosion?',
      'More than 200 people were killed in the Beirut explosion.',
    ),
    {
      'who?': 'Who was killed in the Beirut explosion?',
      'how many?': 'How many people were killed in the Beirut explosion?',
      'and injured?': 'Was anyone injured in the Beirut explosion?',
      'what caused it?': 'What caused the Beirut explosion?',
      'was anyone arrested?': 'Was anyone arrested, as to the Beirut explosion?',
    },
  ],
  [
    turnOf('Did Israel know about the talks beforehand?', 'Israel was not told.'),
    {
      'why not?': 'Why did Israel not know about the talks beforehand?',
      'and Egypt?': 'Did Egypt know about the talks beforehand?',
      'who told them?': 'Who told Israel?',
    },
  ],
  [
    turnOf('Why did the central bank raise interest rates in July?', 'Inflation was at 9%.'),
    {
      'by how much?': 'By how much did the central bank raise interest rates in July?',
      'and in August?': 'Why did the central bank raise interest rates in August?',
      'what was the effect?':
        'What was the effect, as to the central bank raise interest rates in July?',
    },
  ],
  [
    turnOf('Who discovered penicillin?', 'Alexander Fleming discovered penicillin in 1928.'),
    {
      'what is it used for?': 'What is penicillin used for?',
      'and insulin?': 'Who discovered insulin?',
      'where was he born?': 'Where was Alexander Fleming born?',
    },
  ],
  [
    turnOf('when did apple release the iphone', 'Apple released the iPhone on June 29, 2007.'),
    {
      'how much did it cost': 'How much did the iPhone cost?',
      'and samsung': 'When did samsung release the iPhone?',
      'where was that': 'Where did Apple release the iPhone?',
    },
  ],
];

describe.each(CONVERSATIONS)('behind “$question”', (turn, followUps) => {
  it.each(Object.entries(followUps))('“%s” means “%s”', (asked, meant) => {
    expect(understood(asked, turn)).toBe(meant);
  });
});

describe('what a follow-up is understood as', () => {
  const who = turnOf(
    'Who led the talks between the US and Hamas in Doha?',
    'Adam Boehler led the talks.',
  );

  it('comes with what was filled in', () => {
    const because = (question: string) => {
      const meant = understandFollowUp(question, [who]);
      return meant.kind === 'follow-up' ? meant.because : meant.kind;
    };
    expect(because('what did he say about them?')).toBe(
      '“he” = Adam Boehler; “them” = the talks between the US and Hamas in Doha',
    );
    expect(because('and in Cairo?')).toBe('“Cairo” in place of “Doha”');
    expect(because('why?')).toBe('“why” asks about the talks between the US and Hamas in Doha');
  });

  it('stands alone itself: it is left as it is when it is asked again', () => {
    for (const [turn, followUps] of CONVERSATIONS) {
      for (const asked of Object.keys(followUps)) {
        const meant = understandFollowUp(asked, [turn]);
        if (meant.kind !== 'follow-up') continue;
        expect.soft(understood(meant.question, who), asked).toBe(meant.question);
      }
    }
  });

  it('may go back to a turn before the last one', () => {
    const about = turnOf('Did the talks end?', 'The talks ended.');
    expect(understood('what did he say?', who, about)).toBe('What did Adam Boehler say?');
  });

  it('takes no person from passages that do not answer', () => {
    const closest = { ...who, answer: { ...who.answer, kind: 'closest' as const } };
    expect(understood('what did he say?', closest)).toBe('unclear: who “he” is');
  });

  it('takes nobody for “he” whom the question names itself', () => {
    const met = turnOf('Who met Steve Witkoff?', 'Adam Boehler met Steve Witkoff.');
    expect(understood('what did he tell Steve Witkoff?', met)).toBe(
      'What did Adam Boehler tell Steve Witkoff?',
    );
  });
});
