import type { Command } from 'commander';
import { FootnoteError } from '../../errors/footnote-error.js';
import type { EvaluationReport } from '../../evaluation/index.js';
import type { CliContext, ReadingOptions } from '../command.js';
import { repeatedOption } from '../options/filled-option.js';
import { addReadingOptions } from '../options/library-options.js';
import { runEvaluation } from '../run-evaluation.js';

type EvalOptions = ReadingOptions & {
  readonly signals?: boolean;
  readonly require?: readonly string[];
  readonly json?: boolean;
};

/** `footnote eval`: measures retrieval on benchmarks and answers on files of questions. */
export function registerEval(program: Command, context: CliContext): void {
  const command = program
    .command('eval')
    .description('measure retrieval on a BEIR folder, or answers on a .jsonl file of questions')
    .argument('<path...>', 'folders with corpus.jsonl, queries.jsonl and qrels, or question files')
    .option('--signals', 'measure each signal of retrieval alone as well')
    .option(
      '--require <bound>',
      'exit with 1 where a measure is below, such as ndcg@10>=0.7 (repeatable)',
      repeatedOption('--require', 'a measure and a number from 0 to 1'),
    )
    .option('--json', 'print the measures and every result as JSON');
  addReadingOptions(command).action(async (paths: readonly string[], _: unknown, self: Command) => {
    const options = self.optsWithGlobals<EvalOptions>();
    const { checkRequirements, parseRequirement, readEvaluationInput, refuseUnmeasured } =
      await import('../../evaluation/index.js');
    const bounds = (options.require ?? []).map(parseRequirement);
    if (options.library !== undefined && paths.length > 1) {
      throw new FootnoteError('option/invalid', {
        option: '--library',
        value: options.library,
        expected: 'a folder for one evaluation alone; every set has a library of its own',
      });
    }
    // All of the input is read before the first of it is run: a mistake in the last must not cost the first.
    const inputs = [];
    for (const path of paths) inputs.push(await readEvaluationInput(path));
    refuseUnmeasured(
      bounds,
      inputs.map(({ kind }) => kind),
    );
    const reports: EvaluationReport[] = [];
    for (const input of inputs) {
      const report = await runEvaluation(context, options, input, options.signals === true);
      if (report === null) return;
      reports.push(report);
      if (options.json !== true) await printReport(context, report, reports.length > 1);
    }
    const checks = checkRequirements(bounds, reports);
    if (checks.some(({ met }) => !met)) context.exitAs('problems');
    if (options.json === true) {
      const { evaluationDocument } = await import('../evaluation-document.js');
      return context.printJson(evaluationDocument(reports, checks));
    }
    if (checks.length > 0) {
      const { renderRequirements } = await import('../render/requirements.js');
      context.print(`\n${renderRequirements(checks, context.page)}`);
    }
  });
}

async function printReport(
  { page, print }: CliContext,
  report: EvaluationReport,
  isLater: boolean,
): Promise<void> {
  const [{ renderAnswersReport }, { renderRankingReport }] = await Promise.all([
    import('../render/answers-report.js'),
    import('../render/ranking-report.js'),
  ]);
  const text =
    report.kind === 'ranking'
      ? renderRankingReport(report, page)
      : renderAnswersReport(report, page);
  print(isLater ? `\n${text}` : text);
}
