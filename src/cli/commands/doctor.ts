import type { Command } from 'commander';
import type { CliContext, GlobalOptions } from '../command.js';

type DoctorOptions = GlobalOptions & { readonly json?: boolean };

/** `footnote doctor`: checks that everything Footnote needs is there and works. */
export function registerDoctor(program: Command, context: CliContext): void {
  program
    .command('doctor')
    .description('check the installation, the models, the corpus and the library')
    .option('--json', 'print the checks as JSON')
    .action(async (_: unknown, self: Command) => {
      const options = self.optsWithGlobals<DoctorOptions>();
      const config = await context.config(options);
      const { examine } = await import('../doctor/examine.js');
      const checks = await examine(config);
      const failed = checks.some(({ status }) => status === 'fail');
      if (failed) context.exitAs('problems');
      if (options.json === true) return context.printJson({ ok: !failed, checks });
      const { renderChecks } = await import('../render/index.js');
      context.print(renderChecks(checks, context.page));
    });
}
