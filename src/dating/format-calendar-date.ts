const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** A calendar date as people write it: `2025-03-05` is "5 March 2025", `2025-03` "March 2025", `2025` "2025". */
export function formatCalendarDate(value: string): string {
  const [year = value, month, day] = value.split('-');
  const name = month === undefined ? undefined : MONTHS[Number(month) - 1];
  return [day === undefined ? undefined : String(Number(day)), name, year]
    .filter((part) => part !== undefined)
    .join(' ');
}
