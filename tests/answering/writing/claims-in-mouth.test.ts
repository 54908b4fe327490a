import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Witness, WitnessReader } from '../../../src/answering/evidence/index.js';
import { loadWording } from '../../../src/answering/index.js';
import { checkWritten, type WrittenCheck } from '../../../src/answering/writing/index.js';
import { cosine, createPassageEncoder, type PassageEncoder } from '../../../src/embedding/index.js';
import { indexCorpus, type LibraryReader, SqliteLibrary } from '../../../src/library/index.js';
import { bundledModel } from '../../embedding/bundled-model.js';
import { silentRecognizer } from '../../library/sample-recognizer.js';
import { readClaims, type SampleClaim } from '../checking/claim-set.js';

const corpus = fileURLToPath(new URL('../../../corpus', import.meta.url));
const claims = readClaims(fileURLToPath(new URL('../../fixtures/claims.jsonl', import.meta.url)));

/** How many claims of a kind were judged rightly when this was written, of all of the kind. They may become more. */
const MEASURED = {
  true: [8, 8],
  'true-paraphrase': [23, 31],
  number: [11, 11],
  date: [11, 11],
  name: [12, 12],
  negation: [10, 10],
  addition: [8, 8],
  'role-swap': [8, 8],
  role: [7, 7],
  quantifier: [6, 6],
} as const;

/** Lines that a model cites for a claim: those of its article that are nearest to it. */
const CITED = 3;

const checks = new Map<string, WrittenCheck>();
let library: LibraryReader;
let encoder: PassageEncoder;
let close = async () => {};

beforeAll(async () => {
  const folder = await mkdtemp(join(tmpdir(), 'footnote-mouth-'));
  const store = new SqliteLibrary(folder);
  encoder = await createPassageEncoder(bundledModel());
  const now = () => new Date('2025-03-10T12:00:00Z');
  await indexCorpus({
    corpus,
    store,
    encoder,
    recognizer: silentRecognizer,
    tokens: false,
    rebuild: false,
    now,
  });
  library = await store.openReader();
  close = async () => {
    await Promise.all([library.close(), encoder.close()]);
    await rm(folder, { recursive: true, force: true });
  };
  const lines = await readLines();
  const vectors = await vectorsOf(lines.map(({ sentence }) => sentence.text));
  const own = await vectorsOf(claims.map(({ claim }) => claim));
  const wording = loadWording();
  for (const [place, { id, claim, file }] of claims.entries()) {
    const nearest = lines
      .map((witness, at) => ({ witness, n: at + 1, cosine: nearness(own[place], vectors[at]) }))
      .filter(({ witness }) => file === undefined || witness.passage.article.path === file)
      .sort((a, b) => b.cosine - a.cosine)
      .slice(0, CITED);
    const statement = { text: claim, evidence: nearest.map(({ n }) => n) };
    const check = await checkWritten(statement, { entries: nearest }, { encoder, wording });
    checks.set(id, check);
  }
});
afterAll(() => close());

/** Every sentence of the corpus that says something. */
async function readLines(): Promise<Witness[]> {
  const reader = new WitnessReader();
  const lines: Witness[] = [];
  for (const { id } of await library.articles({ limit: 100 })) {
    for (const passage of await library.passagesOf(id)) {
      const seen = new Set(lines.map(({ sentence }) => `${sentence.lines[0]} ${sentence.text}`));
      for (const [place, { kind, text, lines: at }] of passage.sentences.entries()) {
        const witness = reader.read(passage, place);
        if (witness === null || kind === 'heading' || seen.has(`${at[0]} ${text}`)) continue;
        lines.push(witness);
      }
    }
  }
  return lines;
}

async function vectorsOf(texts: readonly string[]): Promise<Float32Array[]> {
  const inputs = texts.map((text) => ({ segments: [text] }));
  return (await encoder.encodePassages(inputs, { tokens: false })).map(({ vector }) => vector);
}

function nearness(a: Float32Array | undefined, b: Float32Array | undefined): number {
  return a === undefined || b === undefined ? 0 : cosine(a, b);
}

function isKept({ id }: SampleClaim): boolean {
  return checks.get(id)?.status === 'kept';
}

describe('claims in the mouth of a model, each citing the lines that are nearest to it', () => {
  it.each(Object.entries(MEASURED))(
    'of kind %s are told rightly as often as measured: %s',
    (kind, [right, all]) => {
      const own = claims.filter((one) => one.kind === kind);
      expect(own).toHaveLength(all);
      const wrong = own.filter((one) => isKept(one) !== (one.expect === 'supported'));
      expect(wrong.length, wrong.map(({ claim }) => claim).join('\n')).toBeLessThanOrEqual(
        all - right,
      );
    },
  );

  it('with another number, date or name, or a denial, are never kept', () => {
    const changed = claims.filter(({ kind }) => /^(?:number|date|name|negation)$/u.test(kind));
    expect(changed.length).toBeGreaterThan(40);
    expect(changed.filter(isKept)).toEqual([]);
  });
});
