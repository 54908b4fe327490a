/** A time in milliseconds as answers and checks tell it, to a tenth. */
export function toTenths(milliseconds: number): number {
  return Math.round(milliseconds * 10) / 10;
}
