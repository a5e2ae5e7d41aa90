import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { afterAll, describe, expect, it } from "vitest";
import { SHIPPED_TEMPLATES } from "@/lib/notes/templates/shipped-templates.schema";
import { shippedTemplateIdSchema } from "@/lib/notes/templates/template.schema";
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
  it.each([
    ["keep", "HTN, T2DM."],
    ["expand", "hypertension, type 2 diabetes."],
  ])("leaves shorthand as typed or writes it out: %s", async (abbreviations, written) => {
    const { out } = await run(["--abbreviations", abbreviations], "PMH: HTN, T2DM");
    expect(out).toContain(written);
  });

  it("refuses an unknown way of writing shorthand", async () => {
    expect((await run(["--abbreviations", "maybe"], "PMH: HTN")).code).toBe(2);
  });

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

  it.each([
    ["--template"],
    ["--template", "poem"],
    ["--template", "__proto__"],
    ["--template-file"],
    ["--template-file="],
    ["--colour"],
    ["file.txt"],
  ])("refuses %j with its usage", async (...args) => {
    const { code, out, err } = await run(args, "");
    expect([code, out]).toEqual([2, ""]);
    expect(err).toMatch(/^usage: provenote draft/);
  });

  it.each(shippedTemplateIdSchema.options)("drafts by the template %s", async (id) => {
    const text = "CC: cough\nHPI: He reports cough for 3 days. HTN.\nA/P: Bronchitis. Rest.";
    const { code, out, err } = await run(["--template", id], text);
    expect([code, err]).toEqual([0, ""]);
    const row = JSON.parse(out) as { note: string; readingGrade?: number };
    const headings = SHIPPED_TEMPLATES[id].parts.map(({ heading }) => heading.toUpperCase());
    expect(headings.some((heading) => row.note.includes(`${heading}\n\n`))).toBe(true);
    expect("readingGrade" in row).toBe(id === "patient-summary");
  });

  describe("with a template of one's own", () => {
    const folder = mkdtempSync(join(tmpdir(), "provenote-template-"));
    const at = (name: string): string => join(folder, name);
    afterAll(() => rmSync(folder, { recursive: true }));
    const mine = {
      name: "Mine",
      parts: [
        {
          heading: "Story so far",
          topics: ["history_of_present_illness"],
          style: "bullets",
          length: "brief",
          isRequired: true,
        },
        {
          heading: "Scans",
          topics: ["imaging"],
          style: "sentences",
          length: "full",
          isRequired: true,
        },
      ],
    };

    it("drafts by the file, lists what has no heading, and says what a required part lacks", async () => {
      writeFileSync(at("mine.json"), JSON.stringify(mine));
      for (const args of [
        ["--template-file", at("mine.json")],
        [`--template-file=${at("mine.json")}`],
      ]) {
        const { code, out } = await run(args, "HPI: He reports cough for 3 days.\nPlan: Rest.");
        expect(code).toBe(0);
        const { note } = JSON.parse(out) as { note: string };
        expect(note).toBe(
          "STORY SO FAR\n\n- Cough for 3 days.\n\nSCANS\n\n[scans not documented]\n\nOTHER\n\nRest.",
        );
      }
    });

    it("writes shorthand as the file says, unless the command says otherwise", async () => {
      const words = { ...mine, abbreviations: "keep" };
      writeFileSync(at("keeping.json"), JSON.stringify(words));
      const args = ["--template-file", at("keeping.json")];
      const text = "HPI: He reports SOB for 3 days.";
      expect((await run(args, text)).out).toContain("SOB for 3 days");
      const { out } = await run([...args, "--abbreviations", "expand"], text);
      expect(out).toContain("hortness of breath for 3 days");
    });

    it.each<[string, string, string]>([
      ["no JSON", "{", "This is not JSON."],
      ["no parts", '{"name":"Mine","parts":[]}', "parts: A template has at least one part."],
      [
        "an unknown topic",
        JSON.stringify({ name: "Mine", parts: [{ ...mine.parts[0], topics: ["shoes"] }] }),
        "parts.0.topics.0: Invalid option",
      ],
      [
        "abbreviations nobody knows",
        JSON.stringify({ ...mine, abbreviations: "maybe" }),
        'abbreviations: Abbreviations are "expand" or "keep".',
      ],
      ["a list", "[]", "Invalid input: expected object"],
      ["far too much", `"${"x".repeat(200_000)}"`, "This file is too large."],
    ])("says what is wrong with %s, and drafts nothing", async (_what, json, message) => {
      writeFileSync(at("bad.json"), json);
      const { code, out, err } = await run(["--template-file", at("bad.json")], "HPI: cough.");
      expect([code, out]).toEqual([2, ""]);
      expect(err).toContain(`provenote draft: ${at("bad.json")}: ${message}`);
    });

    it("says that a file is not there", async () => {
      const { code, err } = await run(["--template-file", at("none.json")], "HPI: cough.");
      expect(code).toBe(2);
      expect(err).toBe(`provenote draft: ${at("none.json")} cannot be read (ENOENT).\n`);
    });
  });

  it("drafts nothing from nothing", async () => {
    expect((await run(["--jsonl"], "")).out).toBe("");
    const { code, out } = await run([], "");
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ note: "", sentences: [] });
  });
});
