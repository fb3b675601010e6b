// Serial numbers of dates as days and times: 45000.5 is noon of 15 March 2023.

const DAY = 86_400_000;
/** Days of 30 December 1899 and of 1 January 1904, before 1970. */
const EPOCH = { 1900: 25_569, 1904: 24_107 };
/** Excel counts a 29 February 1900 that never was; before it, serial numbers are one day behind. */
const FIRST_OF_MARCH_1900 = 61;

/** `YYYY-MM-DD HH:MM:SS`, to the second; undefined where the number is no date of the years 1 to 9999. */
export function dateTimeOf(serial: number, date1904 = false): string | undefined {
  const days = date1904 || serial >= FIRST_OF_MARCH_1900 ? serial : serial + 1;
  const milliseconds = (days - EPOCH[date1904 ? 1904 : 1900]) * DAY;
  const date = new Date(Math.round(milliseconds / 1000) * 1000);
  const year = date.getUTCFullYear();
  if (!(year >= 1 && year <= 9999)) return undefined;
  return date.toISOString().slice(0, 19).replace('T', ' ');
}
