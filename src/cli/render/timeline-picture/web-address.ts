/**
 * An untrusted address as one that a page can link to; null where it is not a well-formed http or https address, or
 * names a user or password.
 */
export function webAddress(url: string | undefined): string | null {
  if (url === undefined || !URL.canParse(url)) return null;
  const { protocol, username, password, host, href } = new URL(url);
  if (protocol !== 'https:' && protocol !== 'http:') return null;
  return username === '' && password === '' && host !== '' ? href : null;
}
