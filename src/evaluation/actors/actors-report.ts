/** The kinds of names that are measured. */
export const NAME_KINDS = ['persons', 'organisations', 'places'] as const;

/** What measured names are of. */
export type NameKind = (typeof NAME_KINDS)[number];

/** The measures of recognition, by the names that reports and requirements use. */
export const ACTOR_METRICS = [
  'persons-precision',
  'persons-recall',
  'persons-f1',
  'organisations-precision',
  'organisations-recall',
  'organisations-f1',
  'places-precision',
  'places-recall',
  'places-f1',
] as const;

/** The name of a measure of recognition. */
export type ActorMetric = (typeof ACTOR_METRICS)[number];

/** How names of one kind were found in one file; forms are as they are written. */
export interface FormComparison {
  readonly found: readonly string[];
  /** Listed, and not found as this kind. */
  readonly missed: readonly string[];
  /** Found as this kind, and not listed. */
  readonly wrong: readonly string[];
}

/** How the names of one file were found. */
export interface FileComparison {
  readonly file: string;
  readonly kinds: Readonly<Record<NameKind, FormComparison>>;
}

/** How many distinct forms were found over all files, with the measures from 0 to 1; null where there is nothing to measure. */
export interface FormScores {
  readonly found: number;
  readonly missed: number;
  readonly wrong: number;
  readonly precision: number | null;
  readonly recall: number | null;
  readonly f1: number | null;
}

/** What a list of names gave. */
export interface ActorsReport {
  readonly kind: 'actors';
  readonly name: string;
  readonly file: string;
  readonly corpus: string;
  /** What recognised the names. */
  readonly recognizer: string;
  readonly sentences: number;
  readonly overall: Readonly<Record<NameKind, FormScores>>;
  readonly timings: {
    /** Mean time for a sentence, milliseconds. */
    readonly sentenceMs: number;
  };
  readonly results: readonly FileComparison[];
}

/** Sums up how names of one kind were found. */
export function scoreForms(comparisons: readonly FormComparison[]): FormScores {
  const count = (of: keyof FormComparison) =>
    comparisons.reduce((sum, comparison) => sum + comparison[of].length, 0);
  const [found, missed, wrong] = [count('found'), count('missed'), count('wrong')];
  const ratio = (all: number) => (all === 0 ? null : found / all);
  const all = 2 * found + missed + wrong;
  return {
    found,
    missed,
    wrong,
    precision: ratio(found + wrong),
    recall: ratio(found + missed),
    f1: all === 0 ? null : (2 * found) / all,
  };
}

/** All measures of a report by their names. */
export function actorMeasures({
  overall,
}: ActorsReport): readonly (readonly [ActorMetric, number | null])[] {
  return NAME_KINDS.flatMap((kind) =>
    (['precision', 'recall', 'f1'] as const).map(
      (measure) => [`${kind}-${measure}`, overall[kind][measure]] as const,
    ),
  );
}
