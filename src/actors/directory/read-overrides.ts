import { type Document, isMap, isNode, isScalar, LineCounter, parseDocument } from 'yaml';
import type { z } from 'zod';
import { type ErrorContexts, FootnoteError } from '../../errors/footnote-error.js';
import type { ActorOverrides, NameList } from './actor-overrides.js';
import { contradictions } from './contradictions.js';
import { overridesSchema, PART_EXAMPLES } from './overrides-schema.js';
import { TrigramIndex } from './trigram-index.js';

/** What is wrong with a line of `actors.yaml`, and what to do about it. */
export type OverridesProblem = ErrorContexts['actors/invalid']['problems'][number];

const PARTS = Object.keys(PART_EXAMPLES);
const MOST_PROBLEMS = 20;

/**
 * Reads the contents of `actors.yaml` (YAML 1.2, every scalar taken as text).
 * @param file as it is named to people
 * @throws FootnoteError `actors/invalid`, naming every line that is wrong
 */
export function readActorOverrides(text: string, file: string): ActorOverrides {
  const lines = new LineCounter();
  try {
    const document = parseDocument(text, {
      lineCounter: lines,
      schema: 'failsafe',
      logLevel: 'silent',
    });
    const problems = syntaxProblems(document);
    if (problems.length > 0) throw invalid(file, problems);
    const parsed = overridesSchema.safeParse(isEmpty(document) ? {} : document.toJS());
    if (!parsed.success) {
      throw invalid(
        file,
        parsed.error.issues.map((issue) => problemOf(issue, document, lines)),
      );
    }
    const lineOf = (path: readonly PropertyKey[]) => lineAt(path, document, lines);
    const overrides = overridesOf(parsed.data, lineOf);
    const contradicting = contradictions(overrides);
    if (contradicting.length > 0) throw invalid(file, contradicting);
    return overrides;
  } catch (error) {
    if (error instanceof FootnoteError) throw error;
    // The parser gives up on what is nested too deeply or refers to itself.
    const problem = 'this cannot be read as YAML';
    throw invalid(
      file,
      [{ line: 1, problem, remedy: `Write it like this: ${PART_EXAMPLES.merge}` }],
      error,
    );
  }
}

function invalid(file: string, problems: readonly OverridesProblem[], cause?: unknown) {
  const context = { file, problems: problems.slice(0, MOST_PROBLEMS) };
  return new FootnoteError('actors/invalid', context, { cause });
}

/** Whether there is nothing but comments. */
function isEmpty({ contents }: Document): boolean {
  return contents === null || (isScalar(contents) && (contents.value ?? '') === '');
}

function syntaxProblems({ errors }: Document): OverridesProblem[] {
  return errors.map(({ message, linePos }) => ({
    line: linePos?.[0].line ?? 1,
    problem: (message.split(/ at line |\n/u, 1)[0] ?? '').trim(),
    remedy:
      'Correct the line; names with a colon, a “#” or quotation marks need quotation marks around them.',
  }));
}

function problemOf(
  issue: z.core.$ZodIssue,
  document: Document,
  lines: LineCounter,
): OverridesProblem {
  if (issue.code === 'unrecognized_keys') {
    const [key = ''] = issue.keys;
    const [nearest] = new TrigramIndex(PARTS).nearest(key);
    const meant = nearest === undefined ? undefined : PARTS[nearest];
    return {
      line: lineAt([key], document, lines),
      problem: `there is no part “${key.slice(0, 50)}”`,
      remedy:
        meant === undefined ? `The parts are: ${PARTS.join(', ')}.` : `Did you mean “${meant}”?`,
    };
  }
  const part = PARTS.find((name) => name === issue.path[0]);
  const example = Object.entries(PART_EXAMPLES).find(([name]) => name === part)?.[1];
  return {
    line: lineAt(issue.path, document, lines),
    problem: part === undefined ? issue.message : `in “${part}”, ${issue.message}`,
    remedy: `Write it like this: ${example ?? PART_EXAMPLES.merge}`,
  };
}

/** The line of what a path leads to, or of the nearest thing around it. */
function lineAt(path: readonly PropertyKey[], document: Document, lines: LineCounter): number {
  for (let length = path.length; length > 0; length -= 1) {
    const start = startOf(path.slice(0, length), document);
    if (start !== null) return lines.linePos(start).line;
  }
  return 1;
}

function startOf(path: readonly PropertyKey[], document: Document): number | null {
  const last = path.at(-1);
  const parent = path.length === 1 ? document.contents : document.getIn(path.slice(0, -1), true);
  if (isMap(parent)) {
    const pair = parent.items.find(({ key }) => isScalar(key) && String(key.value) === last);
    return isNode(pair?.key) ? (pair.key.range?.[0] ?? null) : null;
  }
  const node = document.getIn(path, true);
  return isNode(node) ? (node.range?.[0] ?? null) : null;
}

function overridesOf(
  data: z.infer<typeof overridesSchema>,
  lineOf: (path: readonly PropertyKey[]) => number,
): ActorOverrides {
  const lists = (part: 'merge' | 'split'): NameList[] =>
    data[part].map((names, at) => ({ names, line: lineOf([part, at]) }));
  return {
    merge: lists('merge'),
    split: lists('split'),
    rename: new Map(Object.entries(data.rename)),
    aliases: new Map(Object.entries(data.aliases)),
    hide: data.hide,
    kinds: new Map(Object.entries(data.kinds)),
  };
}
