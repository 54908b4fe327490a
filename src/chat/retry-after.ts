/**
 * After how long a server wants to be asked again, milliseconds from `now`: the header `Retry-After` (RFC 9110, section
 * 10.2.3: seconds or a date), or `Retry-After-Ms`, which OpenAI sends. Null where there is neither, or nothing to read.
 */
export function retryAfterOf(headers: unknown, now: number): number | null {
  const exact = Number(headerOf(headers, 'retry-after-ms') ?? Number.NaN);
  if (Number.isFinite(exact) && exact >= 0) return exact;
  const value = headerOf(headers, 'retry-after');
  if (value === null) return null;
  if (/^\d+(?:\.\d+)?$/u.test(value)) return Number(value) * 1000;
  // Without the name of a day, `Date.parse` takes nearly everything for a date.
  const date = /^[a-z]{3,9},? /iu.test(value) ? Date.parse(value) : Number.NaN;
  return Number.isNaN(date) ? null : Math.max(0, date - now);
}

/** A header of `Headers`, or of an object that has their names in any case. */
function headerOf(headers: unknown, name: string): string | null {
  if (typeof headers !== 'object' || headers === null) return null;
  const value =
    headers instanceof Headers
      ? headers.get(name)
      : Object.entries(headers).find(([key]) => key.toLowerCase() === name)?.[1];
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null;
}
