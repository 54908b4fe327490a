import { describe, expect, test } from 'vitest';
import { readGap } from '../../../src/answering/lead/question-gap.js';
import { readFrame } from '../../../src/answering/lead/sentence-frame.js';
import { spanCandidates } from '../../../src/answering/lead/span-candidates.js';
import {
  type SpanSurroundings,
  surroundingsOf,
} from '../../../src/answering/lead/span-surroundings.js';
import { partOf, witnessAt } from '../sample-evidence.js';

/** What the words of a sentence around some of it make of that, for a question. */
function around(question: string, sentence: string, words: string): (keyof SpanSurroundings)[] {
  const part = partOf(question);
  const witness = witnessAt({ sentences: [sentence] }, 0);
  const frame = readFrame(witness, part.terms);
  const span = spanCandidates(frame, witness.facts, part.expects).find(
    ({ start, end }) => sentence.slice(start, end) === words,
  );
  if (span === undefined) throw new Error(`“${words}” is no candidate`);
  const found = surroundingsOf(frame, readGap(part), part.expects, span);
  return (Object.keys(found) as (keyof SpanSurroundings)[]).filter((name) => found[name] === 1);
}

const HEAD = 'Haniyeh will meet the head of Egyptian intelligence, Abbas Kamel, on Monday.';
const CAPTAIN = 'The club lost its captain Tom Hanlon to an injury.';
const DOCTOR =
  'Bich Lien, who led the study, thanked Ann Lee, a nurse of the ward, who saw it first.';
const ROAD = 'The road is open, said Ann Lee, and according to Bo Ek it was never closed.';
const POST = 'The Post, meanwhile, quoted two aides who saw the envoy. Kim met Ann Lee and Bo Ek.';
const VOTE = 'Eight of the eleven members and all nine guests stayed.';

describe('a name', () => {
  test.each([
    ['Who heads Egyptian intelligence?', HEAD, 'Abbas Kamel', ['isApposed']],
    ['Who heads Egyptian intelligence?', HEAD, 'Haniyeh', []],
    ['Who is the captain of the club?', CAPTAIN, 'Tom Hanlon', ['isApposed']],
    ['Who is the keeper of the club?', CAPTAIN, 'Tom Hanlon', []],
    ['Who was the nurse?', DOCTOR, 'Ann Lee', ['isApposed']],
    ['Who led the study?', DOCTOR, 'Bich Lien', ['isAntecedent']],
    ['Who saw it?', DOCTOR, 'Ann Lee', ['isAntecedent']],
    ['Which company led the study?', DOCTOR, 'Bich Lien', []],
    ['Who closed the road?', ROAD, 'Ann Lee', ['isSpeaker']],
    ['Who closed the road?', ROAD, 'Bo Ek', ['isSpeaker']],
    ['Which paper saw the envoy?', POST, 'Post', []],
    ['Who met Lee?', POST, 'Ann Lee', ['isRepeated']],
    ['Who is the wife of Lee?', POST, 'Ann Lee', []],
    ['Who met Bo Ek?', POST, 'Bo Ek', ['isRepeated']],
    ['Who met Kim, Bo Ek or Ann Lee?', POST, 'Bo Ek', []],
    ['Who said that the road is open?', ROAD, 'Ann Lee', []],
    ['What did people say of the road?', ROAD, 'Bo Ek', []],
  ] as const)('%s — %s — %s', (question, sentence, words, expected) => {
    expect(around(question, sentence, words)).toEqual(expected);
  });
});

describe('a number', () => {
  test.each([
    ['eleven', ['isWhole']],
    ['Eight', []],
    ['nine', []],
  ] as const)('%s', (words, expected) => {
    expect(around('How many stayed?', VOTE, words)).toEqual(expected);
  });
});
