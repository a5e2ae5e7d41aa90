/**
 * One cell of a CSV file (RFC 4180). A cell that a spreadsheet would run as a formula (OWASP "CSV Injection":
 * it begins with = + - @, a tab or a carriage return, also after blanks) gets an apostrophe in front.
 */
export function csvCell(value: string): string {
  const guarded = /^[\s\u00a0\ufeff]*[=+\-@\uff1d\uff0b\uff0d\uff20]|^[\t\r\n]/.test(value)
    ? `'${value}`
    : value;
  return /[",\r\n]/.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded;
}

/** One record with its line end. */
export function csvLine(cells: readonly string[]): string {
  return `${cells.map(csvCell).join(",")}\r\n`;
}
