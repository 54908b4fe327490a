import type { Snowflake } from '../../protocol/index.js';
import { userPayload, type World } from '../../state/index.js';
import { refuse } from '../api-errors.js';
import type { ApiAnswer } from '../request.js';
import { route } from '../router.js';

/** Who the bot is, and where its gateway is. */
export function botRoutes(gatewayUrl: () => string) {
  return [
    route('GET /gateway/bot', () => ({
      status: 200,
      body: {
        url: gatewayUrl(),
        shards: 1,
        session_start_limit: {
          total: 1000,
          remaining: 999,
          reset_after: 14_400_000,
          max_concurrency: 1,
        },
      },
    })),
    route('GET /gateway', () => ({ status: 200, body: { url: gatewayUrl() } })),
    route('GET /users/@me', (_, world) => ({
      status: 200,
      body: { ...userPayload(world.bot), mfa_enabled: false, locale: 'en-US', verified: true },
    })),
    route('GET /users/:user', ({ parameters }, world) => userAnswer(world, parameters.user)),
    route('GET /applications/@me', (_, world) => applicationAnswer(world)),
    route('GET /oauth2/applications/@me', (_, world) => applicationAnswer(world)),
  ];
}

/** The application is allowed message content in small numbers of guilds, as new ones are. */
const APPLICATION_FLAGS = 1 << 19;

function applicationAnswer({ application, bot, guilds }: World): ApiAnswer {
  return {
    status: 200,
    body: {
      id: application.id,
      name: application.name,
      icon: null,
      description: '',
      type: null,
      bot: userPayload(bot),
      owner: userPayload(application.owner),
      team: null,
      bot_public: true,
      bot_require_code_grant: false,
      verify_key: '0'.repeat(64),
      flags: APPLICATION_FLAGS,
      flags_new: String(APPLICATION_FLAGS),
      redirect_uris: [],
      interactions_endpoint_url: null,
      role_connections_verification_url: null,
      approximate_guild_count: guilds.size,
      approximate_user_install_count: 0,
      approximate_user_authorization_count: 0,
      explicit_content_filter: 0,
      eligible_oauth2_scopes: [],
      integration_types_config: { 0: {}, 1: {} },
    },
  };
}

function userAnswer(world: World, id: Snowflake | undefined): ApiAnswer {
  const user = world.users.get(id ?? '') ?? refuse('unknownUser');
  return { status: 200, body: userPayload(user) };
}
