/**
 * `npm run fit -- FOLDER`: fits the weights by which evidence is ranked, those that decide whether it answers, and those
 * by which its words become leads, on a benchmark with marked answers (a BEIR folder with answers.jsonl whose library
 * `footnote eval` has made). Prints the weights for evidence-weights.ts, gate-weights.ts and span-weights.ts, and how
 * well such weights do on groups of documents that they were not fitted on.
 */

import { GATE_SIGNALS } from '../../src/answering/judging/gate-signals.js';
import { leastFor } from '../../src/answering/lead/find-lead.js';
import { parseConfig } from '../../src/config.js';
import { configForSet, readExtractionSet } from '../../src/evaluation/index.js';
import { openServices } from '../../src/services.js';
import { fitGate, type GateRow, gateScore } from './fit-gate.js';
import { fitRanking, rankingScores } from './fit-ranking.js';
import { type Gathered, gather, SIGNALS } from './gather.js';
import { SPAN_FEATURES } from './gather-leads.js';
import { fitLeads, reportLeads } from './report-leads.js';

const FOLDS = 6;

const [folder] = process.argv.slice(2);
if (folder === undefined) throw new Error('Usage: npm run fit -- FOLDER');
const set = await readExtractionSet(folder, 'all');
const services = await openServices(configForSet(parseConfig(process.env), set.beir, null));
try {
  const { retriever, encoder, reader: library } = services;
  const all = await gather(set, { retriever, encoder, library }, (done) => {
    if (done % 100 === 0) process.stderr.write(`${done} of ${set.questions.length}\n`);
  });
  reportRanking(all);
  reportGate(all);
  reportLeadsOf(all);
} finally {
  await services.close();
}

function reportRanking(all: readonly Gathered[]): void {
  const rows = all.map(({ ranking }) => ranking);
  let first = 0;
  let three = 0;
  for (let fold = 0; fold < FOLDS; fold += 1) {
    const weights = fitRanking(
      rows.filter(({ group }) => group % FOLDS !== fold),
      SIGNALS.length,
    );
    const scores = rankingScores(
      rows.filter(({ group }) => group % FOLDS === fold),
      weights,
    );
    first += scores.first;
    three += scores.three;
  }
  print(`Left out: first ${share(first, rows.length)}, in three ${share(three, rows.length)}`);
  printWeights(SIGNALS, fitRanking(rows, SIGNALS.length));
}

function reportGate(all: readonly Gathered[]): void {
  const judged: (readonly [number, number | null, number | null])[] = [];
  const rowsOf = (some: readonly Gathered[]) =>
    some.flatMap(({ gate }) => gate.filter((row): row is GateRow => row !== null));
  for (let fold = 0; fold < FOLDS; fold += 1) {
    const isLeftOut = ({ ranking }: Gathered) => ranking.group % FOLDS === fold;
    const fit = fitGate(rowsOf(all.filter((one) => !isLeftOut(one))), GATE_SIGNALS.length);
    for (const { gate } of all.filter(isLeftOut)) {
      const [present, document, group] = gate;
      const scoreOf = (row: GateRow | null) => row && gateScore(row.features, fit);
      judged.push([gateScore(present.features, fit), scoreOf(document), scoreOf(group)]);
    }
  }
  const present = judged.map(([score]) => score).sort((a, b) => a - b);
  for (const refused of [0.02, 0.05, 0.075, 0.1, 0.15, 0.2]) {
    const bound = present[Math.floor(refused * present.length)] ?? 0;
    const answered = (place: 1 | 2) =>
      share(
        judged.filter((one) => (one[place] ?? Number.NEGATIVE_INFINITY) >= bound).length,
        judged.length,
      );
    print(
      `Left out: refused ${(refused * 100).toFixed(1)} % at ${bound.toFixed(2)}: answered without the article ${answered(1)}, without its group ${answered(2)}`,
    );
  }
  const fit = fitGate(rowsOf(all), GATE_SIGNALS.length);
  printWeights(GATE_SIGNALS, fit.weights);
  print(`  offset: ${fit.offset.toFixed(2)}`);
}

function reportLeadsOf(all: readonly Gathered[]): void {
  const rows = all.flatMap(({ leads }) => leads);
  for (const one of reportLeads(rows, FOLDS, leastFor)) {
    const { expects, of, given, exact, overlapping, empty, invented } = one;
    print(
      `Left out: ${expects}: of ${of} given ${share(given, of)}, right ${share(exact, given)}, overlapping ${share(overlapping, given)}; of ${empty} that hold none given ${share(invented, empty)}`,
    );
  }
  printWeights(SPAN_FEATURES, fitLeads(rows));
}

function printWeights(names: readonly string[], weights: readonly number[]): void {
  for (const [place, name] of names.entries())
    print(`  ${name}: ${(weights[place] ?? 0).toFixed(2)},`);
}

function share(count: number, of: number): string {
  return `${((100 * count) / Math.max(1, of)).toFixed(1)} %`;
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
