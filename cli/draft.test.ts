import { Readable } from "node:stream";
import { describe, expect, it } from "vitest";
import { runDraft } from "./draft";

async function run(
  args: string[],
  input: string,
): Promise<{ code: number; out: string; err: string }> {
  let out = "";
  let err = "";
  const code = await runDraft(args, {
    stdin: Readable.from([Buffer.from(input, "utf8")]),
    out: (text) => void (out += text),
    err: (text) => void (err += text),
  });
  return { code, out, err };
}

describe("provenote draft", () => {
  it("drafts a text to one line of JSON", async () => {
    const text = "CC: cough\nHPI: cough for 3 days. Denies fever.";
    const { code, out, err } = await run([], text);
    expect([code, err]).toEqual([0, ""]);
    const row = JSON.parse(out) as {
      id: string;
      note: string;
      ms: number;
      sentences: {
        citations: { start: number; end: number }[];
        support: string;
        section: string;
        text: string;
      }[];
    };
    expect(Object.keys(row)).toEqual(["id", "note", "sentences", "ms"]);
    expect(row.note).toContain("SUBJECTIVE");
    expect(Object.keys(row.sentences[0] ?? {})).toEqual([
      "section",
      "text",
      "citations",
      "support",
    ]);
    const [span] = row.sentences[0]?.citations ?? [];
    expect(text.slice(span?.start, span?.end)).toContain("cough");
  });

  it.each([
    ["dialogue", ["--jsonl"]],
    ["text", ["--jsonl", "--template", "encounter"]],
    ["text", ["--template=encounter", "--jsonl"]],
  ])("drafts rows with %s under %j", async (field, args) => {
    const lines = ["a", "b"]
      .map((id) => JSON.stringify({ id, [field]: "HPI: cough for 3 days." }))
      .join("\n");
    const { code, out } = await run(args, `${lines}\n\n`);
    expect(code).toBe(0);
    expect(
      out
        .trim()
        .split("\n")
        .map((line) => (JSON.parse(line) as { id: string }).id),
    ).toEqual(["a", "b"]);
    if (args.join(" ").includes("encounter")) expect(out).toContain("HISTORY OF PRESENT ILLNESS");
  });

  it.each([
    ["not json", "line 2: not JSON"],
    ["[1", "line 2: not JSON"],
    ["7", "line 2: not an object"],
    ['{"id":"b"}', 'line 2: no "dialogue" or "text"'],
    ['{"text":"x"}', 'line 2: no "id"'],
  ])("names the line of %j, keeps what came before, shows no stack", async (bad, message) => {
    const { code, out, err } = await run(
      ["--jsonl"],
      `${JSON.stringify({ id: "a", text: "HPI: cough." })}\n${bad}\n`,
    );
    expect(code).toBe(2);
    expect(out.trim().split("\n")).toHaveLength(1);
    expect(err).toBe(`provenote draft: ${message}\n`);
  });

  it.each([["--template"], ["--template", "poem"], ["--colour"], ["file.txt"]])(
    "refuses %j with its usage",
    async (...args) => {
      const { code, out, err } = await run(args, "");
      expect([code, out]).toEqual([2, ""]);
      expect(err).toMatch(/^usage: provenote draft/);
    },
  );

  it("drafts nothing from nothing", async () => {
    expect((await run(["--jsonl"], "")).out).toBe("");
    const { code, out } = await run([], "");
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ note: "", sentences: [] });
  });
});
