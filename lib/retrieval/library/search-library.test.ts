import { readdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { provideEnvironment } from "@/lib/env";
import { forgetEmbedding } from "../embedding/choose-embedding";
import { closeEmbedder } from "../embedding/embed-passages";
import { buildLibrary, snapshotOf, type Library } from "./build-library";
import { textOfConcepts, type ReferenceTopic } from "./card.schema";
import type { ReferenceCard } from "./cards/reference-card";
import { searchLibrary } from "./search-library";
import { openTestFolder, PLANTED, TEST_CARDS } from "./test-library";

/** Words as a code system's name would bring them: the search itself takes no plain text. */
const asked = (display: string) => textOfConcepts([{ system: "icd-10-cm", code: "X00", display }]);

let folder: Awaited<ReturnType<typeof openTestFolder>>;
let library: Library;
beforeAll(async () => {
  folder = await openTestFolder();
  library = await buildLibrary(folder.path, TEST_CARDS);
});
afterAll(() => folder.close());

const idsOf = async (
  question: string,
  rest: { topics?: ReferenceTopic[]; limit?: number } = {},
  from = library,
): Promise<string[]> =>
  (await searchLibrary(from, { text: asked(question), ...rest })).map(({ cardId }) => cardId);

describe("a search of the library", () => {
  test.each([
    ["its very words", "Crystals of urate in a joint", "test-gout"],
    ["a name it goes by", "zyloprim", "test-allopurinol"],
    ["its meaning, no word of it", "runny nose and watery eyes when flowers bloom", "test-planted"],
    ["other forms of its words", "swelling knees", "test-knee-pain"],
    ["a spelling without accents", "Úrate level", "test-uric-acid"],
  ])("finds a card first by %s", async (_name, question, expected) => {
    expect((await idsOf(question))[0]).toBe(expected);
  });

  test.each(["", "   ", "[NAME_1]", "the of and"])("for %j finds nothing", async (question) => {
    const text = asked("x").replace("x", question) as ReturnType<typeof asked>;
    expect(await searchLibrary(library, { text })).toEqual([]);
  });

  test.each([
    ["a filter's end", "gout' OR 'a' = 'a"],
    ["a query language", 'title:"gout" AND NOT (urate~2 OR toe^5) +pain -foot'],
    ["signs alone", "!!! ??? ((("],
    ["wildcards", "gou* ur?te"],
    ["a path", "../../etc/passwd"],
    ["half a quotation", '"gout'],
    ["words of other scripts", "подагра 痛風 gout"],
  ])("is of plain words, also with %s", async (_what, question) => {
    const found = await idsOf(question);
    expect(found.length).toBeLessThanOrEqual(5);
    for (const id of found) expect(library.cards.has(id)).toBe(true);
  });

  test("about something else finds nothing", async () => {
    expect(await idsOf("parking permit renewal")).toEqual([]);
  });

  test("keeps to the topics that were asked for", async () => {
    expect(await idsOf("gout urate", { topics: ["medicine"] })).toEqual(["test-allopurinol"]);
    const found = await idsOf("gout urate", { topics: ["medicine", "test"] });
    expect(found.sort()).toEqual(["test-allopurinol", "test-uric-acid"]);
  });

  test.each([
    [1, 1],
    [2, 2],
    [0, 1],
    [1_000, TEST_CARDS.length],
  ])("limited to %i gives at most %i", async (limit, most) => {
    const found = await idsOf("history examination tests gout knee urate pollen", { limit });
    expect(found.length).toBeLessThanOrEqual(most);
    expect(found.length).toBeGreaterThan(0);
  });

  test("gives the same answer again, best first, with the snapshot of its texts", async () => {
    const question = { text: asked("red hot toe, urate raised") };
    const [first, again] = [
      await searchLibrary(library, question),
      await searchLibrary(library, question),
    ];
    expect(again).toEqual(first);
    const scores = first.map(({ score }) => score);
    expect([...scores].sort((a, b) => b - a)).toEqual(scores);
    for (const { cardId, snapshot, card } of first) {
      expect(snapshot).toBe(library.snapshot);
      expect(card).toEqual(TEST_CARDS.find(({ id }) => id === cardId));
    }
  });

  test("hands a planted instruction on as text of its card, and finds what it would find without it", async () => {
    const [hit] = await searchLibrary(library, { text: asked("hay fever") });
    expect(hit?.cardId).toBe("test-planted");
    expect(hit?.card.body).toContain(PLANTED);
    expect(Object.keys(hit ?? {}).sort()).toEqual(
      "card cardId citation date isResolved kind page score similarity snapshot status text title".split(
        " ",
      ),
    );
    const clean = TEST_CARDS.map((card) => ({ ...card, body: card.body.replace(PLANTED, "") }));
    const without = await buildLibrary(join(folder.path, "clean"), clean);
    for (const question of ["gout", "painful knee", "zyloprim", "urate level"]) {
      expect((await idsOf(question))[0]).toBe((await idsOf(question, {}, without))[0]);
    }
  });
});

describe("the library in its folder", () => {
  const tables = async (path: string): Promise<string[]> =>
    (await readdir(join(path, "reference"))).filter((name) => name.endsWith(".lance"));

  test("is made once, also when several ask at once", async () => {
    const path = join(folder.path, "once");
    const made = await Promise.all([1, 2, 3].map(() => buildLibrary(path, TEST_CARDS)));
    expect(new Set(made.map(({ table }) => table)).size).toBe(1);
    const before = await tables(path);
    expect(before).toHaveLength(2);
    await buildLibrary(path, [...TEST_CARDS].reverse());
    expect(await tables(path)).toEqual(before);
    expect(await idsOf("gout", {}, made[0])).toContain("test-gout");
  });

  test("of other cards is another one, and the one before goes", async () => {
    const path = join(folder.path, "refreshed");
    const before = await buildLibrary(path, TEST_CARDS);
    const cards = TEST_CARDS.map((card) => ({ ...card, writtenOn: "2026-11-27" }));
    const after = await buildLibrary(path, cards);
    expect(after.snapshot).not.toBe(before.snapshot);
    expect(await tables(path)).toHaveLength(2);
    await expect(searchLibrary(before, { text: asked("gout") })).rejects.toMatchObject({
      code: "retrieval.no_library",
    });
  });

  test("is made again when its files were lost", async () => {
    const path = join(folder.path, "lost");
    await buildLibrary(path, TEST_CARDS);
    await rm(path, { recursive: true });
    const again = await buildLibrary(path, TEST_CARDS);
    expect(await idsOf("gout", {}, again)).toContain("test-gout");
  });

  test("refuses cards that are not sound, and says which", async () => {
    const unsound = [{ ...TEST_CARDS[0], id: "x' OR true" } as ReferenceCard];
    await expect(buildLibrary(folder.path, unsound)).rejects.toMatchObject({
      code: "retrieval.unsound_cards",
      details: { cards: ["0.id"] },
    });
  });

  test("stands in a store that is asked by address as well", async () => {
    const stored = await buildLibrary(`file://${folder.path}/store`, TEST_CARDS);
    expect(await idsOf("gout", {}, stored)).toContain("test-gout");
  });

  test("has one snapshot for the same cards in any order, and another for each change and embedding", () => {
    const one = snapshotOf(TEST_CARDS, "minilm-l6-int8/1");
    expect(snapshotOf([...TEST_CARDS].reverse(), "minilm-l6-int8/1")).toBe(one);
    expect(snapshotOf(TEST_CARDS.slice(1), "minilm-l6-int8/1")).not.toBe(one);
    expect(snapshotOf(TEST_CARDS, "lexical-hash/v1")).not.toBe(one);
    expect(one).toMatch(/^[0-9a-f]{64}$/);
  });
});

describe("without the model", () => {
  const shipped = process.cwd();
  afterEach(() => {
    provideEnvironment({ PROVENOTE_ROOT: shipped });
    forgetEmbedding();
  });

  test("the library is searched by words alone, in tables of its own", async () => {
    forgetEmbedding();
    await closeEmbedder();
    provideEnvironment({ PROVENOTE_ROOT: import.meta.dirname });
    const worded = await buildLibrary(join(folder.path, "words"), TEST_CARDS);
    expect(worded.embedding.name).toBe("lexical-hash/v1");
    expect(worded.snapshot).not.toBe(library.snapshot);
    expect((await idsOf("urate crystals", {}, worded))[0]).toBe("test-gout");
  });
});
