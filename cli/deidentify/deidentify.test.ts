import { Readable } from "node:stream";
import { describe, expect, it } from "vitest";
import { runDeidentify } from "./deidentify";

async function run(
  args: string[],
  input: string,
): Promise<{ code: number; out: string[]; err: string }> {
  const out: string[] = [];
  let err = "";
  const code = await runDeidentify(args, {
    stdin: Readable.from([input]),
    out: (text) => out.push(text),
    err: (text) => (err += text),
  });
  return { code, out, err };
}
const row = (id: string, text: string): string => JSON.stringify({ id, text });
const parse = (line: string | undefined) =>
  JSON.parse(line ?? "null") as {
    id: string | null;
    text: string;
    spans: { start: number; end: number; category: string; score: number }[];
    ms: number;
  };

const TEXT = "Mr. Brennick, MRN 4471-0926";

describe("provenote deidentify", () => {
  it("redacts text by default", async () => {
    const { code, out } = await run([], TEXT);
    expect(code).toBe(0);
    expect(parse(out[0])).toMatchObject({ id: null, text: "Mr. [NAME_1], MRN [MRN_1]" });
  });

  it("writes one row a line with offsets into the input", async () => {
    const { code, out } = await run(["--jsonl"], `${row("a", TEXT)}\n\n${row("b", "BP 120/80")}\n`);
    expect(code).toBe(0);
    const [first, second] = out.map(parse);
    expect(first?.spans.map((span) => TEXT.slice(span.start, span.end))).toEqual([
      "Brennick",
      "4471-0926",
    ]);
    expect(Object.keys(first?.spans[0] ?? {})).toEqual(["start", "end", "category", "score"]);
    expect(Object.keys(first ?? {})).toEqual(["id", "text", "spans", "model", "ms"]);
    expect(first?.ms).toBeGreaterThanOrEqual(0);
    expect(second).toMatchObject({ id: "b", text: "BP 120/80", spans: [] });
  });

  it("only detects with --mode detect", async () => {
    const { out } = await run(["--mode", "detect"], TEXT);
    expect(parse(out[0]).text).toBe(TEXT);
    expect(parse(out[0]).spans).toHaveLength(2);
  });

  it("draws synthetic values with --mode=surrogate", async () => {
    const { code, out } = await run(["--mode=surrogate"], TEXT);
    expect(code).toBe(0);
    expect(parse(out[0]).text).toMatch(/^Mr\. [A-Z][a-z]+, MRN \d{4}-\d{4}$/);
    expect(parse(out[0]).text).not.toContain("Brennick");
  });

  it("refuses with --mode reject, says what and where, and does not repeat the text", async () => {
    const { code, out, err } = await run(["--mode", "reject"], TEXT);
    expect(code).toBe(1);
    expect(parse(out[0])).toMatchObject({ text: "" });
    expect(err).toBe("The text was refused: name at 4-12, mrn at 18-27.\n");
  });

  it("names the line of a refused row", async () => {
    const { code, err } = await run(
      ["--jsonl", "--mode=reject"],
      `${row("a", "BP 120/80")}\n${row("b", TEXT)}\n`,
    );
    expect([code, err]).toEqual([1, "Line 2 was refused: name at 4-12, mrn at 18-27.\n"]);
  });

  it("writes plain placeholders when asked to", async () => {
    const { out } = await run(["--placeholders", "plain"], `${TEXT}, typed [NAME_1]`);
    expect(parse(out[0]).text).toBe("Mr. [NAME], MRN [MRN], typed [NAME_1]");
  });

  it.each([
    [["--dates", "year-only"], "DOB 1968, seen 2024 and on [DATE_3]"],
    [["--dates", "year-only", "--placeholders", "plain"], "DOB 1968, seen 2024 and on [DATE]"],
    [["--dates", "year-only", "--mode", "surrogate"], "DOB 1968, seen 2024 and on [DATE]"],
  ])("keeps only the year with %j", async (args, expected) => {
    const { out } = await run(args, "DOB 03/11/1968, seen March 3, 2024 and on 3/10");
    expect(parse(out[0]).text).toBe(expected);
  });

  it("lets its own redacted text pass", async () => {
    const redacted = parse((await run([], TEXT)).out[0]).text;
    expect((await run(["--mode", "reject"], redacted)).code).toBe(0);
  });

  it("lets a free text pass with --mode reject", async () => {
    const { code, out } = await run(["--mode", "reject"], "BP 120/80");
    expect(code).toBe(0);
    expect(parse(out[0]).text).toBe("BP 120/80");
  });

  it.each([
    ["not json"],
    ["[1,2]"],
    ['{"id":"x"}'],
    ['{"id":"x","text":5}'],
    ["null"],
    ['{"id":"x","text":"a"'],
  ])("names the line of %s, after what came before is out", async (bad) => {
    const { code, out, err } = await run(
      ["--jsonl"],
      `${row("a", TEXT)}\n${bad}\n${row("c", TEXT)}\n`,
    );
    expect(code).toBe(2);
    expect(out).toHaveLength(1);
    expect(err).toBe('Line 2 is not a JSON object with a "text" string.\n');
  });

  it.each([
    [["--mode", "shred"]],
    [["--mode"]],
    [["--bogus"]],
    [["stray"]],
    [["--placeholders", "round"]],
    [["--dates", "never"]],
    [["--dates", "shift"]],
    [["--dates", "year-only", "--mode", "detect"]],
    [["--map", "m"]],
    [["--passphrase-file", "p"]],
    [["--restore"]],
    [["--map", "m", "--passphrase-file", "p", "--placeholders", "plain"]],
    [["--map", "m", "--passphrase-file", "p", "--mode", "reject"]],
    [["--placeholders", "plain", "--mode", "surrogate"]],
  ])("explains wrong arguments %j", async (args) => {
    const { code, out, err } = await run(args, TEXT);
    expect([code, out]).toEqual([2, []]);
    expect(err).toContain("Usage: provenote deidentify");
    expect(err).not.toMatch(/\n\s+at /);
  });

  it("never repeats input on the error stream", async () => {
    const { err } = await run(["--jsonl"], "Mr. Brennick is not JSON\n");
    expect(err).not.toContain("Brennick");
  });

  it("prints its usage", async () => {
    const { code, out } = await run(["--help"], "");
    expect(code).toBe(0);
    expect(out.join("")).toContain("--mode detect|redact|surrogate|reject");
  });

  it("takes an empty text and keeps numeric ids", async () => {
    expect(parse((await run([], "")).out[0])).toMatchObject({ text: "", spans: [] });
    expect((await run(["--jsonl"], '{"id":7,"text":""}\n')).out[0]).toContain('"id":7');
  });

  it("reads characters that are split between chunks", async () => {
    const bytes = Buffer.from("José Núñez left", "utf8");
    const out: string[] = [];
    await runDeidentify(["--mode", "detect"], {
      stdin: Readable.from([bytes.subarray(0, 4), bytes.subarray(4)]),
      out: (text) => out.push(text),
      err: () => undefined,
    });
    expect(parse(out[0]).text).toBe("José Núñez left");
  });
});
