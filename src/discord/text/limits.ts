/**
 * What Discord takes, as documented. Lengths are counted in UTF-16 code units here, which are never fewer than what
 * Discord counts.
 */
export const LIMITS = {
  // https://docs.discord.com/developers/components/reference
  /** Characters in all texts of a message of Components V2. */
  messageText: 4000,
  /** Components of a message, nested ones among them. */
  messageComponents: 40,
  /** Components in one container. Earlier versions of the documentation gave ten; nothing here needs more. */
  containerComponents: 10,
  /** Texts in a section, beside its button or picture. */
  sectionTexts: 3,
  /** Buttons in one row. */
  rowButtons: 5,
  buttonLabel: 80,
  /** The address that a button leads to. */
  linkUrl: 512,
  customId: 100,
  selectOptions: 25,
  selectPlaceholder: 150,
  optionLabel: 100,
  optionValue: 100,
  optionDescription: 100,
  formComponents: 5,
  /** The name of a field of a form, and what explains it. */
  fieldLabel: 45,
  fieldDescription: 100,
  inputPlaceholder: 100,
  /** What somebody can write into a field. */
  inputText: 4000,

  // https://docs.discord.com/developers/interactions/receiving-and-responding
  formTitle: 45,

  // https://docs.discord.com/developers/interactions/application-commands
  /** Choices that a command offers for what somebody types. */
  choices: 25,
  choiceName: 100,
  choiceValue: 100,
  commandDescription: 100,

  // https://docs.discord.com/developers/resources/channel
  threadName: 100,
} as const;
