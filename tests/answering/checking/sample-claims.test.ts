import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  type Answer,
  type Citation,
  type ClaimCheck,
  ClaimChecker,
  claimCheckSchema,
  loadClaimWording,
} from '../../../src/answering/index.js';
import { createPassageEncoder } from '../../../src/embedding/index.js';
import { checkCitations, isVerbatim } from '../../../src/evaluation/questions/check-citations.js';
import { indexCorpus, type LibraryReader, SqliteLibrary } from '../../../src/library/index.js';
import { HybridRetriever } from '../../../src/retrieval/index.js';
import { bundledModel } from '../../embedding/bundled-model.js';
import { silentRecognizer } from '../../library/sample-recognizer.js';
import { readClaims, type SampleClaim } from './claim-set.js';

const corpus = fileURLToPath(new URL('../../../corpus', import.meta.url));
const claims = readClaims(fileURLToPath(new URL('../../fixtures/claims.jsonl', import.meta.url)));

/** How many claims of a kind were judged rightly when this was written, of all of the kind. They may become more. */
const MEASURED = {
  true: [8, 8],
  'true-paraphrase': [26, 31],
  number: [11, 11],
  date: [11, 11],
  name: [12, 12],
  negation: [10, 10],
  addition: [8, 8],
  'role-swap': [8, 8],
  role: [7, 7],
  quantifier: [6, 6],
} as const;

let library: LibraryReader;
let checker: ClaimChecker;
const checks = new Map<string, ClaimCheck>();
let close = async () => {};

beforeAll(async () => {
  const folder = await mkdtemp(join(tmpdir(), 'footnote-claims-'));
  const store = new SqliteLibrary(folder);
  const encoder = await createPassageEncoder(bundledModel());
  const now = () => new Date('2025-03-10T12:00:00Z');
  await indexCorpus({
    corpus,
    store,
    encoder,
    recognizer: silentRecognizer,
    tokens: true,
    rebuild: false,
    now,
  });
  library = await store.openReader();
  const retriever = new HybridRetriever(library);
  checker = new ClaimChecker({ retriever, encoder, library, wording: loadClaimWording() });
  for (const { id, claim } of claims) checks.set(id, await checker.check(claim));
  close = async () => {
    await Promise.all([library.close(), encoder.close()]);
    await rm(folder, { recursive: true, force: true });
  };
});
afterAll(() => close());

function checkOf({ id }: SampleClaim): ClaimCheck {
  const check = checks.get(id);
  if (check === undefined) throw new Error(`${id} was not checked.`);
  return check;
}

function isRight(claim: SampleClaim): boolean {
  return checkOf(claim).supports.length > 0 === (claim.expect === 'supported');
}

function citationsOf({ supports, contradicts, mentions }: ClaimCheck): Citation[] {
  return [...supports, ...contradicts, ...mentions].map(({ citation }) => citation);
}

describe('claims over the sample corpus, with the bundled model', () => {
  it.each(Object.entries(MEASURED))(
    'of kind %s are judged rightly as often as measured',
    (kind, [right, all]) => {
      const own = claims.filter((one) => one.kind === kind);
      expect(own).toHaveLength(all);
      const wrong = own.filter((one) => !isRight(one));
      expect(wrong.length, wrong.map(({ claim }) => claim).join('\n')).toBeLessThanOrEqual(
        all - right,
      );
    },
  );

  it('with another number, date or name, or a denial, are never supported', () => {
    const changed = claims.filter(({ kind }) => /^(?:number|date|name|negation)$/u.test(kind));
    expect(changed.length).toBeGreaterThan(40);
    expect(changed.filter((one) => checkOf(one).supports.length > 0)).toEqual([]);
  });

  it('that are true are contradicted by nothing', () => {
    const contradicted = claims.filter(
      (one) => one.expect === 'supported' && checkOf(one).contradicts.length > 0,
    );
    expect(contradicted).toEqual([]);
  });

  it('are supported from the article that they were taken from', () => {
    for (const one of claims.filter(({ kind }) => kind === 'true')) {
      const files = checkOf(one).supports.map(({ citation }) => citation.file);
      expect(files, one.claim).toContain(one.file);
    }
  });

  it('come with sound results: whole, at most five of a kind, numbered in order, verbatim', async () => {
    for (const one of claims) {
      const check = checkOf(one);
      expect(claimCheckSchema.parse(check)).toEqual(check);
      for (const findings of [check.supports, check.contradicts, check.mentions]) {
        expect(findings.length).toBeLessThanOrEqual(5);
        for (const { reasons } of findings) expect(reasons.join('')).not.toBe('');
      }
      const citations = citationsOf(check);
      expect(citations.map(({ n }) => n)).toEqual(citations.map((_, place) => place + 1));
    }
    const shown = claims.slice(0, 10).map((one) => citationsOf(checkOf(one)));
    for (const citations of shown) {
      const answer: Answer = { ...EMPTY_ANSWER, citations };
      const looked = await checkCitations(answer, { library, corpus });
      expect(looked.filter((check) => !isVerbatim(check))).toEqual([]);
    }
  });

  it.each([
    ['another number', 'Hamas still holds 95 hostages in Gaza.', 'has “59”, not “95”'],
    [
      'a date that was worked out',
      'Haniyeh received Hossein Amir-Abdollahian in Doha on 20 December 2024.',
      'has “20 December 2023”, not “20 December 2024”',
    ],
    ['another name', 'Egypt and Jordan had mediated.', 'has “Qatar”, not “Jordan”'],
    [
      'a denial',
      'The judges made a finding on what the movement is or does.',
      'denies it at “made”',
    ],
  ])('are contradicted by %s, with the reason', (_, claim, reason) => {
    const one = claims.find((other) => other.claim === claim);
    const check = one === undefined ? undefined : checkOf(one);
    expect(check?.verdict).toBe('contradicted');
    expect(check?.contradicts.flatMap(({ reasons }) => reasons)).toContain(reason);
  });

  it('tell how a date was worked out', async () => {
    const dated = await checker.check(
      'Haniyeh received the Iranian foreign minister in Doha on 20 December 2023.',
    );
    expect(dated.supports.flatMap(({ reasons }) => reasons).join()).toContain(
      "20 December 2023: “Wednesday” before the article's date, 21 December 2023",
    );
  });

  it('on what no article mentions are not found, and it is said what is missing', async () => {
    const check = await checker.check('Ursula von der Leyen bakes sourdough in Brussels.');
    expect(check).toMatchObject({
      verdict: 'not found',
      supports: [],
      contradicts: [],
      mentions: [],
    });
    expect(check.missing).toEqual(expect.arrayContaining(['Leyen', 'sourdough']));
  });

  it('are looked for in the articles of a filter only', async () => {
    const { claim } = claims[0] ?? { claim: '' };
    const check = await checker.check(claim, { filter: { files: ['2014*'] } });
    const files = citationsOf(check).map(({ file }) => file);
    expect(check.verdict).not.toBe('supported');
    expect(files.filter((file) => !file.startsWith('2014'))).toEqual([]);
  });

  it.each(['', '???', '“', 'a'.repeat(20_000)])('without content are not found', async (claim) => {
    expect((await checker.check(claim)).verdict).toBe('not found');
  });
});

const EMPTY_ANSWER: Answer = {
  question: '',
  kind: 'none',
  text: '',
  statements: [],
  missing: [],
  disagreements: [],
  timings: { retrieve_ms: 0, rerank_ms: 0, compose_ms: 0, total_ms: 0 },
  citations: [],
};
