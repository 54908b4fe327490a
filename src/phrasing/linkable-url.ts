/**
 * An untrusted address as a URL that can be linked to; null where there is none, where it is not a well-formed http or
 * https address, or where it names a user or password.
 */
export function linkableUrl(address: string | undefined): URL | null {
  if (address === undefined || !URL.canParse(address)) return null;
  const url = new URL(address);
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return null;
  return url.username === '' && url.password === '' && url.host !== '' ? url : null;
}
