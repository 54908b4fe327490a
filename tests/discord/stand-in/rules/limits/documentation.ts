const SITE = 'https://docs.discord.com/developers';

/** The address of a section of the component reference. */
export function componentsPage(section: string): string {
  return `${SITE}/components/reference#${section}`;
}

/** The address of a section of the page on messages. */
export function messagesPage(section: string): string {
  return `${SITE}/resources/message#${section}`;
}

/** The address of a section of the page on answering interactions. */
export function interactionsPage(section: string): string {
  return `${SITE}/interactions/receiving-and-responding#${section}`;
}

/** The address of a section of the page on commands. */
export function commandsPage(section: string): string {
  return `${SITE}/interactions/application-commands#${section}`;
}

/** The address of a section of the page on webhooks. */
export function webhooksPage(section: string): string {
  return `${SITE}/resources/webhook#${section}`;
}

/** The address of a section of the page on channels and threads. */
export function channelsPage(section: string): string {
  return `${SITE}/resources/channel#${section}`;
}

/** The address of a section of the general reference. */
export function referencePage(section: string): string {
  return `${SITE}/reference#${section}`;
}

/** The address of an entry of the change log. */
export function changeLog(entry: string): string {
  return `${SITE}/change-log#${entry}`;
}
