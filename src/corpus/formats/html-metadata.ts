import { z } from 'zod';
import type { StatedMetadata } from '../format-reader.js';
import { attributeOf, type HtmlElement, type HtmlNode, nodesOf } from './html-tree.js';
import { valueAsText } from './metadata-fields.js';

/** The longest script of linked data that is read, in UTF-16 code units, and how deep it may nest. */
const LONGEST_LINKED_DATA = 1_000_000;
const MOST_LEVELS = 6;
const LONGEST_VALUE = 1000;

const linkedArticle = z.looseObject({
  '@type': z
    .union([z.string(), z.array(z.string())])
    .refine((type) =>
      [type].flat().some((name) => /(?:Article|Posting|Report|Review)$/.test(name)),
    ),
});

type LinkedArticle = z.infer<typeof linkedArticle>;

/**
 * What an HTML document states about itself, the most telling source first: schema.org linked data (JSON-LD),
 * OpenGraph and article tags, Dublin Core and other meta tags, `<time>`, `<title>` and the `lang` of the document.
 */
export function metadataOfHtml(document: HtmlNode): StatedMetadata {
  const meta = new Map<string, string>();
  const linked: LinkedArticle[] = [];
  let pageTitle: string | null = null;
  let language: string | null = null;
  let canonical: string | null = null;
  let time: string | null = null;
  for (const { node } of nodesOf(document)) {
    if (!('tagName' in node)) continue;
    if (node.tagName === 'meta') {
      const name =
        attributeOf(node, 'property') ?? attributeOf(node, 'name') ?? attributeOf(node, 'itemprop');
      const content = attributeOf(node, 'content');
      const key = name?.toLowerCase() ?? '';
      if (content !== null && !meta.has(key)) meta.set(key, content);
    } else if (node.tagName === 'title') pageTitle ??= textOf(node);
    else if (node.tagName === 'html') language = attributeOf(node, 'lang');
    else if (node.tagName === 'link' && attributeOf(node, 'rel') === 'canonical') {
      canonical ??= attributeOf(node, 'href');
    } else if (node.tagName === 'time') time ??= attributeOf(node, 'datetime');
    else if (node.tagName === 'script' && /ld\+json/i.test(attributeOf(node, 'type') ?? '')) {
      linked.push(...linkedArticlesIn(textOf(node)));
    }
  }
  const ofLinked = (key: string) => valueAsText(key, linked[0]?.[key]);
  const ofMeta = (...names: string[]) => names.map((name) => meta.get(name)).find((v) => v?.trim());
  const publisher = tidy(ofLinked('publisher') ?? ofMeta('og:site_name', 'dc.publisher'));
  const ogTitle = ofMeta('og:title', 'twitter:title', 'dc.title');
  const title = tidy(ofLinked('headline') ?? withoutSite(ogTitle ?? pageTitle, publisher));
  const published = publishedOf(ofLinked('datePublished'), ofMeta, time);
  const author = tidy(
    ofLinked('author') ?? personOf(ofMeta('author', 'article:author', 'dc.creator')),
  );
  const url = tidy(canonical ?? ofMeta('og:url') ?? ofLinked('url'));
  const lang = tidy(language ?? ofMeta('og:locale', 'dc.language') ?? ofLinked('inLanguage'));
  return {
    ...(title && { title }),
    ...(publisher && { publisher }),
    ...(url && /^https?:/i.test(url) && { url }),
    ...(author && { author: author.replace(/^by\s+/i, '') }),
    ...(lang && { language: lang }),
    ...(published && { published }),
  };
}

function publishedOf(
  linked: string | null,
  ofMeta: (...names: string[]) => string | undefined,
  time: string | null,
): { readonly text: string; readonly where: string } | null {
  const tagged = ofMeta(
    'article:published_time',
    'og:published_time',
    'datepublished',
    'publishdate',
    'pubdate',
    'parsely-pub-date',
    'dc.date.issued',
    'dc.date',
    'dcterms.created',
    'date',
  );
  const sources = [
    [linked, 'JSON-LD'],
    [tagged, 'meta tag'],
    [time, '<time> element'],
  ] as const;
  for (const [value, where] of sources) {
    const text = tidy(value);
    if (text !== null) return { text, where };
  }
  return null;
}

/** The articles described in linked data, wherever they stand in it; nothing where it is no valid JSON. */
function linkedArticlesIn(json: string): LinkedArticle[] {
  if (json.length > LONGEST_LINKED_DATA) return [];
  let data: unknown;
  try {
    data = JSON.parse(json);
  } catch {
    return [];
  }
  const found: LinkedArticle[] = [];
  const visit = (value: unknown, level: number): void => {
    if (typeof value !== 'object' || value === null || level > MOST_LEVELS) return;
    const article = linkedArticle.safeParse(value);
    if (article.success) found.push(article.data);
    else for (const inner of Object.values(value)) visit(inner, level + 1);
  };
  visit(data, 0);
  return found;
}

/** The page's title without the name of the site at its end: "Talks resume | The Herald". */
function withoutSite(title: string | null | undefined, publisher: string | null): string | null {
  const text = tidy(title);
  if (text === null || publisher === null || !text.endsWith(publisher)) return text;
  const rest = text.slice(0, -publisher.length).trimEnd();
  const shorter = rest.replace(/\s*[|\-–—:·»]$/u, '');
  return shorter === rest || shorter === '' ? text : shorter;
}

/** Pages give the address of a profile where a name is due. */
function personOf(author: string | undefined): string | null {
  return author === undefined || /^(?:https?:|@|\/)/i.test(author) ? null : author;
}

function textOf(element: HtmlElement): string {
  return element.childNodes.map((child) => ('value' in child ? child.value : '')).join('');
}

function tidy(text: string | null | undefined): string | null {
  const folded = text?.slice(0, LONGEST_VALUE).replace(/\s+/gu, ' ').trim() ?? '';
  return folded === '' ? null : folded;
}
