/** Kinds of interactions, https://docs.discord.com/developers/interactions/receiving-and-responding */
export const INTERACTION = { command: 2, component: 3, autocomplete: 4, modal: 5 } as const;

/** Kinds of answers to an interaction, ibid. */
export const CALLBACK = {
  message: 4,
  thinking: 5,
  updateLater: 6,
  update: 7,
  choices: 8,
  modal: 9,
} as const;

/** Where an interaction takes place, ibid. */
export const CONTEXT = { guild: 0, botDirect: 1 } as const;

/** How an application was installed, https://docs.discord.com/developers/resources/application */
export const INSTALLATION = { guild: 0, user: 1 } as const;

/** Kinds of commands, https://docs.discord.com/developers/interactions/application-commands */
export const COMMAND = { slash: 1, user: 2, message: 3 } as const;

/** Kinds of options of slash commands, ibid. */
export const OPTION = {
  subcommand: 1,
  subcommandGroup: 2,
  string: 3,
  integer: 4,
  boolean: 5,
  user: 6,
  channel: 7,
  role: 8,
  mentionable: 9,
  number: 10,
} as const;

/** Kinds of components, https://docs.discord.com/developers/components/reference */
export const COMPONENT = {
  row: 1,
  button: 2,
  stringSelect: 3,
  textInput: 4,
  userSelect: 5,
  roleSelect: 6,
  mentionableSelect: 7,
  channelSelect: 8,
  label: 18,
} as const;

/** Styles of buttons that do not come back as an interaction, ibid. */
export const BUTTON_STYLE = { link: 5, premium: 6 } as const;

/** Kinds of channels, https://docs.discord.com/developers/resources/channel */
export const CHANNEL = { text: 0, direct: 1, publicThread: 11 } as const;

/** Kinds of messages, https://docs.discord.com/developers/resources/message */
export const MESSAGE = {
  plain: 0,
  threadCreated: 18,
  reply: 19,
  slashCommand: 20,
  threadStarter: 21,
  contextMenuCommand: 23,
} as const;

/** Opcodes of the gateway, https://docs.discord.com/developers/topics/opcodes-and-status-codes */
export const OPCODE = {
  dispatch: 0,
  heartbeat: 1,
  identify: 2,
  presence: 3,
  voice: 4,
  resume: 6,
  reconnect: 7,
  requestMembers: 8,
  invalidSession: 9,
  hello: 10,
  heartbeatAck: 11,
} as const;

/** Codes with which the gateway closes a connection, ibid. */
export const CLOSE = {
  unknownOpcode: 4001,
  decodeError: 4002,
  notAuthenticated: 4003,
  authenticationFailed: 4004,
  alreadyAuthenticated: 4005,
  timedOut: 4009,
  disallowedIntents: 4014,
} as const;
