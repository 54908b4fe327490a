import { expect } from 'vitest';

/** Characters that XML 1.0 allows (https://www.w3.org/TR/xml/#charsets). */
const ALLOWED = /^[\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]*$/u;

const TAG =
  /<(?<close>\/)?(?<name>[a-zA-Z][\w-]*)(?<attributes>(?: [\w:-]+="[^"<&]*(?:&(?:amp|lt|gt|quot|#39);[^"<&]*)*")*)(?<empty>\/)?>/gu;

/** Expects a document to be well-formed XML of elements, quoted attributes and text alone. */
export function expectWellFormed(document: string): void {
  expect(document).toMatch(ALLOWED);
  const open: string[] = [];
  for (const { groups } of document.matchAll(TAG)) {
    const { close, name = '', attributes = '', empty } = groups ?? {};
    const names = [...attributes.matchAll(/ ([\w:-]+)="/gu)].map(([, attribute]) => attribute);
    expect(new Set(names).size, attributes).toBe(names.length);
    if (close !== undefined) expect(open.pop()).toBe(name);
    else if (empty === undefined) open.push(name);
  }
  expect(open).toEqual([]);
  // What is no tag is text: nothing in it may begin one, or an entity that XML does not know.
  const text = document.replace(TAG, '').replace(/&(?:amp|lt|gt|quot|#39);/gu, '');
  expect(text).not.toMatch(/[<&]/u);
}
