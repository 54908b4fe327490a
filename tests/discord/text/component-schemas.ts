import { ButtonStyle, ComponentType } from 'discord.js';
import { z } from 'zod';
import { LIMITS } from '../../../src/discord/text/index.js';

/**
 * The components that Footnote sends, as Discord documents them; see
 * https://docs.discord.com/developers/components/reference
 */
const id = z.int().min(0).optional();
const customId = z.string().min(1).max(LIMITS.customId);
const emoji = z.strictObject({
  id: z.string().optional(),
  name: z.string().min(1).optional(),
  animated: z.boolean().optional(),
});
const looks = {
  type: z.literal(ComponentType.Button),
  id,
  label: z.string().min(1).max(LIMITS.buttonLabel).optional(),
  emoji: emoji.optional(),
  disabled: z.boolean().optional(),
};

const button = z
  .discriminatedUnion('style', [
    z.strictObject({
      ...looks,
      style: z.literal([
        ButtonStyle.Primary,
        ButtonStyle.Secondary,
        ButtonStyle.Success,
        ButtonStyle.Danger,
      ]),
      custom_id: customId,
    }),
    z.strictObject({
      ...looks,
      style: z.literal(ButtonStyle.Link),
      url: z.url({ protocol: /^https?$/u }).max(LIMITS.linkUrl),
    }),
  ])
  .refine(({ label, emoji }) => label !== undefined || emoji !== undefined, {
    error: 'A button needs a label or an emoji',
  });

const option = z.strictObject({
  label: z.string().min(1).max(LIMITS.optionLabel),
  value: z.string().min(1).max(LIMITS.optionValue),
  description: z.string().min(1).max(LIMITS.optionDescription).optional(),
  emoji: emoji.optional(),
  default: z.boolean().optional(),
});

const select = z.strictObject({
  type: z.literal(ComponentType.StringSelect),
  id,
  custom_id: customId,
  options: z.array(option).min(1).max(LIMITS.selectOptions),
  placeholder: z.string().max(LIMITS.selectPlaceholder).optional(),
  min_values: z.int().min(0).max(LIMITS.selectOptions).optional(),
  max_values: z.int().min(1).max(LIMITS.selectOptions).optional(),
  required: z.boolean().optional(),
  disabled: z.boolean().optional(),
});

const text = z.strictObject({
  type: z.literal(ComponentType.TextDisplay),
  id,
  content: z.string().min(1).max(LIMITS.messageText),
});

const row = z.strictObject({
  type: z.literal(ComponentType.ActionRow),
  id,
  components: z.union([z.array(button).min(1).max(LIMITS.rowButtons), z.tuple([select])], {
    error: `A row holds one to ${LIMITS.rowButtons} buttons or one menu`,
  }),
});

const section = z.strictObject({
  type: z.literal(ComponentType.Section),
  id,
  components: z.array(text).min(1).max(LIMITS.sectionTexts),
  accessory: button,
});

const separator = z.strictObject({
  type: z.literal(ComponentType.Separator),
  id,
  divider: z.boolean().optional(),
  spacing: z.literal([1, 2]).optional(),
});

const container = z.strictObject({
  type: z.literal(ComponentType.Container),
  id,
  components: z
    .array(z.discriminatedUnion('type', [row, section, separator, text]))
    .min(1)
    .max(LIMITS.containerComponents),
  accent_color: z.int().min(0).max(0xffffff).nullable().optional(),
  spoiler: z.boolean().optional(),
});

/** What a message says. */
export const messageSchema = z.strictObject({
  components: z
    .array(z.discriminatedUnion('type', [container, row, section, separator, text]))
    .min(1),
});

const input = z.strictObject({
  type: z.literal(ComponentType.TextInput),
  id,
  custom_id: customId,
  style: z.literal([1, 2]),
  min_length: z.int().min(0).max(LIMITS.inputText).optional(),
  max_length: z.int().min(1).max(LIMITS.inputText).optional(),
  required: z.boolean().optional(),
  value: z.string().max(LIMITS.inputText).optional(),
  placeholder: z.string().max(LIMITS.inputPlaceholder).optional(),
});

const field = z.strictObject({
  type: z.literal(ComponentType.Label),
  id,
  label: z.string().min(1).max(LIMITS.fieldLabel),
  description: z.string().min(1).max(LIMITS.fieldDescription).optional(),
  component: z.discriminatedUnion('type', [input, select]),
});

/** A form that opens over the conversation. */
export const formSchema = z.strictObject({
  custom_id: customId,
  title: z.string().min(1).max(LIMITS.formTitle),
  components: z
    .array(z.discriminatedUnion('type', [field, text]))
    .min(1)
    .max(LIMITS.formComponents),
});
