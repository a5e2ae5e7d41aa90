import { inflateSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import type { NoteSentence } from "@/lib/notes/note-content.schema";
import { shippedLayout } from "@/lib/notes/templates/shipped-templates.schema";
import type { ExportedNote } from "./exported-note";
import { testReference } from "@/lib/notes/test-reference";
import { renderPdf, type PdfOptions } from "./render-pdf";
import { card, DRAFT, sentence, SIGNED, CRITIQUE } from "./test-note";

const OPTIONS: PdfOptions = {
  size: "A4",
  timeZone: "UTC",
  withSource: false,
  createdAt: new Date("2026-11-17T21:05:00.000Z"),
};

/** Text of a PDF, page by page: glyph codes through the fonts' own maps to Unicode. */
function readPages(bytes: Uint8Array): string[] {
  const raw = Buffer.from(bytes).toString("latin1");
  const objects = new Map(
    [...raw.matchAll(/(\d+) 0 obj\n/g)].map(({ 0: head, 1: id, index }) => {
      const start = index + head.length;
      return [Number(id), raw.slice(start, raw.indexOf("\nendobj", start))];
    }),
  );
  const streamOf = (id: string | undefined): string => {
    const object = objects.get(Number(id)) ?? "";
    const start = object.indexOf("\nstream\n") + "\nstream\n".length;
    const body = Buffer.from(object.slice(start, object.lastIndexOf("\nendstream")), "latin1");
    return inflateSync(body).toString("latin1");
  };
  const fonts = new Map(
    [...raw.matchAll(/\/(F\d+) (\d+) 0 R/g)].map(([, name = "", id]) => {
      const font = objects.get(Number(id)) ?? "";
      return [name, readMap(streamOf(/ToUnicode (\d+)/.exec(font)?.[1]))];
    }),
  );
  return [...objects.values()]
    .filter((object) => /\/Type \/Page\n/.test(object))
    .map((page) => readText(streamOf(/\/Contents (\d+)/.exec(page)?.[1]), fonts));
}

/** A `beginbfrange` table: glyph code to text. */
function readMap(cmap: string): Map<number, string> {
  const map = new Map<number, string>();
  for (const [, from = "", list = ""] of cmap.matchAll(/<(\w+)> <\w+> \[([^\]]*)\]/g)) {
    list
      .trim()
      .split(/\s+/)
      .forEach((hex, at) => {
        const units = hex.replace(/[<>]/g, "").match(/.{4}/g) ?? [];
        map.set(
          parseInt(from, 16) + at,
          String.fromCharCode(...units.map((unit) => parseInt(unit, 16))),
        );
      });
  }
  return map;
}

function readText(content: string, fonts: Map<string, Map<number, string>>): string {
  let map = new Map<number, string>();
  const lines: string[] = [];
  for (const [, font, shown = ""] of content.matchAll(/\/(F\d+) [\d.]+ Tf|\[([^\]]*)\] TJ/g)) {
    if (font !== undefined) map = fonts.get(font) ?? map;
    else {
      const codes = [...shown.matchAll(/<(\w+)>/g)].flatMap(
        ([, hex = ""]) => hex.match(/.{4}/g) ?? [],
      );
      lines.push(codes.map((code) => map.get(parseInt(code, 16)) ?? "").join(""));
    }
  }
  return lines.join("\n");
}

const pagesOf = async (note: ExportedNote, options: Partial<PdfOptions> = {}): Promise<string[]> =>
  readPages(await renderPdf(note, { ...OPTIONS, ...options }));

describe("the PDF of a signed note", () => {
  test.each([
    "Examplar, Pat",
    "58 y, male, born 11 Mar 1968, MRN T-4471",
    "Allergies: penicillin (rash)",
    "Example Street Clinic",
    "SOAP note, version 3 of 3",
    "AI-assisted; reviewed and signed by A. Testperson, MD, 17 Nov 2026 21:02 UTC",
    "3 to 5",
    "Subjective",
    "BP 148/86, SpO₂ ≥ 97 %, α and µ. [inferred]",
    "Addendum 1, A. Testperson, MD, signed 18 Nov 2026 14:14 UTC",
    `Checksum ${SIGNED.checksum}`,
    `ed25519 ${SIGNED.fingerprint}`,
    "provenote note verify FILE",
    "Signed-in session, attested by this server, 17 Nov 2026 21:02 UTC",
    "Page 1 of 1",
  ])("shows %s", async (text) => {
    const [page = ""] = await pagesOf(SIGNED);
    expect(page.split("\n")).toContain(text);
  });

  test("does not call itself a draft, and its source stays out", async () => {
    const [page = ""] = await pagesOf(SIGNED);
    expect(page).not.toContain("UNSIGNED");
    expect(page).not.toContain("no, two months");
  });

  test("names no patient in its properties", async () => {
    const raw = Buffer.from(await renderPdf(SIGNED, OPTIONS)).toString("latin1");
    expect(raw).toContain("Note, version 3");
    expect(raw).not.toMatch(/Examplar|T-4471/);
  });

  test("is the same bytes for the same input", async () => {
    const [one, two] = [await renderPdf(SIGNED, OPTIONS), await renderPdf(SIGNED, OPTIONS)];
    expect(Buffer.from(one).equals(Buffer.from(two))).toBe(true);
  });

  test("has the source as numbered annex when it is asked for", async () => {
    const pages = await pagesOf(SIGNED, { withSource: true });
    expect(pages).toHaveLength(2);
    expect(pages[1]).toContain("chest pressure two weeks, no, two months");
    expect(pages[1]?.split("\n")).toContain("7");
  });

  test("shows what no font has as its code point, and breaks nothing", async () => {
    const sentences = [sentence(1, "subjective", "Says 中 and \u0007.", "own")];
    const [page = ""] = await pagesOf({ ...SIGNED, content: { ...SIGNED.content, sentences } });
    expect(page).toContain("Says [U+4E2D] and [U+0007].");
  });
});

describe("measured values and gaps", () => {
  const vitals: NoteSentence = {
    ...sentence(1, "objective_results", "BP 148/86, K 6.9 on Monday.", "stated"),
    cells: [
      { label: "BP", value: "148/86", unit: "mmHg", flag: "" },
      { label: "K", value: "6.9", unit: "mmol/L", flag: "critical" },
      { label: "HR", value: "78", unit: "", flag: "" },
    ],
  };
  const gaps = [
    { section: "objective_exam", label: "Physical exam" },
    { section: "assessment_and_plan", label: "ECG plan" },
  ] as const;
  const content = { ...SIGNED.content, sentences: [vitals], gaps: [...gaps] };

  test("values stand as in the sentence; flags and what the sentence leaves out follow", async () => {
    const [page = ""] = await pagesOf({ ...SIGNED, content: { ...content, sentences: [vitals] } });
    expect(page.replaceAll("\n", "")).toContain(
      "BP 148/86, K 6.9 on Monday. (K 6.9 mmol/L (critical), HR 78)",
    );
  });

  test("what nobody documented is said under its heading", async () => {
    const lines = (await pagesOf({ ...SIGNED, content }))[0]?.split("\n") ?? [];
    expect(lines).toContain("Not documented: physical exam.");
    expect(lines[lines.indexOf("Assessment and plan") + 1]).toBe("Not documented: ECG plan.");
    expect(lines).not.toContain("Subjective");
  });
});

describe("what is too long for its place", () => {
  test("an allergy list is never cut: page 1 has all of it, and each head says so", async () => {
    const allergies = Array.from({ length: 30 }, (_, at) => `substance${at} (rash)`).join("; ");
    const pages = await pagesOf({ ...SIGNED, allergies }, { withSource: true });
    for (const page of pages) expect(page).toContain("Allergies: listed on page 1");
    const words = pages[0]?.replace(/\s+/g, " ") ?? "";
    for (let at = 0; at < 30; at += 1) expect(words).toContain(`substance${at} (rash)`);
  });

  test("many line numbers stand under each other and none is lost", async () => {
    const lines = SIGNED.source.text.split("\n");
    const source = { ...SIGNED.source, text: [...lines, ...lines, ...lines].join("\n") };
    const starts = [0, 3, 6, 9, 12, 15, 18].map((line) =>
      [...lines, ...lines, ...lines].slice(0, line).reduce((sum, text) => sum + text.length + 1, 0),
    );
    const citations = starts.map((start) => ({
      documentId: source.documentId,
      start,
      end: start + 1,
    }));
    const sentences = [sentence(1, "subjective", "One fact.", "inferred", citations)];
    const content = { ...SIGNED.content, sentences };
    const [page = ""] = await pagesOf({ ...SIGNED, content, source });
    expect(page.replace(/\s+/g, " ")).toContain("1, 4, 7, 10, 13, 16, 19");
  });
});

describe("the PDF of a long note", () => {
  const sentences = Array.from({ length: 120 }, (_, at) =>
    sentence(at + 1, "subjective", `Sentence ${at + 1} of a long note.`, "own"),
  );
  const long = { ...SIGNED, content: { ...SIGNED.content, sentences } };

  test("has name, checksum and page number on every page, and loses no sentence", async () => {
    const pages = await pagesOf(long);
    expect(pages.length).toBeGreaterThan(2);
    pages.forEach((page, index) => {
      expect(page).toContain("Examplar, Pat");
      expect(page).toContain(SIGNED.checksum);
      expect(page).toContain(`Page ${index + 1} of ${pages.length}`);
    });
    for (const { text } of sentences) expect(pages.join("\n")).toContain(text);
  });

  test("carries a sentence longer than a page on to the next", async () => {
    const text = Array.from({ length: 900 }, (_, at) => `word${at}`).join(" ");
    const content = { ...SIGNED.content, sentences: [sentence(1, "subjective", text, "own")] };
    const pages = await pagesOf({ ...SIGNED, content });
    expect(pages[0]).toContain("word0 ");
    const all = pages.join("\n");
    for (const word of ["word0 ", "word450", "word899"]) expect(all).toContain(word);
  });
});

describe("the page", () => {
  const mediaBox = async (size: PdfOptions["size"]): Promise<string | undefined> => {
    const raw = Buffer.from(await renderPdf(SIGNED, { ...OPTIONS, size })).toString("latin1");
    return /MediaBox \[([^\]]*)\]/.exec(raw)?.[1];
  };

  test.each([
    ["A4", "0 0 595.28 841.89"],
    ["LETTER", "0 0 612 792"],
  ] as const)("is %s when that is chosen", async (size, box) => {
    expect(await mediaBox(size)).toBe(box);
  });
});

describe("the PDF of what is not signed", () => {
  test("says so at the head of every page", async () => {
    const pages = await pagesOf(DRAFT, { withSource: true });
    expect(pages).toHaveLength(2);
    for (const page of pages) expect(page).toContain("UNSIGNED AI-GENERATED DRAFT");
    expect(pages[0]).not.toMatch(/signed by|Service key/);
  });

  test("and of a withdrawn note says that", async () => {
    const [page = ""] = await pagesOf({ ...SIGNED, status: "withdrawn" });
    expect(page).toContain("WITHDRAWN NOTE: DO NOT RELY ON IT");
  });

  test("without a chart names nobody", async () => {
    const [page = ""] = await pagesOf({ ...DRAFT, patient: null, allergies: "" });
    expect(page).toContain("Not filed in a chart");
    expect(page).not.toContain("Allergies");
  });
});

test.each([
  ["soap", "SOAP note, version 3 of 3"],
  ["progress", "Progress note, version 3 of 3"],
  ["referral-letter", "Referral letter, version 3 of 3"],
] as const)("a page of a %s says %j, and its lists have bullets", async (id, kind) => {
  const content = { ...SIGNED.content, template: id, layout: shippedLayout(id) };
  const [page = ""] = await pagesOf({ ...SIGNED, content });
  expect(page).toContain(kind);
  expect(page.includes("• ")).toBe(id === "progress");
});

test("a group of sentences is opened by its label, once", async () => {
  const sentences = [1, 2].map((number) => ({
    ...sentence(number, "objective_exam", `Finding ${number}.`, "stated"),
    label: "Lungs",
  }));
  const [page = ""] = await pagesOf({ ...SIGNED, content: { ...SIGNED.content, sentences } });
  const text = page.replaceAll("\n", "");
  expect(text).toContain("Lungs: Finding 1.");
  expect(text.split("Lungs: ")).toHaveLength(2);
});

test("references consulted are on the page after the note, and none where there are none", async () => {
  const content = { ...SIGNED.content, references: [testReference(1)] };
  const pages = readPages(await renderPdf({ ...SIGNED, content }, OPTIONS)).join("\n");
  expect(pages).toContain("References consulted");
  expect(pages.replace(/\s+/g, " ")).toContain("not reviewed by a clinician");
  expect(pages.indexOf("Call back.")).toBeLessThan(pages.indexOf("References consulted"));
  expect(readPages(await renderPdf(SIGNED, OPTIONS)).join()).not.toContain("References consulted");
});

test("an override is on the page with its reason, and one that is open is not", async () => {
  const overridden = card(1, { reasonCode: "already_monitored", reason: "INR weekly" });
  const content = { ...SIGNED.content, attention: [overridden, card(2)] };
  const flat = (await pagesOf({ ...SIGNED, content })).join("\n").replace(/\s+/g, " ");
  expect(flat).toContain("Decided before signing • Medicine 1 and another are both on the list.");
  expect(flat).toContain("Overridden: Already monitored, “INR weekly”. A. Testperson, MD, 17 Nov");
  expect(flat).not.toContain("Medicine 2");
  expect((await pagesOf(SIGNED)).join()).not.toContain("Decided before signing");
});

test("the dissent log is on the page with the lines it names, and none where nobody looked", async () => {
  const content = { ...SIGNED.content, critique: CRITIQUE };
  const flat = (await pagesOf({ ...SIGNED, content })).join("\n").replace(/\s+/g, " ");
  expect(flat).toContain(
    "Second look • “Sildenafil 50 mg as needed.” The embedded critic disputes",
  );
  expect(flat).toContain("another place says it was stopped. [6, 7]");
  expect(flat).toContain("The embedded critic looked at 3 sentences and disputed 1.");
  expect((await pagesOf(SIGNED)).join()).not.toContain("Second look");
});
