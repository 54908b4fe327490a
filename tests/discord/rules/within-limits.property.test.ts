import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkBody } from '../stand-in/rules/index.js';
import {
  button,
  container,
  EPHEMERAL,
  type Json,
  message,
  row,
  section,
  select,
  text,
  times,
  V2,
} from './sample-bodies.js';

/** Text of any script that shows something, of at most this many UTF-16 units. */
function shown(most: number): fc.Arbitrary<string> {
  return fc
    .string({ unit: 'grapheme', minLength: 1, maxLength: most })
    .filter((drawn) => drawn.trim() !== '' && drawn.length <= most);
}

/** A part of a message of Components V2 of at most 5 components, whose custom_ids are still the same. */
const part: fc.Arbitrary<Json> = fc.oneof(
  shown(90).map(text),
  fc.record({ type: fc.constant(14), divider: fc.boolean(), spacing: fc.constantFrom(1, 2) }),
  fc
    .array(shown(30), { minLength: 1, maxLength: 3 })
    .map((texts) => section(button(), ...texts.map(text))),
  fc.integer({ min: 1, max: 4 }).map((count) => row(...times(count, () => button()))),
  fc.integer({ min: 1, max: 25 }).map((options) => row(select({ max_values: options }, options))),
);

/** Up to 7 parts of at most 5 components and 90 characters each, some of them in a container. */
const components: fc.Arbitrary<readonly Json[]> = fc
  .tuple(
    fc.array(part, { minLength: 1, maxLength: 5 }),
    fc.array(part, { minLength: 1, maxLength: 2 }),
  )
  .map(([bare, framed]) => [...bare, container(...framed)].map(numbered('')));

/** Gives every interactive component a custom_id of its own, from where it stands. */
function numbered(path: string): (component: Json, index: number) => Json {
  return (component, index) => {
    const here = `${path}/${index}`;
    const { components: nested, accessory } = component;
    return {
      ...component,
      ...('custom_id' in component ? { custom_id: here } : {}),
      ...(Array.isArray(nested) ? { components: nested.map(numbered(here)) } : {}),
      ...(accessory ? { accessory: numbered(`${here}/beside`)(accessory as Json, 0) } : {}),
    };
  };
}

const embed = fc.record(
  {
    title: shown(256),
    description: shown(300),
    footer: fc.record({ text: shown(100) }),
    fields: fc.array(fc.record({ name: shown(50), value: shown(100), inline: fc.boolean() }), {
      maxLength: 5,
    }),
  },
  { requiredKeys: ['title'] },
);

describe('messages within the limits', () => {
  it('are taken with Components V2, sent, answered, followed up or edited in', () => {
    fc.assert(
      fc.property(components, fc.constantFrom(V2, V2 | EPHEMERAL), (listed, flags) => {
        const body = { flags, components: listed, allowed_mentions: { parse: [] } };
        const answer = { type: 4, data: body };
        const edit = { edited: message({ flags: EPHEMERAL }), afterDeferral: true };
        expect(checkBody('create-message', { ...body, flags: V2 }, {})).toBeNull();
        expect(checkBody('create-follow-up', body, {})).toBeNull();
        expect(
          checkBody('interaction-callback', answer, { interaction: 2, source: null }),
        ).toBeNull();
        expect(checkBody('edit-webhook-message', body, edit)).toBeNull();
      }),
      { numRuns: 60 },
    );
  });

  it('are taken with content and embeds', () => {
    fc.assert(
      fc.property(shown(2000), fc.array(embed, { maxLength: 4 }), (content, embeds) => {
        expect(checkBody('create-message', { content, embeds }, {})).toBeNull();
      }),
      { numRuns: 60 },
    );
  });

  it('are taken with 4,000 characters of text in all and refused with one more, wherever it stands', () => {
    fc.assert(
      fc.property(components, fc.boolean(), (listed, framed) => {
        const left = 4000 - textWithin({ components: listed });
        const withMore = (characters: number) => {
          const more = text('x'.repeat(characters));
          const body = { flags: V2, components: [...listed, framed ? container(more) : more] };
          return checkBody('create-message', body, {})?.rule;
        };
        expect(withMore(left)).toBeUndefined();
        expect(withMore(left + 1)).toBe(left < 4000 ? 'message.text-total' : 'schema');
      }),
      { numRuns: 60 },
    );
  });
});

/** The characters of the text displays in a component. */
function textWithin({ type, content, components: nested }: Json): number {
  if (type === 10) return String(content).length;
  return Array.isArray(nested) ? nested.reduce((sum, each) => sum + textWithin(each), 0) : 0;
}
