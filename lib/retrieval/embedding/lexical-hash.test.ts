import { describe, expect, test } from "vitest";
import type { DeidentifiedText } from "@/lib/phi/deidentified-text";
import { deidentify } from "@/lib/phi/deidentify";
import { contentWords, stem } from "./content-words";
import { isEmptyVector } from "./embedding";
import { hashWords, lexicalEmbedding } from "./lexical-hash";

const KEY = Buffer.alloc(32, 1);
const OTHER_KEY = Buffer.alloc(32, 2);

function cleared(text: string): DeidentifiedText {
  const result = deidentify(text);
  if (!result.ok) throw new Error("the test's text is blocked");
  return result.text;
}

const vectorOf = (text: string, key = KEY): Float32Array => hashWords(key, cleared(text));
const cosine = (a: Float32Array, b: Float32Array): number =>
  a.reduce((sum, value, at) => sum + value * (b[at] ?? 0), 0);

const ANGINA = "chest pressure with exertion, relieved by rest; nitroglycerin and stress echo";
const ANKLE = "twisted ankle playing football, swelling over lateral malleolus, brace given";

describe("the lexical embedding", () => {
  test("has 256 numbers of length 1", () => {
    const vector = vectorOf(ANGINA);
    expect(vector).toHaveLength(256);
    expect(cosine(vector, vector)).toBeCloseTo(1);
  });

  test.each([
    ["the same text", ANGINA, ANGINA],
    ["another order", "stable angina on exertion", "exertion angina stable"],
    ["capitals", "Stable ANGINA", "stable angina"],
    ["endings", "coughing spells, wheezes", "cough spell wheeze"],
    ["numbers and stop words", "cough for 14 days", "a cough since 3 days"],
  ])("is the same for %s", (_name, a, b) => {
    expect(cosine(vectorOf(a), vectorOf(b))).toBeCloseTo(1);
  });

  test("is nearly unrelated for texts without a word in common", () => {
    expect(Math.abs(cosine(vectorOf(ANGINA), vectorOf(ANKLE)))).toBeLessThan(0.35);
  });

  test("is nearer the more words are shared", () => {
    const query = vectorOf("chest pressure, exertion");
    expect(cosine(query, vectorOf(ANGINA))).toBeGreaterThan(cosine(query, vectorOf(ANKLE)) + 0.3);
  });

  test("under another organization's key has nothing to do with it", () => {
    const texts = [ANGINA, ANKLE, "productive cough, fever, crackles at base", "refill lisinopril"];
    const similarities = texts.map((text) => cosine(vectorOf(text), vectorOf(text, OTHER_KEY)));
    expect(Math.abs(similarities.reduce((a, b) => a + b, 0) / texts.length)).toBeLessThan(0.25);
    for (const value of similarities) expect(Math.abs(value)).toBeLessThan(0.5);
  });

  test.each(["", "   ", "The patient was not on it.", "12/03 4471"])("of %j is empty", (text) => {
    expect(isEmptyVector(vectorOf(text))).toBe(true);
  });

  test("of several texts is that of each, in their order", async () => {
    const texts = [cleared(ANGINA), cleared(ANKLE)];
    const { name, embed } = lexicalEmbedding(KEY);
    expect(name).toBe("lexical-hash/v1");
    expect(await embed(texts)).toEqual(texts.map((text) => hashWords(KEY, text)));
  });

  test("of a text with a word is not empty", () => {
    expect(isEmptyVector(vectorOf("angina"))).toBe(false);
  });
});

describe("content words", () => {
  test.each<[string, string[]]>([
    ["Denies chest pain.", ["chest", "pain"]],
    ["[NAME_1] saw [DATE_12B] for angina", ["saw", "angina"]],
    ["BP 148/86, HR 78", ["bp", "hr"]],
    ["father's infarction", ["father", "infarction"]],
    ["follow-up X-ray", ["follow", "ray"]],
    ["é a 5 µ", []],
    ["Crème brûlée", ["crèm", "brûlé"]],
  ])("of %j are %j", (text, words) => {
    expect(contentWords(text)).toEqual(words);
  });

  test.each([
    ["walks", "walk"],
    ["walked", "walk"],
    ["walking", "walk"],
    ["stopped", "stop"],
    ["smoking", "smok"],
    ["smoke", "smok"],
    ["allergies", "allergy"],
    ["coughs", "cough"],
    ["wheezes", "wheez"],
    ["rashes", "rash"],
  ])("%s is cut to %s", (word, cut) => {
    expect(stem(word)).toBe(cut);
  });

  test.each([
    "angina",
    "diabetes",
    "arthritis",
    "stenosis",
    "pus",
    "mass",
    "virus",
    "red",
    "bring",
  ])("%s stays whole", (word) => {
    expect(stem(word)).toBe(word);
  });
});
