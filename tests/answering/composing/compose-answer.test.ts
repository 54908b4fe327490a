import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type AnswerContent,
  composeAnswer,
  type JudgedPart,
} from '../../../src/answering/composing/index.js';
import type { Evidence } from '../../../src/answering/evidence/index.js';
import { type Correction, understandQuestion } from '../../../src/answering/question/index.js';
import { loadWording } from '../../../src/answering/wording.js';
import { evidenceOf, partOf, type SamplePassage } from '../sample-evidence.js';

const wording = loadWording();
const NOW = new Date('2025-03-10T12:00:00Z');

type Sample = Omit<SamplePassage, 'sentences'>;

const sentence = (text: string, score = 10, sample: Sample = {}) =>
  evidenceOf({ ...sample, sentences: [text] }, { score });

/** A part of a question that is answered, unless something else is said. */
function judged(
  question: string,
  evidence: readonly Evidence[],
  verdict: Partial<JudgedPart['verdict']> = {},
  unmet: JudgedPart['unmet'] = [],
): JudgedPart {
  const whole = {
    kind: 'answered',
    confidence: 1,
    missing: [],
    elsewhere: [],
    ...verdict,
  } as const;
  return { part: partOf(question), evidence, unmet, verdict: whole };
}

function compose(parts: readonly JudgedPart[], corrections: readonly Correction[] = []) {
  const text = parts.map(({ part }) => part.text).join(' ');
  const { content } = composeAnswer(
    parts,
    understandQuestion(text, { now: NOW }),
    corrections,
    wording,
  );
  expectWhole(content);
  return content;
}

/** Expects that what is said is cited, and that the text says all of it. */
function expectWhole({ text, statements, citations, disagreements }: AnswerContent) {
  const said = [...statements, ...disagreements.flatMap(({ positions }) => positions)];
  const numbers = citations.map(({ n }) => n);
  expect(numbers).toEqual(numbers.map((_, place) => place + 1));
  for (const { text: words, citations: own } of said) {
    expect(own.length).toBeGreaterThan(0);
    for (const n of own) expect(numbers).toContain(n);
    expect(text).toContain(`${words} ${own.map((n) => `[${n}]`).join('')}`);
  }
  expect(new Set(said.flatMap(({ citations: own }) => own))).toEqual(new Set(numbers));
  expect(text.trim()).toBe(text);
  expect(text).not.toBe('');
}

const texts = ({ statements }: AnswerContent) => statements.map(({ text }) => text);

const OIL = 'The price of oil fell to 63 dollars.';
const COURT = 'The court annulled the listing of Hamas.';

describe('an answer', () => {
  it('cites the sentences that it consists of', () => {
    const { kind, citations, missing } = compose([
      judged('Where did envoys meet Hamas?', [sentence('Envoys met Hamas in Doha.')]),
    ]);
    expect(kind).toBe('answered');
    expect(citations.map(({ quote }) => quote)).toEqual(['Envoys met Hamas in Doha.']);
    expect(missing).toEqual([]);
  });

  it('begins with whether it is so where that is asked', () => {
    const evidence = [sentence('Hamas released the hostages.')];
    const { text, statements } = compose([judged('Did Hamas release the hostages?', evidence)]);
    expect(text.startsWith(`${wording.yes} [1] `)).toBe(true);
    expect(statements).toHaveLength(2);
  });

  it('cites the twins of a sentence with it', () => {
    const words = 'Hamas released the hostages on Saturday.';
    const copy = sentence(words, 9, { path: 'copy.txt' });
    const { statements, citations } = compose([
      judged('Did Hamas release the hostages?', [sentence(words), copy]),
    ]);
    expect(statements.at(-1)?.citations).toEqual([1, 2]);
    expect(citations.map(({ file }) => file)).toEqual(['a.txt', 'copy.txt']);
  });

  it('cites the sentence that another refers back to with it', () => {
    const sample = { sentences: ['Envoys met in Doha.', 'They had never met before.'] };
    const evidence = [evidenceOf(sample, { place: 1 })];
    const answer = compose([judged('Did the envoys meet before?', evidence)]);
    expect(texts(answer).at(-1)).toBe('Envoys met in Doha. They had never met before.');
    expect(new Set(answer.citations.map(({ quote }) => quote))).toEqual(new Set(sample.sentences));
  });

  it('shows a sentence once, and what refers back to it behind it', () => {
    const sample = { sentences: ['The envoys met in Doha.', 'They met for days.'] };
    const before = evidenceOf(sample, { place: 0, score: 10 });
    const after = evidenceOf(sample, { place: 1, score: 9 });
    const oil = sentence(OIL, 9.5, { path: 'oil.txt' });
    const answer = compose([judged('Did the envoys meet in Doha?', [before, oil, after])]);
    expect(texts(answer)).toEqual([wording.yes, ...sample.sentences, OIL]);
  });

  it('says first how it read misspelt words', () => {
    const corrections = [
      { from: 'hostges', to: 'hostages' },
      { from: 'relese', to: 'release' },
    ];
    for (const [part, kind] of [
      [judged('Did Hamas release the hostages?', [sentence(OIL)]), 'answered'],
      [judged('Did Hamas release the hostages?', [sentence(OIL)], { kind: 'closest' }), 'closest'],
      [judged('Did Hamas release the hostages?', [], { kind: 'none' }), 'none'],
    ] as const) {
      const answer = compose([part], corrections);
      expect(answer.kind).toBe(kind);
      expect(answer.text).toMatch(/^Read “hostges” as “hostages”\. Read “relese” as “release”\. /u);
    }
  });

  it('of several parts has each sentence once, and leads the parts by different ones', () => {
    const meeting = sentence('The envoys did meet Hamas in Doha.', 10);
    const release = sentence('Hamas released hostages on Saturday.', 9.9, { path: 'b.txt' });
    const answer = compose([
      judged('Did the envoys meet Hamas?', [meeting, release]),
      judged('Did Hamas release hostages?', [meeting, release]),
    ]);
    expect(answer.statements.slice(0, 2).map(({ citations }) => citations[0])).toEqual([1, 2]);
    for (const { quote } of answer.citations) expect(answer.text.split(quote)).toHaveLength(2);
  });

  it('of several parts of which one lacks says which', () => {
    const answer = compose([
      judged('Did Hamas release hostages?', [sentence('Hamas released hostages.')]),
      judged('When did he resign?', [sentence(OIL)], { kind: 'closest' }),
      judged('What did Atlantis say?', [], { kind: 'none', missing: ['Atlantis'] }),
    ]);
    expect(answer.kind).toBe('answered');
    expect(answer.missing).toEqual(['when he resigned', 'Atlantis']);
    expect(answer.text).toMatch(
      /Nothing in the corpus says when he resigned\. No article mentions “Atlantis”\.$/u,
    );
    expect(answer.text).not.toContain(OIL);
  });

  it('says where sources differ, each position with its own', () => {
    const answer = compose([
      judged('How many hostages did Hamas release?', [
        sentence('Hamas released 3 hostages on 1 February 2025.', 10),
        sentence('Hamas released 4 hostages on 1 February 2025.', 9.9, { path: 'b.txt' }),
      ]),
    ]);
    const [{ about, positions } = { about: '', positions: [] }] = answer.disagreements;
    expect(answer.text).toContain(about);
    expect(positions.flatMap(({ citations }) => citations)).toHaveLength(2);
    for (const { text } of positions) expect(answer.text).toContain(text);
  });
});

describe('no answer', () => {
  it('shows the nearest sentences after what lacks', () => {
    const evidence = [sentence(OIL), sentence(COURT, 9.9, { path: 'b.txt' })];
    const answer = compose([judged('When did he resign?', evidence, { kind: 'closest' })]);
    expect(answer).toMatchObject({
      kind: 'closest',
      text: `Nothing in the corpus says when he resigned. ${wording.closest} ${OIL} [1] ${COURT} [2]`,
      missing: ['when he resigned'],
      disagreements: [],
    });
  });

  it('is near rather than an answer where a constraint is not met', () => {
    const part = judged('When did he resign?', [sentence(OIL)], {}, ['time']);
    expect(compose([part]).kind).toBe('closest');
  });

  it('has no evidence where nothing is near', () => {
    const part = judged('When did he resign?', [sentence(OIL)], {
      kind: 'none',
      missing: ['resign'],
    });
    expect(compose([part])).toEqual({
      kind: 'none',
      text: `${wording.none} No article mentions “resign”.`,
      statements: [],
      citations: [],
      missing: ['resign'],
      disagreements: [],
    });
  });

  it('says once what lacks for several parts alike', () => {
    const part = () => judged('When did he resign?', [], { kind: 'none', missing: ['resign'] });
    expect(compose([part(), part()]).text.split('“resign”')).toHaveLength(2);
  });
});

const SENTENCES = [
  'Envoys met Hamas in Doha on Wednesday.',
  'They had never met before.',
  '“We met,” Adam Boehler said.',
  '“They agreed to free 59 hostages.',
  'It will last 42 days.”',
  'Hamas denied that it released hostages.',
  'Hamas released 3 hostages, according to Axios.',
  'Hamas released 4 hostages.',
  'What now?',
  '[12]',
];
const QUESTIONS = [
  'When did envoys meet Hamas?',
  'Did Hamas release hostages?',
  'How many hostages were released?',
  'Who met Hamas and why?',
  'What did Adam Boehler say?',
  'What is Hamas?',
];

describe('whatever was found', () => {
  const sample = fc.record({
    sentences: fc.array(fc.constantFrom(...SENTENCES), { minLength: 1, maxLength: 4 }),
    path: fc.constantFrom('a.txt', 'b.txt', 'c.txt'),
    start: fc.constantFrom(0, 500, 1000),
    publisher: fc.constantFrom('The Herald', 'Gulf Daily'),
    dating: fc.constantFrom(
      { status: 'undated', why: '' } as const,
      {
        status: 'dated',
        date: { value: '2025-03', precision: 'month', basis: 'inferred', why: '' },
      } as const,
    ),
  });
  const evidence = fc
    .tuple(sample, fc.nat(3), fc.double({ min: -5, max: 15, noNaN: true }))
    .map(([passage, place, score]) =>
      evidenceOf(passage, { place: place % passage.sentences.length, score }),
    );
  const part = fc
    .record({
      question: fc.constantFrom(...QUESTIONS),
      evidence: fc.array(evidence, { maxLength: 6 }),
      kind: fc.constantFrom('answered', 'closest', 'none'),
      missing: fc.subarray(['Atlantis', '2031']),
      unmet: fc.subarray(['source', 'time'] as const),
    })
    .map(({ question, evidence: found, kind, missing, unmet }) =>
      judged(
        question,
        found.toSorted((a, b) => b.score - a.score),
        { kind: found.length === 0 ? 'none' : kind, missing },
        unmet,
      ),
    );

  it('an answer cites what it says, with citations that exist, and never throws', () => {
    fc.assert(
      fc.property(fc.array(part, { minLength: 1, maxLength: 3 }), (parts) => {
        const { kind, statements } = compose(parts);
        expect(statements.length > 0).toBe(kind !== 'none');
      }),
      { numRuns: 60 },
    );
  });
});
