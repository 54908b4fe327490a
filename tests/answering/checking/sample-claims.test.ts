import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  type ClaimCheck,
  ClaimChecker,
  claimCheckSchema,
  loadClaimWording,
} from '../../../src/answering/index.js';
import { createPassageEncoder } from '../../../src/embedding/index.js';
import { indexCorpus, SqliteLibrary } from '../../../src/library/index.js';
import { HybridRetriever } from '../../../src/retrieval/index.js';
import { bundledModel } from '../../embedding/bundled-model.js';
import { readClaims, type SampleClaim } from './claim-set.js';

const corpus = fileURLToPath(new URL('../../../corpus', import.meta.url));
const claims = readClaims(fileURLToPath(new URL('../../fixtures/claims.jsonl', import.meta.url)));

/** Shares of the claims that were judged rightly when this was written; they may grow. */
const MEASURED = { true: 0, corrupted: 0 };

let checker: ClaimChecker;
const checks = new Map<SampleClaim, ClaimCheck>();
let close = async () => {};

beforeAll(async () => {
  const folder = await mkdtemp(join(tmpdir(), 'footnote-claims-'));
  const store = new SqliteLibrary(folder);
  const encoder = await createPassageEncoder(bundledModel());
  const now = () => new Date('2025-03-10T12:00:00Z');
  await indexCorpus({ corpus, store, encoder, tokens: true, rebuild: false, now });
  const library = await store.openReader();
  const retriever = new HybridRetriever(library);
  checker = new ClaimChecker({ retriever, encoder, library, wording: loadClaimWording() });
  for (const one of claims) checks.set(one, await checker.check(one.claim));
  close = async () => {
    await Promise.all([library.close(), encoder.close()]);
    await rm(folder, { recursive: true, force: true });
  };
});
afterAll(() => close());

function isSupported(one: SampleClaim): boolean {
  return (checks.get(one)?.supports.length ?? 0) > 0;
}

describe('claims over the sample corpus, with the bundled model', () => {
  it('x', () => {
    const tally: Record<string, number[]> = {};
    for (const one of claims) {
      const c = checks.get(one);
      const ok = isSupported(one) === (one.expect === 'supported');
      (tally[one.kind] ??= [0, 0, 0, 0])[ok ? 0 : 1]! += 1;
      if (c?.contradicts.length) tally[one.kind]![2]! += 1;
      if (c?.verdict === 'mixed') tally[one.kind]![3]! += 1;
      if (!ok || (one.expect === 'supported' && c?.contradicts.length))
        console.log(
          one.id,
          one.claim,
          c?.verdict,
          c?.contradicts.map((f) => f.citation.quote + ' :: ' + f.reasons.join('; ')),
        );
      if (one.expect !== 'supported' && c?.contradicts.length)
        console.log(
          '   CON',
          one.claim,
          '<-',
          c.contradicts
            .map((f) => f.citation.quote.slice(0, 150) + ' :: ' + f.reasons.join('; '))
            .join(' | '),
        );
    }
    console.log(tally);
    console.log(
      JSON.stringify([...checks.values()].map((c) => c.timings.check_ms).sort((a, b) => a - b)),
    );
  });
});
