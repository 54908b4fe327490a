import type { Command } from 'commander';
import { FootnoteError } from '../../errors/footnote-error.js';
import type { EvaluationReport, Half, RequirementCheck } from '../../evaluation/index.js';
import { printable } from '../../phrasing/index.js';
import type { CliContext, ReadingOptions } from '../command.js';
import { filledOption, repeatedOption } from '../options/filled-option.js';
import { addReadingOptions } from '../options/library-options.js';
import { addModelOption, type ModelOption } from '../options/model-option.js';
import { refuseUnwritable, writeReport } from '../report-file.js';
import { runEvaluation } from '../run-evaluation.js';

type EvalOptions = ReadingOptions &
  ModelOption & {
    readonly signals?: boolean;
    readonly answers?: boolean;
    readonly abstention?: boolean;
    readonly half?: Half;
    readonly require?: readonly string[];
    readonly html?: string;
    readonly json?: boolean;
  };

/** `footnote eval`: measures retrieval and answers on benchmarks, and answers on files of questions. */
export function registerEval(program: Command, context: CliContext): void {
  const command = program
    .command('eval')
    .description(
      'measure retrieval on a BEIR folder, answers on a .jsonl file of questions, or recognition on a .json file of names',
    )
    .argument(
      '<path...>',
      'folders with corpus.jsonl, queries.jsonl and qrels, or files of questions or names',
    )
    .option('--signals', 'measure each signal of retrieval alone as well')
    .option('--answers', 'measure answers on folders, against their answers.jsonl');
  command
    .addOption(
      command
        .createOption(
          '--abstention',
          'ask again with the documents that answer left out, to see what is refused; implies --answers',
        )
        .implies({ answers: true }),
    )
    .addOption(
      command
        .createOption(
          '--half <half>',
          'ask only about every other title of a folder; implies --answers',
        )
        .choices(['even', 'odd', 'all'] satisfies Half[])
        .implies({ answers: true }),
    )
    .option(
      '--require <bound>',
      'exit with 1 where a measure is below, such as ndcg@10>=0.7 (repeatable)',
      repeatedOption('--require', 'a measure and a number from 0 to 1'),
    )
    .option(
      '--html <file>',
      'write the measures and every result as a web page that needs nothing else',
      filledOption('--html', 'a file'),
    )
    .option('--json', 'print the measures and every result as JSON');
  addReadingOptions(addModelOption(command)).action(
    (paths: readonly string[], _: unknown, self: Command) =>
      evaluate(paths, self.optsWithGlobals<EvalOptions>(), context),
  );
}

async function evaluate(
  paths: readonly string[],
  options: EvalOptions,
  context: CliContext,
): Promise<void> {
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
  if (options.html !== undefined) await refuseUnwritable(options.html);
  // All of the input is read before the first of it is run: a mistake in the last must not cost the first.
  const answers = options.answers === true ? (options.half ?? 'all') : null;
  const inputs = [];
  for (const path of paths) inputs.push(await readEvaluationInput(path, answers));
  refuseUnmeasured(
    bounds,
    inputs.map(({ kind }) => kind),
  );
  const extras = { signals: options.signals === true, abstention: options.abstention === true };
  const reports: EvaluationReport[] = [];
  for (const input of inputs) {
    const report = await runEvaluation(context, options, input, extras);
    if (report === null) return;
    reports.push(report);
    if (options.json !== true) await printReport(context, report, reports.length > 1);
  }
  const checks = checkRequirements(bounds, reports);
  if (checks.some(({ met }) => !met)) context.exitAs('problems');
  await finish(reports, checks, options, context);
}

/** Hands out what comes after the last run: the web page, the JSON document, the requirements. */
async function finish(
  reports: readonly EvaluationReport[],
  checks: readonly RequirementCheck[],
  options: EvalOptions,
  context: CliContext,
): Promise<void> {
  if (options.json === true) {
    const { evaluationDocument } = await import('../evaluation-document.js');
    await context.printJson(evaluationDocument(reports, checks));
  } else if (checks.length > 0) {
    const { renderRequirements } = await import('../render/requirements.js');
    context.print(`\n${renderRequirements(checks, context.page)}`);
  }
  if (options.html === undefined) return;
  const { renderHtmlReport } = await import('../render/html/index.js');
  await writeReport(options.html, renderHtmlReport(reports, checks));
  context.note(`Report written to ${printable(options.html)}`, options);
}

async function printReport(
  { page, print }: CliContext,
  report: EvaluationReport,
  isLater: boolean,
): Promise<void> {
  const { renderReport } = await import('../render/report.js');
  const text = renderReport(report, page);
  print(isLater ? `\n${text}` : text);
}
