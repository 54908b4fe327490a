import * as z from 'zod/mini';

/** The types of components that the rules speak of, by Discord's numbers. */
export const ComponentType = {
  actionRow: 1,
  button: 2,
  stringSelect: 3,
  textInput: 4,
  userSelect: 5,
  roleSelect: 6,
  mentionableSelect: 7,
  channelSelect: 8,
  section: 9,
  textDisplay: 10,
  thumbnail: 11,
  mediaGallery: 12,
  file: 13,
  separator: 14,
  container: 17,
  label: 18,
} as const;

/** The types of every select menu. */
export const SELECT_TYPES: ReadonlySet<number> = new Set([
  ComponentType.stringSelect,
  ComponentType.userSelect,
  ComponentType.roleSelect,
  ComponentType.mentionableSelect,
  ComponentType.channelSelect,
]);

const SelectOption = z.object({
  label: z.nullish(z.string()),
  value: z.nullish(z.string()),
  description: z.nullish(z.string()),
  default: z.nullish(z.boolean()),
});

const Media = z.object({ url: z.nullish(z.string()) });

const Fields = z.object({
  type: z.number(),
  id: z.nullish(z.number()),
  custom_id: z.nullish(z.string()),
  style: z.nullish(z.number()),
  label: z.nullish(z.string()),
  description: z.nullish(z.string()),
  url: z.nullish(z.string()),
  sku_id: z.nullish(z.string()),
  emoji: z.nullish(z.unknown()),
  disabled: z.nullish(z.boolean()),
  required: z.nullish(z.boolean()),
  placeholder: z.nullish(z.string()),
  value: z.nullish(z.string()),
  content: z.nullish(z.string()),
  min_values: z.nullish(z.number()),
  max_values: z.nullish(z.number()),
  min_length: z.nullish(z.number()),
  max_length: z.nullish(z.number()),
  options: z.nullish(z.array(SelectOption)),
  default_values: z.nullish(z.array(z.unknown())),
  items: z.nullish(z.array(z.object({ description: z.nullish(z.string()) }))),
  file: z.nullish(Media),
});

/** A component of any type: the fields that the rules look at, whichever of them the type has. */
export interface ComponentPayload extends z.infer<typeof Fields> {
  /** Children of an action row, section or container. */
  readonly components?: readonly ComponentPayload[] | null | undefined;
  /** What stands beside the text of a section. */
  readonly accessory?: ComponentPayload | null | undefined;
  /** What a label is the label of. */
  readonly component?: ComponentPayload | null | undefined;
}

/** Reads a component and what is nested in it. Other fields are dropped: refusing them is for the strict schemas. */
export const Component: z.ZodMiniType<ComponentPayload> = z.extend(Fields, {
  components: z.nullish(z.lazy(() => z.array(Component))),
  accessory: z.nullish(z.lazy(() => Component)),
  component: z.nullish(z.lazy(() => Component)),
});
