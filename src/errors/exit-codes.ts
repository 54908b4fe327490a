/** The exit codes of the command line, and what `footnote --help` says of each. */
export const EXIT_CODES = {
  done: { code: 0, meaning: 'done' },
  problems: {
    code: 1,
    meaning: 'finished with problems: --strict, a failed check, a missed threshold',
  },
  usage: { code: 2, meaning: 'wrong usage or configuration' },
  unusable: { code: 3, meaning: 'the library or the model cannot be used' },
  internal: { code: 70, meaning: 'a fault inside Footnote' },
  interrupted: { code: 130, meaning: 'interrupted' },
} as const;

/** How a run of the command line ended. */
export type ExitName = keyof typeof EXIT_CODES;

/** The number of an exit code. */
export type ExitCode = (typeof EXIT_CODES)[ExitName]['code'];
