/**
 * Calls `onLine` for each line of a stream of UTF-8. Not `node:readline`, which also ends a line at U+2028 and
 * U+2029: JSON leaves both as they are inside a text.
 */
export function readLines(stream, onLine) {
  let rest = "";
  stream.setEncoding("utf8");
  stream.on("data", (chunk) => {
    const lines = (rest + chunk).split("\n");
    rest = lines.pop() ?? "";
    for (const line of lines) onLine(line);
  });
}
