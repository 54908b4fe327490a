/** The names of the tags between which models think aloud where their server does not keep that apart. */
const NAMES = ['think', 'thinking', 'thought', 'reasoning'];
const TAG = new RegExp(`<(/?)(${NAMES.join('|')})>`, 'giu');
const TAGS = NAMES.flatMap((name) => [`<${name}>`, `</${name}>`]);
const LONGEST_TAG = Math.max(...TAGS.map(({ length }) => length));

/** How a reply begins that is in a form, such as JSON, perhaps in a block of code. */
const IN_FORM = /^[{[`]/u;

/** A thought that has begun: its name, and all that was written of it, tag included. */
interface Thought {
  readonly name: string;
  text: string;
}

/**
 * What a reply says, without what the model thought aloud (`<think>…</think>`), read while it is written at a cost linear
 * in its length. However it is cut into pieces, the same comes of it.
 *
 * Some servers leave out the tag with which a thought begins: then everything before its end is the thought. A reply that
 * begins in prose may be one, and is held back until a tag or the end of the reply tells; one that begins with `{`, `[` or
 * a backtick is taken for none. A thought without its first tag that begins so is not recognised.
 */
export class SpokenText {
  /** What is said, as far as it is decided what is a tag; nothing of it is taken back once it is no longer held back. */
  #spoken = '';
  /** The end of what was written, which may be the beginning of a tag. */
  #rest = '';
  #thought: Thought | null = null;
  #isHeldBack = true;
  #hasBegun = false;

  /** Takes the next piece of the reply. */
  add(piece: string): void {
    const text = this.#rest + piece;
    let at = 0;
    for (const { index, 0: tag, 1: slash, 2: name = '' } of text.matchAll(TAG)) {
      this.#take(text.slice(at, index));
      this.#takeTag(tag, slash === '/', name.toLowerCase());
      at = index + tag.length;
    }
    const end = Math.max(at, text.length - unfinishedTag(text));
    this.#take(text.slice(at, end));
    this.#rest = text.slice(end);
  }

  /** What is certainly said so far; it begins with what it was before. */
  get soFar(): string {
    return this.#isHeldBack ? '' : this.#spoken;
  }

  /**
   * What the reply says if it ends here; it begins with `soFar`. A thought at the beginning that was never closed is left
   * out; one further on is text.
   */
  get whole(): string {
    if (this.#thought === null) return this.#spoken + this.#rest;
    return this.#hasBegun ? this.#spoken + this.#thought.text + this.#rest : this.#spoken;
  }

  #take(text: string): void {
    if (this.#thought !== null) {
      this.#thought.text += text;
      return;
    }
    this.#spoken += text;
    if (this.#hasBegun || text.trim() === '') return;
    this.#hasBegun = true;
    if (IN_FORM.test(text.trimStart())) this.#isHeldBack = false;
  }

  #takeTag(tag: string, isEnd: boolean, name: string): void {
    if (this.#thought !== null) {
      this.#thought.text += tag;
      if (!isEnd || this.#thought.name !== name) return;
      this.#thought = null;
      this.#isHeldBack = false;
    } else if (!isEnd) {
      this.#thought = { name, text: tag };
    } else if (this.#isHeldBack) {
      this.#spoken = '';
      this.#hasBegun = false;
      this.#isHeldBack = false;
    } else {
      this.#spoken += tag;
    }
  }
}

/** How many characters at the end of a text may be the beginning of a tag. */
function unfinishedTag(text: string): number {
  const end = text.slice(-LONGEST_TAG).toLowerCase();
  const tag = end.slice(end.lastIndexOf('<'));
  return tag.startsWith('<') && TAGS.some((one) => one.startsWith(tag) && one !== tag)
    ? tag.length
    : 0;
}
