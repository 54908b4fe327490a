/** Pairs of names: one pair a line, parted by a bar. */
export function pairs(lines: string): readonly (readonly [string, string])[] {
  return lines
    .trim()
    .split('\n')
    .map((line) => {
      const [one = '', other = ''] = line.split('|');
      return [one.trim(), other.trim()];
    });
}
