/** The cells of a table written as text: one row a line, cells between `|`, lines without one skipped. */
export function readCells(table: string): readonly (readonly string[])[] {
  return table
    .split("\n")
    .filter((line) => line.includes("|"))
    .map((line) => line.split("|").map((cell) => cell.trim()));
}
