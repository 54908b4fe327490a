import {
  ApplicationIntegrationType,
  type BaseInteraction,
  type CommandInteractionOption,
  ComponentType,
  type Interaction,
  InteractionContextType,
  type Message,
  type MessageComponentInteraction,
  MessageFlags,
  type ModalSubmitInteraction,
  PermissionFlagsBits,
} from 'discord.js';
import { type Action, actionOf } from './action.js';
import type {
  ActedOnMessage,
  ActionCall,
  CommandCall,
  CompletionCall,
  OptionValues,
} from './calls.js';
import type { InteractionReply } from './delivery/index.js';
import type { Visit } from './desk.js';
import { targetText } from './target-text.js';
import { takesThreads, type Whereabouts } from './whereabouts.js';

/** Who acts, and where. */
export function visitOf(interaction: BaseInteraction): Visit {
  return {
    person: {
      id: interaction.user.id,
      canManage: interaction.memberPermissions?.has(PermissionFlagsBits.ManageGuild) ?? false,
    },
    where: whereaboutsOf(interaction),
  };
}

function whereaboutsOf(interaction: BaseInteraction): Whereabouts {
  const { channel, context, guildId, authorizingIntegrationOwners: owners } = interaction;
  const id = interaction.channelId ?? '';
  if (guildId === null) {
    const kind = context === InteractionContextType.PrivateChannel ? 'group' : 'direct';
    const nothing = { isMember: false, hasThreads: false };
    return { server: null, channel: id, settingsChannel: id, kind, ...nothing };
  }
  const isThread = channel?.isThread() ?? false;
  const isMember = owners[ApplicationIntegrationType.GuildInstall] !== undefined;
  return {
    server: guildId,
    channel: id,
    settingsChannel: (channel?.isThread() ? channel.parentId : null) ?? id,
    kind: isThread ? 'thread' : 'channel',
    isMember,
    hasThreads: isMember && channel !== null && takesThreads(channel),
  };
}

/** The use of a command that an interaction stands for; null for other interactions. */
export function commandCallOf(
  interaction: Interaction,
  reply: InteractionReply,
): CommandCall | null {
  if (interaction.isMessageContextMenuCommand()) {
    return {
      ...visitOf(interaction),
      name: interaction.commandName,
      subcommand: null,
      options: {},
      target: {
        id: interaction.targetId,
        text: targetText(interaction.targetMessage, interaction.client.user.id),
      },
      reply,
    };
  }
  if (!interaction.isChatInputCommand()) return null;
  return {
    ...visitOf(interaction),
    name: interaction.commandName,
    subcommand: interaction.options.getSubcommand(false),
    options: valuesOf(interaction.options.data),
    target: null,
    reply,
  };
}

/** The typing of an option that an interaction stands for; null for other interactions. */
export function completionCallOf(
  interaction: Interaction,
  reply: InteractionReply,
): CompletionCall | null {
  if (!interaction.isAutocomplete()) return null;
  const focused = interaction.options.getFocused(true);
  return {
    ...visitOf(interaction),
    name: interaction.commandName,
    option: focused.name,
    typed: focused.value,
    reply,
  };
}

/** An interaction with a button, a menu or a form. */
export type ActionInteraction = MessageComponentInteraction | ModalSubmitInteraction;

/** Whether an interaction is one with a button, a menu or a form. */
export function isActionInteraction(
  interaction: Interaction,
): interaction is Interaction & ActionInteraction {
  return interaction.isMessageComponent() || interaction.isModalSubmit();
}

/** What a button or form stands for, or what was chosen from a menu; null for what is not understood. */
export function wantedAction(interaction: ActionInteraction): Action | null {
  return actionOf(
    interaction.isStringSelectMenu() ? (interaction.values[0] ?? '') : interaction.customId,
  );
}

/** The use of a button, menu or form that an interaction stands for. */
export function actionCallOf(
  interaction: ActionInteraction,
  action: Action,
  reply: InteractionReply,
): ActionCall {
  return {
    ...visitOf(interaction),
    action,
    message: interaction.message === null ? null : actedOn(interaction.message),
    granted: new Set(interaction.appPermissions.toArray()),
    isFromMenu: interaction.isStringSelectMenu(),
    fields: interaction.isModalSubmit() ? fieldsOf(interaction) : {},
    reply,
  };
}

function actedOn({ id, hasThread, flags }: Message): ActedOnMessage {
  return { id, hasThread, isPrivate: flags.has(MessageFlags.Ephemeral) };
}

/** The values of the innermost options. */
function valuesOf(options: readonly CommandInteractionOption[]): OptionValues {
  const values: Record<string, string | number | boolean> = {};
  for (const { name, value, options: inner } of options) {
    if (inner !== undefined) Object.assign(values, valuesOf(inner));
    else if (value !== undefined) values[name] = value;
  }
  return values;
}

function fieldsOf(interaction: ModalSubmitInteraction): Record<string, string> {
  const texts = [...interaction.fields.fields.values()].flatMap((field) =>
    field.type === ComponentType.TextInput ? [[field.customId, field.value] as const] : [],
  );
  return Object.fromEntries(texts);
}
