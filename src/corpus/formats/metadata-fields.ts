import type { StatedMetadata } from '../format-reader.js';

/** What a named field of a record, a front matter or a header says. `text` is the article itself. */
export type FieldRole =
  | 'title'
  | 'publisher'
  | 'url'
  | 'author'
  | 'language'
  | 'published'
  | 'record'
  | 'text';

/**
 * Names that fields go by, in lower case and without punctuation; of several fields in one role, the one whose name
 * comes first here counts. The names are those of schema.org, Dublin Core, RSS, BEIR, the common news APIs and
 * scrapers, and of content management systems.
 */
const NAMES: Readonly<Record<FieldRole, readonly string[]>> = {
  title: ['title', 'headline', 'webtitle', 'dctitle', 'heading', 'name'],
  publisher: [
    'publisher',
    'publication',
    'publicationname',
    'sourcename',
    'newspaper',
    'outlet',
    'source',
    'sitename',
    'site',
    'website',
    'agency',
    'domain',
    'dcpublisher',
  ],
  url: ['url', 'link', 'permalink', 'canonicalurl', 'weburl', 'sourceurl', 'uri', 'href'],
  author: ['author', 'authors', 'byline', 'creator', 'dccreator', 'writer', 'by'],
  language: ['language', 'lang', 'inlanguage', 'dclanguage', 'locale'],
  published: [
    'datepublished',
    'publishedat',
    'publisheddate',
    'publishdate',
    'publicationdate',
    'published',
    'pubdate',
    'publishedon',
    'webpublicationdate',
    'date',
    'dcdate',
    'datetime',
    'timestamp',
    'postedat',
    'posted',
    'created',
    'createdat',
    'datecreated',
  ],
  record: ['_id', 'id', 'docid', 'documentid', 'articleid', 'guid', 'uuid'],
  text: [
    'text',
    'body',
    'articlebody',
    'articletext',
    'fulltext',
    'maintext',
    'bodytext',
    'content',
    'contents',
    'story',
    'article',
    'context',
    'markdown',
    'html',
    'bodyhtml',
    'contenthtml',
    'contentencoded',
    'paragraphs',
    'passage',
    'description',
    'abstract',
    'summary',
  ],
};

const ROLES = new Map<string, { readonly role: FieldRole; readonly rank: number }>();
for (const role of Object.keys(NAMES) as FieldRole[]) {
  for (const [rank, name] of NAMES[role].entries()) ROLES.set(name, { role, rank });
}

/** What a field of this name says, and how strongly it is meant (0 strongest); null for a name that says nothing. */
export function roleOf(name: string): { readonly role: FieldRole; readonly rank: number } | null {
  const lower = name.slice(0, 64).toLowerCase();
  return ROLES.get(lower) ?? ROLES.get(lower.replace(/[^a-z0-9]/g, '')) ?? null;
}

/** The longest value that is taken for metadata, in UTF-16 code units. */
const LONGEST_VALUE = 1000;

/**
 * The metadata that named values state. Where several names mean the same, the most telling one counts.
 * @param whereOf says for people where the field of a name stands
 */
export function metadataFrom(
  fields: Iterable<readonly [name: string, value: string]>,
  whereOf: (name: string) => string,
): StatedMetadata {
  const best = new Map<FieldRole, { readonly rank: number; name: string; value: string }>();
  for (const [name, raw] of fields) {
    const found = roleOf(name);
    const value = raw.replace(/\s+/g, ' ').trim();
    if (found === null || value === '' || value.length > LONGEST_VALUE) continue;
    const { role, rank } = found;
    if (rank < (best.get(role)?.rank ?? Infinity)) best.set(role, { rank, name, value });
  }
  const [title, publisher, url] = [best.get('title'), best.get('publisher'), best.get('url')];
  const [author, language, date] = [
    best.get('author'),
    best.get('language'),
    best.get('published'),
  ];
  return {
    ...(title && { title: title.value }),
    ...(publisher && { publisher: publisher.value }),
    ...(url && { url: url.value }),
    ...(author && { author: author.value.replace(/^by\s+/i, '') }),
    ...(language && { language: language.value }),
    ...(date && { published: { text: date.value, where: whereOf(date.name) } }),
  };
}

/**
 * A value of JSON or YAML as one line of text: scalars as they are, the name of an object that has one
 * (`{ "id": null, "name": "Reuters" }`), the sole scalar of another (`{ "$date": "…" }`), the items of a list joined
 * by commas. Times given as numbers since 1970 under the name of a date become ISO 8601. Null where it says nothing.
 */
export function valueAsText(name: string, value: unknown, depth = 0): string | null {
  if (typeof value === 'string') return value;
  if (typeof value === 'number') {
    return roleOf(name)?.role === 'published'
      ? (unixTimeAsIso(value) ?? String(value))
      : String(value);
  }
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? null : value.toISOString();
  if (typeof value !== 'object' || value === null || depth > 3) return null;
  if (Array.isArray(value)) {
    const items = value.slice(0, 20).map((item) => valueAsText(name, item, depth + 1));
    const said = items.filter((item) => item !== null && item !== '');
    return said.length === 0 ? null : said.join(', ');
  }
  const entries = Object.entries(value);
  const named = entries.find(([key]) => /^(?:name|title|label|fullname)$/i.test(key));
  const chosen = named ?? (entries.length === 1 ? entries[0] : undefined);
  return chosen === undefined ? null : valueAsText(name, chosen[1], depth + 1);
}

/** Seconds or milliseconds since 1970 as ISO 8601, where they lie between 1990 and 2100; else null. */
function unixTimeAsIso(value: number): string | null {
  for (const milliseconds of [value * 1000, value]) {
    if (milliseconds > 631_152_000_000 && milliseconds < 4_102_444_800_000) {
      return new Date(milliseconds).toISOString();
    }
  }
  return null;
}
