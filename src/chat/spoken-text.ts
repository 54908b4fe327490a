/** The names of the tags between which models think aloud where their server does not keep that apart. */
const NAMES = ['think', 'thinking', 'thought', 'reasoning'];
const OPENINGS = NAMES.map((name) => `<${name}>`);
const OPENING = new RegExp(`<(${NAMES.join('|')})>`, 'iu');
const CLOSING = new RegExp(`</(?:${NAMES.join('|')})>`, 'iu');

/**
 * What a reply says, without what the model thought aloud (`<think>…</think>`). While a reply is written, what may still
 * turn out to be a thought is held back, so that every text begins with the one before. Of a reply that has ended, a
 * thought at its beginning that was never closed is left out; one further on is text.
 */
export function spokenText(reply: string, hasEnded: boolean): string {
  let spoken = '';
  let rest = reply;
  for (let tag = OPENING.exec(rest); tag !== null; tag = OPENING.exec(rest)) {
    spoken += rest.slice(0, tag.index);
    rest = rest.slice(tag.index);
    const closing = new RegExp(`</${tag[1]}>`, 'iu').exec(rest);
    if (closing === null) return hasEnded && spoken.trim() !== '' ? spoken + rest : spoken;
    rest = rest.slice(closing.index + closing[0].length);
  }
  return spoken + (hasEnded ? rest : rest.slice(0, rest.length - unfinishedTag(rest)));
}

/** The same of a reply that comes as a whole: some servers leave out the tag with which a thought begins. */
export function spokenReply(reply: string): string {
  const spoken = spokenText(reply, true);
  return spoken.split(CLOSING).at(-1) ?? spoken;
}

/** How many characters at the end of a text may be the beginning of a tag. */
function unfinishedTag(text: string): number {
  const at = text.lastIndexOf('<');
  if (at === -1) return 0;
  const end = text.slice(at).toLowerCase();
  return OPENINGS.some((tag) => tag.startsWith(end)) ? end.length : 0;
}
