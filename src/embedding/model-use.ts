/** What a model is for: vectors of texts, or the names in them. */
export type ModelUse = 'embedding' | 'recognition';
