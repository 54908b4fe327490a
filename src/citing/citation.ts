import { z } from 'zod';

/** Lines of a file, both counted from 1, both included. */
const lines = z.tuple([z.int().positive(), z.int().positive()]);

/** A calendar date as programs read it: `value` is `YYYY`, `YYYY-MM` or `YYYY-MM-DD`, to match `precision`. */
export const dateSchema = z.object({
  value: z.string().regex(/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/u),
  precision: z.enum(['day', 'month', 'year']),
  basis: z.enum(['stated', 'inferred']),
  why: z.string(),
});

/** A citation as programs read it. */
export const citationSchema = z.object({
  n: z.int().positive(),
  file: z.string(),
  lines,
  quote: z.string(),
  title: z.string(),
  publisher: z.string().nullable(),
  date: dateSchema.nullable(),
  /** The id of the article. */
  article: z.string().optional(),
  /** The article's address; absent where none is known. */
  url: z.string().optional(),
});

/** Where exact words stand: `file` is relative to the corpus folder, `quote` is verbatim from `lines`. */
export type Citation = z.infer<typeof citationSchema>;
