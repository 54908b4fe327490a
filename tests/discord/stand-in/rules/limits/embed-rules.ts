import { fault } from '../api-refusal.js';
import { messagesPage } from './documentation.js';
import { type Rule, rule } from './rule.js';

/** Limits on one embed. */
export const EMBED_RULES: readonly Rule<'embed'>[] = [
  rule('embed', {
    id: 'embed.field-texts',
    limits: 'characters that name and value of a field need, white space aside',
    limit: 1,
    documentation: messagesPage('embed-object-embed-field-structure'),
    check: ({ fields }, limit) =>
      (fields ?? []).flatMap((field, index) =>
        (['name', 'value'] as const)
          .filter((key) => field[key].trim().length < limit)
          .map((key) =>
            fault(['fields', index, key], 'BASE_TYPE_REQUIRED', 'This field is required'),
          ),
      ),
  }),
];
