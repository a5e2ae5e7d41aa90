/** Longer lines than any of RxNorm's or of DrugBank's vocabulary. */
export const MAX_LINE_LENGTH = 65_536;

/**
 * The lines of a text that comes in pieces. A line longer than the limit comes as null and is not kept: a file without a
 * line end costs no memory.
 */
export async function* splitLines(
  chunks: AsyncIterable<string>,
  maxLength = MAX_LINE_LENGTH,
): AsyncGenerator<string | null> {
  let rest = "";
  let isTooLong = false;
  for await (const chunk of chunks) {
    let from = 0;
    for (let end = chunk.indexOf("\n"); end !== -1; end = chunk.indexOf("\n", from)) {
      const line = rest + chunk.slice(from, end);
      yield isTooLong || line.length > maxLength ? null : line.replace(/\r$/, "");
      rest = "";
      isTooLong = false;
      from = end + 1;
    }
    rest += chunk.slice(from);
    if (rest.length > maxLength) {
      isTooLong = true;
      rest = "";
    }
  }
  if (isTooLong) yield null;
  else if (rest !== "") yield rest.replace(/\r$/, "");
}
