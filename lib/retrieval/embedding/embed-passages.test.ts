import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { provideEnvironment } from "@/lib/env";
import type { DeidentifiedText } from "@/lib/phi/deidentified-text";
import { deidentify } from "@/lib/phi/deidentify";
import setUpEmbedder from "./bundle-embedder-setup";
import { chooseEmbedding, forgetEmbedding } from "./choose-embedding";
import { closeEmbedder, embeddingName, embedPassages, warmEmbedder } from "./embed-passages";
import { isEmptyVector } from "./embedding";

const KEY = Buffer.alloc(32, 1);

function cleared(text: string): DeidentifiedText {
  const result = deidentify(text);
  if (!result.ok) throw new Error("the test's text is blocked");
  return result.text;
}

const cosine = (a?: Float32Array, b?: Float32Array): number =>
  a?.reduce((sum, value, at) => sum + value * (b?.[at] ?? 0), 0) ?? 0;

beforeAll(() => setUpEmbedder());
afterEach(async () => {
  forgetEmbedding();
  await closeEmbedder();
});
afterAll(closeEmbedder);

describe("passages by meaning", () => {
  test("have 384 numbers of length 1, in the order of the texts", async () => {
    const texts = ["Chest pain on exertion.", "Sprained ankle.", "Chest tightness on stairs."];
    const vectors = await embedPassages(texts.map(cleared));
    expect(vectors.map(({ length }) => length)).toEqual([384, 384, 384]);
    for (const vector of vectors) expect(cosine(vector, vector)).toBeCloseTo(1, 5);
    const [angina, ankle, tightness] = vectors;
    expect(cosine(angina, tightness)).toBeGreaterThan(cosine(angina, ankle) + 0.1);
  });

  test("are the same alone and beside others, and when the thread was started again", async () => {
    const text = cleared("Productive cough and fever for three days.");
    const [alone] = await embedPassages([text]);
    const beside = await embedPassages([cleared("Gout."), text]);
    await closeEmbedder();
    const [again] = await embedPassages([text]);
    expect(beside[1]).toEqual(alone);
    expect(again).toEqual(alone);
  });

  test("do not depend on what stands in the place of identifiers", async () => {
    const [one, two] = await embedPassages(
      ["Mr. Examplar coughs since 03/04/2025.", "Mr. Testcase coughs since 05/06/2025."].map(
        cleared,
      ),
    );
    expect(cosine(one, two)).toBeCloseTo(1, 5);
    const [named] = await embedPassages([cleared("[NAME_1] coughs at [LOCATION_2]")]);
    const [plain] = await embedPassages([cleared("coughs at")]);
    expect(named).toEqual(plain);
  });

  test("of a text that only names somebody are empty", async () => {
    const [vector] = await embedPassages([cleared("[NAME_1]")]);
    expect(vector !== undefined && isEmptyVector(vector)).toBe(true);
  });

  test("of a text longer than a window hold its beginning and its end", async () => {
    const long = `${"Angina on exertion, relieved by rest. ".repeat(60)}${"Ankle sprain after a fall. ".repeat(60)}`;
    const texts = [long, "Angina on exertion.", "Ankle sprain.", "Seborrheic dermatitis."];
    const [whole, first, last, none] = await embedPassages(texts.map(cleared));
    expect(cosine(whole, first)).toBeGreaterThan(cosine(whole, none) + 0.1);
    expect(cosine(whole, last)).toBeGreaterThan(cosine(whole, none) + 0.1);
  });
});

describe("the way a process embeds", () => {
  const shipped = process.cwd();
  afterEach(() => provideEnvironment({ PROVENOTE_ROOT: shipped }));

  test("is the shipped model where it runs", async () => {
    expect(await warmEmbedder()).toBe(embeddingName);
    expect((await chooseEmbedding(KEY)).name).toBe(embeddingName);
  });

  test("is by shared words where the files are missing, and stays so for the process", async () => {
    provideEnvironment({ PROVENOTE_ROOT: import.meta.dirname });
    expect((await chooseEmbedding(KEY)).name).toBe("lexical-hash/v1");
    provideEnvironment({ PROVENOTE_ROOT: shipped });
    expect((await chooseEmbedding(KEY)).name).toBe("lexical-hash/v1");
    forgetEmbedding();
    expect((await chooseEmbedding(KEY)).name).toBe(embeddingName);
  });

  test("without its files, asking the model itself is an error", async () => {
    provideEnvironment({ PROVENOTE_ROOT: import.meta.dirname });
    await expect(embedPassages([cleared("Gout.")])).rejects.toMatchObject({
      code: "retrieval.embedder_failed",
    });
  });
});
