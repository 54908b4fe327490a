import type { ErrorContexts } from '../../errors/footnote-error.js';
import { type ActorOverrides, overrideKey } from './actor-overrides.js';

/** Names that are to be kept apart and are joined elsewhere, by a list or through others. */
export function contradictions({
  merge,
  split,
  aliases,
}: ActorOverrides): ErrorContexts['actors/invalid']['problems'][number][] {
  const groups = new NameGroups();
  for (const { names } of merge) groups.join(names);
  for (const [name, others] of aliases) groups.join([name, ...others]);
  return split.flatMap(({ names, line }) => {
    const seen = new Map<string, string>();
    for (const name of names) {
      const group = groups.groupOf(name);
      const other = seen.get(group);
      if (other !== undefined) {
        return [
          {
            line,
            problem: `“${other}” and “${name}” are to be kept apart here, but are one name or joined under “merge” or “aliases”`,
            remedy: 'Take one of the two away.',
          },
        ];
      }
      seen.set(group, name);
    }
    return [];
  });
}

/** Names that lists join, directly or through others. */
class NameGroups {
  readonly #parents = new Map<string, string>();

  join(names: readonly string[]): void {
    const [first, ...others] = names.map((name) => this.groupOf(name));
    if (first === undefined) return;
    for (const other of others) {
      const group = this.#rootOf(other);
      if (group !== this.#rootOf(first)) this.#parents.set(group, this.#rootOf(first));
    }
  }

  groupOf(name: string): string {
    return this.#rootOf(overrideKey(name));
  }

  #rootOf(key: string): string {
    let root = key;
    for (let next = this.#parents.get(root); next !== undefined; next = this.#parents.get(root)) {
      root = next;
    }
    return root;
  }
}
