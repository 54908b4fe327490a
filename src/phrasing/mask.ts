import { literally } from './literally.js';

/** What stands in the place of a secret. */
export const MASKED = '[hidden]';

/** Shorter secrets are not looked for: they would hide half of every line, and protect nothing. */
const SHORTEST_SECRET = 4;

/**
 * What is secret whoever configured it, with what remains of it. Discord's tokens of interactions and webhooks are parts
 * of addresses; whoever has one can speak for the bot.
 */
const PATTERNS: readonly (readonly [pattern: RegExp, shown: string])[] = [
  [/\/(webhooks|interactions)\/(\d{1,20})\/[^/?#\s"'<>]+/giu, `/$1/$2/${MASKED}`],
  // A bot token: the bot's id in base64, a time and a signature.
  [/\b[\w-]{18,40}\.[\w-]{5,10}\.[\w-]{25,80}/gu, MASKED],
  [/\b(Bot|Bearer|Basic) +[\w.~+/=-]{20,}/gu, `$1 ${MASKED}`],
  // A key of an API: the provider's mark, then a run of letters and digits that is no word.
  [
    /(?<![A-Za-z\d])(?:sk|pk|rk|gsk|csk|xai|hf|nvapi|pplx)[-_](?=[\w-]{0,60}?(?=[A-Za-z]{0,40}\d)[A-Za-z\d]{16})[\w-]+/gu,
    MASKED,
  ],
  [/(?<![A-Za-z\d])AIza[\w-]{30,}/gu, MASKED],
];

/** Names of fields whose text is secret, in lower case and without what parts their words. */
const SECRET_NAME =
  /(?:tokens?|authorization|secrets?|passwords?|passphrase|cookies?|credentials?|(?:api|secret|access|private|session)keys?)$/u;

/** Gives a text without its secrets. */
export type Mask = (text: string) => string;

/**
 * A mask for what is configured (the secrets, also as they look in an address or in JSON) and for the tokens that Discord hands
 * out and the keys of APIs, which have a form of their own.
 * @param secrets those of fewer than four characters are left alone
 */
export function createMask(secrets: readonly string[]): Mask {
  const forms = secrets
    .map((secret) => secret.trim())
    .filter((secret) => secret.length >= SHORTEST_SECRET)
    .flatMap((secret) => [secret, encodeURIComponent(secret), JSON.stringify(secret).slice(1, -1)])
    // The longest first, or what is left of a secret that holds another would stay.
    .sort((a, b) => b.length - a.length);
  const known = forms.length === 0 ? null : new RegExp(forms.map(literally).join('|'), 'gu');
  return (text) => {
    const masked = known === null ? text : text.replace(known, MASKED);
    return PATTERNS.reduce((left, [pattern, shown]) => left.replace(pattern, shown), masked);
  };
}

/** Whether what a field of this name holds is secret, such as `token`, `x-api-key` or `clientSecret`. */
export function isSecretName(name: string): boolean {
  return SECRET_NAME.test(name.toLowerCase().replaceAll(/[^a-z\d]/gu, ''));
}
