import { isAcronym, isAcronymOf } from '../../names/index.js';
import { foldWord } from '../../words/index.js';
import type { NameNode } from './name-node.js';

/** Names of several words, by the first and last letters of the acronyms that may stand for them. */
export class AcronymIndex {
  readonly #expansions = new Map<string, NameNode[]>();

  constructor(nodes: Iterable<NameNode>) {
    for (const node of nodes) {
      for (const key of expansionKeys(node.record.name)) {
        const group = this.#expansions.get(key);
        if (group === undefined) this.#expansions.set(key, [node]);
        else group.push(node);
      }
    }
  }

  /** The nodes whose names an acronym may stand for; none for what is no acronym. */
  expansionsOf(acronym: string): NameNode[] {
    if (/\s/u.test(acronym) || !isAcronym(acronym)) return [];
    const capitals = acronym.match(/\p{Lu}/gu) ?? [];
    const key = foldWord(`${capitals[0] ?? ''}${capitals.at(-1) ?? ''}`);
    const candidates = this.#expansions.get(key) ?? [];
    return candidates.filter(({ record }) => isAcronymOf(acronym, record.name));
  }
}

/** The first letter with each that may be the last one. */
function expansionKeys(name: string): Set<string> {
  const words = name.replace(/^the /iu, '').split(/[\s/,]+/u);
  if (words.length < 2 && !name.includes('-')) return new Set();
  const first = foldWord(words[0] ?? '').charAt(0);
  const lasts = [words.at(-1), words.at(-3)].flatMap((word) => (word ?? '').split(/[-‐‑–]/u));
  return new Set(
    lasts.filter((last) => last !== '').map((last) => first + foldWord(last).charAt(0)),
  );
}
