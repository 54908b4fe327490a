const REQUEST = /^(?:tell|give|show|list|describe|explain|summari[sz]e)\b/iu;

/** A question as a sentence: with a capital, and a mark where it has none. */
export function whole(question: string): string {
  const text = question.trim().replace(/[\s,;:]+$/u, '');
  const isMarked = /[.?!]["'”’)]*$/u.test(text);
  const marked = isMarked ? text : `${text}${REQUEST.test(text) ? '.' : '?'}`;
  return marked.replace(/^\p{Ll}(?=\p{Ll}*(?![\p{L}]))/u, (letter) => letter.toUpperCase());
}
