/** Who and what the scenes mention, with ids as Discord gives them and the names under which they are shown. */
export const CAST = {
  person: '300000000000000001',
  bot: '300000000000000002',
  newsroom: '300000000000000003',
  archive: '300000000000000004',
  thread: '300000000000000005',
} as const;

/** The names, with the signs that Discord puts before them. */
export const NAMES: ReadonlyMap<string, string> = new Map([
  [CAST.person, '@Mira'],
  [CAST.bot, '@Footnote'],
  [CAST.newsroom, '#newsroom'],
  [CAST.archive, '#archive'],
  [CAST.thread, '#When did the US first talk directly to Hamas?'],
]);

/** The ids of the commands by name. */
export const COMMAND_IDS: ReadonlyMap<string, string> = new Map(
  ['ask', 'actor', 'timeline', 'cite', 'sources', 'source', 'help', 'footnote'].map((name, at) => [
    name,
    `40000000000000000${at}`,
  ]),
);
