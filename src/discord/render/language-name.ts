/**
 * A language by its English name: "German" for `de` or `deu`. The code itself where it has no name; empty where it is
 * none or not known.
 */
export function languageName(code: string | null): string {
  if (code === null || !/^[a-z]{2,3}$/u.test(code)) return '';
  return new Intl.DisplayNames('en', { type: 'language' }).of(code) ?? code;
}
