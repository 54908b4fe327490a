import {
  deleteMessage,
  type Interaction,
  isLoading,
  isUserInstalled,
  type Message,
  MOST_FOLLOW_UPS,
  messagePayload,
  TOKEN_LIFE,
  type World,
} from '../../state/index.js';
import { refuse } from '../api-errors.js';
import { asEdited, messageBody } from '../message-body.js';
import { obey } from '../reach.js';
import { type ApiRequest, fields } from '../request.js';
import { editResponse, postResponse } from '../respond.js';
import { openRoute } from '../router.js';

const BASE = '/webhooks/:application/:token';

/** What a bot says to an interaction after it acknowledged it, for as long as the token works. */
export const webhookRoutes = [
  openRoute(`POST ${BASE}`, (request, world) => {
    const interaction = answeredInteraction(request, world);
    obey('create-follow-up', request.body, { files: request.uploads.length });
    return { status: 200, body: messagePayload(followUp(world, interaction, request)) };
  }),

  openRoute(`GET ${BASE}/messages/:message`, (request, world) => ({
    status: 200,
    body: messagePayload(ownMessage(request, answeredInteraction(request, world))),
  })),

  openRoute(`PATCH ${BASE}/messages/:message`, (request, world) => {
    const interaction = answeredInteraction(request, world);
    const message = ownMessage(request, interaction);
    obey('edit-webhook-message', request.body, {
      edited: asEdited(message),
      afterDeferral: isLoading(message),
      files: request.uploads.length,
    });
    if (message === interaction.source) interaction.updated = true;
    const edited = editResponse(world, message, responseIn(request));
    interaction.changes.notify();
    return { status: 200, body: messagePayload(edited) };
  }),

  openRoute(`DELETE ${BASE}/messages/:message`, (request, world) => {
    const interaction = answeredInteraction(request, world);
    const message = ownMessage(request, interaction);
    if (message === interaction.source) interaction.updated = true;
    deleteMessage(world, message);
    interaction.changes.notify();
    return { status: 204 };
  }),
];

function responseIn({ body, uploads }: ApiRequest) {
  return { body: fields(messageBody, body), sent: body, uploads };
}

/** The interaction of a token that works, after it was acknowledged with a message. */
function answeredInteraction({ parameters }: ApiRequest, world: World): Interaction {
  if (parameters.application !== world.application.id) {
    return refuse('unknownWebhook', 'the application is that of the interaction');
  }
  const interaction = world.interactionWithToken(parameters.token ?? '');
  if (interaction === null) return refuse('invalidToken', 'the token is that of an interaction');
  if (world.tokenClock.now() - interaction.issuedAt > TOKEN_LIFE) refuse('invalidToken');
  const by = interaction.acknowledged?.by ?? 'nothing';
  if (by === 'nothing' || by === 'modal' || by === 'choices') refuse('unknownWebhook');
  return interaction;
}

/** The message that a path names: `@original`, a follow-up, or the message whose component was used. */
function ownMessage(
  { parameters: { message: id } }: ApiRequest,
  interaction: Interaction,
): Message {
  const { original, source, followUps } = interaction;
  const found =
    id === '@original'
      ? original
      : [original, source, ...followUps].find((message) => message?.id === id);
  return found?.channel.messages.has(found.id) ? found : refuse('unknownMessage');
}

/** The first follow-up after a deferral takes the place of what said that the bot is thinking. */
function followUp(world: World, interaction: Interaction, request: ApiRequest): Message {
  const { original, followUps } = interaction;
  const isThinking =
    original !== null && isLoading(original) && original.channel.messages.has(original.id);
  if (isThinking) {
    const edited = editResponse(world, original, responseIn(request));
    interaction.changes.notify();
    return edited;
  }
  if (isUserInstalled(interaction) && followUps.length >= MOST_FOLLOW_UPS) {
    refuse('tooManyFollowUps');
  }
  const message = postResponse(world, interaction, responseIn(request), original);
  followUps.push(message);
  interaction.changes.notify();
  return message;
}
