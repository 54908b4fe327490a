/** The context of a section as its passages carry it, and what it costs. */
export interface FittedContext {
  readonly lines: readonly string[];
  readonly tokens: number;
}

/**
 * Cuts the lines above a section (title first, then headings, outermost first) to `budget` tokens. The title and the
 * innermost heading say most about a passage, so the headings between them go first; a line that does not fit as a
 * whole keeps its first words. Lines that repeat an earlier one are dropped.
 * @param counts tokens of each line as a whole
 */
export async function fitContext(
  lines: readonly string[],
  budget: number,
  counts: ReadonlyMap<string, number>,
  countTokens: (texts: readonly string[]) => Promise<readonly number[]>,
): Promise<FittedContext> {
  const distinct = [...new Set(lines.map((line) => line.trim()).filter((line) => line !== ''))];
  const fitted = new Map<string, string>();
  let left = budget;
  for (const line of byImportance(distinct)) {
    const whole = counts.get(line) ?? (await countTokens([line]))[0] ?? 0;
    if (whole <= left) {
      fitted.set(line, line);
      left -= whole;
      continue;
    }
    const cut = await firstWords(line, left, countTokens);
    if (cut !== null) {
      fitted.set(line, cut.text);
      left -= cut.tokens;
    }
    break;
  }
  return {
    lines: distinct.flatMap((line) => fitted.get(line) ?? []),
    tokens: budget - left,
  };
}

function byImportance(lines: readonly string[]): string[] {
  const [title, ...headings] = lines;
  return title === undefined ? [] : [title, ...headings.reverse()];
}

/** The most first words of `line` that take at most `budget` tokens; null where not even one fits. */
async function firstWords(
  line: string,
  budget: number,
  countTokens: (texts: readonly string[]) => Promise<readonly number[]>,
): Promise<{ readonly text: string; readonly tokens: number } | null> {
  // No word takes less than a token, so that no more than `budget` words can fit, however long the line is.
  const words = line.split(' ', Math.max(0, budget));
  const starts = words.map((_, index) => words.slice(0, index + 1).join(' '));
  const counts = starts.length === 0 ? [] : await countTokens(starts);
  const longest = counts.findLastIndex((tokens) => tokens <= budget);
  const text = starts[longest];
  return text === undefined ? null : { text, tokens: counts[longest] ?? 0 };
}
