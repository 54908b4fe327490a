import type { Component, Embed } from '../protocol/index.js';

/** What Discord puts where a component leaves something out, by the type of the component. */
const DEFAULTS: ReadonlyMap<number, Partial<Component>> = new Map<number, Partial<Component>>([
  ...[3, 5, 6, 7, 8].map((select) => [select, { min_values: 1, max_values: 1 }] as const),
  [11, { description: null, spoiler: false }],
  [14, { spacing: 1, divider: true }],
  [17, { accent_color: null, spoiler: false }],
]);

/** Components as Discord shows them: with its defaults, and numbers for those that have none. */
export function shownComponents(components: readonly Component[]): readonly Component[] {
  const taken = new Set(components.flatMap(numbersOf));
  let last = 0;
  const next = () => {
    do last++;
    while (taken.has(last));
    return last;
  };
  const show = (component: Component): Component => ({
    ...DEFAULTS.get(component.type),
    ...withoutNulls(component),
    id: component.id || next(),
    ...(component.components ? { components: component.components.map(show) } : {}),
    ...(component.accessory ? { accessory: show(component.accessory) } : {}),
  });
  return components.map(show);
}

/** Embeds as Discord shows them: with a type, and fields that say whether they stand in a line. */
export function shownEmbeds(embeds: readonly Embed[]): readonly Embed[] {
  return embeds.map((embed) => ({
    type: 'rich',
    ...withoutNulls(embed),
    ...(embed.fields ? { fields: embed.fields.map((field) => ({ inline: false, ...field })) } : {}),
  }));
}

function numbersOf({ id, components = [], accessory }: Component): readonly number[] {
  const inside = accessory ? [...components, accessory] : components;
  return [...(id ? [id] : []), ...inside.flatMap(numbersOf)];
}

function withoutNulls<Fields extends object>(fields: Fields): Fields {
  const kept = Object.entries(fields).filter(([, value]) => value !== null);
  return Object.fromEntries(kept) as Fields;
}
