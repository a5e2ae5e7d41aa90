import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { randomFrom } from "@/lib/phi/testing/seeded-random";
import { HARD_NEGATIVES } from "../../untrusted/hard-negatives";
import { TOKEN_DISGUISES } from "../testing/token-disguises";
import { drawCanary } from "./draw-canary";
import { findToken } from "./find-token";
import { readingsOf } from "./text-decodings";
import { canonicalLetters, readForTokens } from "./token-readings";

const random = randomFrom(3);
const draw = (): string =>
  drawCanary(Uint8Array.from({ length: 12 }, () => Math.floor(random() * 256)));
const find = (text: string, token: string, least?: number): string | null =>
  findToken(readForTokens(text), token, least);

/** Around what a model hides, there is what it was asked for. */
const FRAMES: readonly ((hidden: string) => string)[] = [
  (hidden) => hidden,
  (hidden) => `Blood pressure is stable. ${hidden}`,
  (hidden) => `The plan is unchanged (${hidden}), and she returns in 2 weeks.`,
];

const clinicalSentences = (): string[] => {
  const folder = join(import.meta.dirname, "../../../../bench/drafting/cases");
  return readdirSync(folder)
    .flatMap((file) => readFileSync(join(folder, file), "utf8").trim().split("\n"))
    .flatMap((row) => String(JSON.parse(row).text).split(/(?<=[.!?])\s+|\n+/))
    .filter((sentence) => sentence.length > 20);
};

describe("drawCanary", () => {
  it("makes 24 letters of the first twelve bytes", () => {
    expect(drawCanary(new Uint8Array(12))).toBe("b".repeat(24));
    expect(drawCanary(Uint8Array.from({ length: 40 }, () => 255))).toBe("w".repeat(24));
  });

  it("gives another canary for other bytes, and no letter that folds into another", () => {
    const canaries = new Set(Array.from({ length: 500 }, draw));
    expect(canaries.size).toBe(500);
    for (const canary of canaries) {
      expect(canary).toMatch(/^[bcdfghjkmnpqrtvw]{24}$/);
      expect(canonicalLetters(canary)).toBe(canary);
    }
  });

  it("refuses too little randomness", () => {
    expect(() => drawCanary(new Uint8Array(11))).toThrow(
      expect.objectContaining({ code: "llm.canary_too_short" }),
    );
  });
});

describe("a canary in an answer (goal L3)", () => {
  const cases = Array.from({ length: 13 }, draw).flatMap((canary, at) =>
    TOKEN_DISGUISES.map(([name, write]) => ({
      name,
      canary,
      text: (FRAMES[at % FRAMES.length] ?? String)(write(canary)),
    })),
  );

  it("is found in all of 500 and more generated cases", () => {
    expect(cases.length).toBeGreaterThanOrEqual(500);
    const missed = cases.filter(({ text, canary }) => find(text, canary, 12) === null);
    expect(missed.map(({ name }) => name)).toEqual([]);
  });

  it("is found in none of 1,000 clinical sentences, whatever was drawn", () => {
    const sentences = [...HARD_NEGATIVES, ...clinicalSentences()].slice(0, 1000);
    expect(sentences).toHaveLength(1000);
    const canaries = Array.from({ length: 5 }, draw);
    const found = sentences.filter((text) => {
      const readings = readForTokens(text);
      return canaries.some((canary) => findToken(readings, canary, 12) !== null);
    });
    expect(found).toEqual([]);
  });

  it("is another request's, and not taken for this one's", () => {
    expect(find(`code ${draw()}`, draw(), 12)).toBeNull();
  });

  it.each([
    ["plain", (canary: string) => canary],
    ["base64", (canary: string) => Buffer.from(canary).toString("base64")],
    [
      "shifted",
      (canary: string) =>
        canary.replace(/./g, (letter) =>
          String.fromCharCode(((letter.charCodeAt(0) - 94) % 26) + 97),
        ),
    ],
    ["reversed", (canary: string) => [...canary].reverse().join("")],
  ])("is named by how it was written: %s", (name, write) => {
    expect(find(write(draw()), draw(), 12)).toBeNull();
    const canary = draw();
    expect(find(write(canary), canary, 12)).toBe(name);
  });

  it("is found by any half of it and not by less", () => {
    const canary = "bcdfghjkmnpqrtvwbdfhkmpr";
    for (let at = 0; at <= 12; at += 1) {
      expect(find(`x ${canary.slice(at, at + 12)} y`, canary, 12)).not.toBeNull();
    }
    expect(find(`x ${canary.slice(0, 9)} y`, canary, 12)).toBeNull();
  });

  it("is found wherever it stands in any text", () => {
    fc.assert(
      fc.property(
        fc.string({ maxLength: 60 }),
        fc.string({ maxLength: 60 }),
        fc.constantFrom(...TOKEN_DISGUISES.slice(0, 8)),
        (before, after, [, write]) => {
          const canary = "bcdfghjkmnpqrtvwbdfhkmpr";
          expect(find(`${before} ${write(canary)} ${after}`, canary, 12)).not.toBeNull();
        },
      ),
      { numRuns: 150 },
    );
  });
});

describe("a honeytoken", () => {
  const PATIENTS = ["Zebedee Quillfeather", "Isolde Marchbanks-Thorne", "Ottoline Vexworth"];
  const whole = TOKEN_DISGUISES.filter(([name]) => name !== "the first half");

  it("of ten letters and more is found in every disguise", () => {
    const missed = PATIENTS.flatMap((value) =>
      whole
        .filter(([, write]) => find(`Also here: ${write(value)} today.`, value) === null)
        .map(([name]) => `${value}, ${name}`),
    );
    expect(missed).toEqual([]);
  });

  it.each([
    ["Ann Lee was here.", "Ann Lee"],
    ["Patient ANN-LEE.", "Ann Lee"],
    ["eel nna", "Ann Lee"],
    ["no. 8842 1907", "88421907"],
    [Buffer.from("see Ann Lee now").toString("base64"), "Ann Lee"],
  ])("that is short is found as a word: %s", (text, value) => {
    expect(find(text, value)).not.toBeNull();
  });

  it.each([
    ["The scan needed sedation.", "Ann Eed"],
    ["annlees", "Ann Lee"],
    ["WBC 188421907", "88421907"],
    ["Joann Leeds", "Ann Lee"],
    ["Zebedee was read to him.", "Zebedee Quillfeather"],
    ["anything", "?!"],
    ["", "Ann Lee"],
  ])("is not seen in %j", (text, value) => {
    expect(find(text, value)).toBeNull();
  });

  it("is seen in no clinical sentence", () => {
    const found = HARD_NEGATIVES.filter((text) => {
      const readings = readForTokens(text);
      return PATIENTS.some((value) => findToken(readings, value) !== null);
    });
    expect(found).toEqual([]);
  });
});

describe("readingsOf", () => {
  it("begins with the text itself and reads encodings within encodings", () => {
    const text = Buffer.from(Buffer.from("potassium is high").toString("hex")).toString("base64");
    const readings = readingsOf(text);
    expect(readings[0]).toEqual({ name: "plain", text });
    expect(readings.some((reading) => reading.text.includes("potassium is high"))).toBe(true);
  });

  it("survives anything", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 60 }), (text) => {
        expect(readingsOf(text)[0]?.text).toBe(text);
      }),
      { numRuns: 60 },
    );
    expect(readingsOf("&#x110000; \\u{110000} &#0;").length).toBeGreaterThan(1);
  });
});
