import { z } from 'zod';
import { CALLBACK, type Choice, type Component } from '../../protocol/index.js';
import type { InteractionKind } from '../../rules/index.js';
import {
  type Acknowledgement,
  type Interaction,
  isEphemeral,
  isLoading,
  type Message,
  messagePayload,
  type World,
} from '../../state/index.js';
import { refuse } from '../api-errors.js';
import { asEdited, messageBody } from '../message-body.js';
import { obey } from '../reach.js';
import { type ApiRequest, fields } from '../request.js';
import { editResponse, postPlaceholder, postResponse } from '../respond.js';
import { openRoute } from '../router.js';

const callbackBody = z.object({
  type: z.int(),
  data: messageBody
    .extend({
      choices: z.array(z.custom<Choice>()).optional(),
      custom_id: z.string().optional(),
      title: z.string().optional(),
    })
    .loose()
    .nullish(),
});

type CallbackBody = z.output<typeof callbackBody>;

/** The first answer to an interaction, by which the bot acknowledges it. */
export const callbackRoutes = [
  openRoute('POST /interactions/:interaction/:token/callback', (request, world) => {
    const interaction = pendingInteraction(request, world);
    obey('interaction-callback', request.body, {
      interaction: interaction.type as InteractionKind,
      source: interaction.source && asEdited(interaction.source),
      files: request.uploads.length,
    });
    const callback = fields(callbackBody, request.body);
    const message = answer(world, interaction, callback, request);
    interaction.changes.notify();
    if (request.query.get('with_response') !== 'true') return { status: 204 };
    return { status: 200, body: acknowledgement(interaction, callback.type, message) };
  }),
];

function pendingInteraction({ parameters, receivedAt }: ApiRequest, world: World): Interaction {
  const interaction = world.interactions.get(parameters.interaction ?? '');
  if (interaction === undefined || interaction.token !== parameters.token) {
    return refuse('unknownInteraction', 'the interaction exists');
  }
  if (interaction.acknowledged !== null) refuse('alreadyAcknowledged');
  if (interaction.failed || world.listeningClock.now() > interaction.dueAt) {
    const passed = `${Math.round(receivedAt - interaction.sentAt)} ms had passed`;
    refuse('unknownInteraction', `an interaction is acknowledged within 3 seconds; ${passed}`);
  }
  return interaction;
}

/** Does what the bot answers; gives the message that it makes or changes. */
function answer(
  world: World,
  interaction: Interaction,
  { type, data }: CallbackBody,
  { uploads, receivedAt }: ApiRequest,
): Message | null {
  const acknowledge = (by: Acknowledgement) => {
    interaction.acknowledged = { by, after: receivedAt - interaction.sentAt };
  };
  const response = { body: data ?? {}, sent: data ?? {}, uploads };
  switch (type) {
    case CALLBACK.message:
      interaction.original = postResponse(world, interaction, response);
      acknowledge('message');
      return interaction.original;
    case CALLBACK.thinking:
      acknowledge('thinking');
      interaction.original = postPlaceholder(world, interaction, data?.flags ?? 0);
      return interaction.original;
    case CALLBACK.update:
      interaction.original = editResponse(world, existingSource(interaction), response);
      acknowledge('update');
      return interaction.original;
    case CALLBACK.updateLater:
      interaction.original = existingSource(interaction);
      acknowledge('update-later');
      return interaction.original;
    case CALLBACK.choices:
      interaction.choices = data?.choices ?? [];
      acknowledge('choices');
      return null;
    case CALLBACK.modal:
      interaction.modal = {
        custom_id: data?.custom_id ?? '',
        title: data?.title ?? '',
        components: (data?.components ?? []) as readonly Component[],
      };
      acknowledge('modal');
      return null;
    default:
      return refuse('unreadableBody', `the stand-in knows no callback of type ${type}`);
  }
}

function existingSource({ source }: Interaction): Message {
  return source?.channel.messages.has(source.id) ? source : refuse('unknownMessage');
}

/** What `with_response` gives. */
function acknowledgement(interaction: Interaction, type: number, message: Message | null): object {
  return {
    interaction: {
      id: interaction.id,
      type: interaction.type,
      ...(message === null
        ? {}
        : {
            response_message_id: message.id,
            response_message_loading: isLoading(message),
            response_message_ephemeral: isEphemeral(message),
          }),
    },
    ...(message === null ? {} : { resource: { type, message: messagePayload(message) } }),
  };
}
