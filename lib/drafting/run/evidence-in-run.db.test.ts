import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { ALL_CARDS } from "@/lib/retrieval/library/cards/all-cards";
import { buildLibrary } from "@/lib/retrieval/library/build-library";
import { openTestFolder } from "@/lib/retrieval/library/test-library";
import { readProgress } from "./read-progress";
import { runDraft } from "./run-draft";
import { openModelDesk, saying, type ModelDesk, type Respond } from "./test-model-desk";

const TEXT = `Pt: Quentin Examplar  DOB 03/11/1968
HPI: 58M with cough for two weeks. Father had a stroke. No sign of gout.
Labs: A1c 8.1
A/P: 1. Type 2 diabetes, above goal. Start empagliflozin 10 mg daily.
2. Hypertension above goal. Increase lisinopril to 20 mg daily.
3. Plantar fasciitis. Return if chest pain.`;

/** A few of the cards that ship, so that the library is made at once. */
const CARDS = ALL_CARDS.filter(({ id }) =>
  /^(?:hypertension|type-2-diabetes|sglt2-inhibitors|lisinopril|hemoglobin-a1c|gout|ischemic-stroke|chest-pain|pulmonary-embolism)$/.test(
    id,
  ),
);

let folder: Awaited<ReturnType<typeof openTestFolder>>;
let desk: ModelDesk;
beforeAll(async () => {
  folder = await openTestFolder();
  const library = { vectorsPath: folder.path, cards: CARDS };
  await buildLibrary(library.vectorsPath, library.cards);
  desk = await openModelDesk({ library, content: { tasks: ["evidence"] } });
});
beforeEach(() => desk.reset());
afterAll(async () => {
  await desk.clinic.close();
  await folder.close();
});

const HYPERTENSION = CARDS.find(({ id }) => id === "hypertension")?.body ?? "";

/** Claims and lines of an evidence prompt, as a model would read them. */
function readPrompt(prompt: string) {
  const rows = (letter: string) =>
    [...prompt.matchAll(new RegExp(`^(${letter}\\d{4}): (.*)$`, "gm"))].map(
      ([, id = "", text = ""]) => ({ id, text }),
    );
  return { claims: rows("C"), lines: rows("P") };
}

const answering =
  (
    choose: (claim: string, lines: readonly string[]) => { supports: string[]; against: string[] },
  ): Respond =>
  ({ prompt }) => {
    const { claims, lines } = readPrompt(prompt);
    const ids = lines.map(({ id }) => id);
    return { claims: claims.map(({ id }) => ({ claim: id, ...choose(id, ids) })) };
  };

const draft = (text = TEXT) => desk.draft(false, text);

async function embedded(text = TEXT) {
  await desk.setUp({ isEnabled: false });
  const content = await draft(text);
  await desk.setUp({ tasks: ["evidence"] });
  return content;
}

describe("references beside a draft, without a model", () => {
  test("stand for what is so of this patient now, in the library's own words, and for nothing else", async () => {
    const { references = [], sentences } = await embedded();
    expect(references.map(({ passageId }) => passageId)).toEqual(
      expect.arrayContaining(["type-2-diabetes", "hypertension", "sglt2-inhibitors", "lisinopril"]),
    );
    expect(references.length).toBeLessThanOrEqual(6);
    for (const reference of references) {
      const card = CARDS.find(({ id }) => id === reference.passageId);
      expect(reference).toMatchObject({
        title: card?.title,
        quote: card?.body,
        writtenOn: card?.writtenOn,
        status: "not reviewed by a clinician",
        isResolved: null,
        kind: "card",
        chosenBy: { kind: "rules" },
      });
      expect(reference.snapshot).toMatch(/^[0-9a-f]{64}$/);
      const named = sentences.filter(({ id }) => reference.sentenceIds.includes(id));
      expect(named.length).toBeGreaterThan(0);
    }
  });

  test("leave an entry a search with digests, and no word that was asked", async () => {
    const before = (await desk.entries("passage.searched")).length;
    const { references = [] } = await embedded();
    const searched = (await desk.entries("passage.searched")).slice(before);
    expect(searched.length).toBeGreaterThanOrEqual(references.length - 1);
    expect(searched[0]).toMatchObject({
      part: "library",
      actorKind: "job",
      object: { kind: "run" },
    });
    expect(JSON.stringify(searched)).not.toMatch(/diabetes|hypertension|empagliflozin/i);
    expect((await desk.entries("draft.completed")).at(-1)).toMatchObject({
      counts: { references: references.length },
    });
  });

  test("change no sentence and no grade", async () => {
    const withThem = await embedded();
    const bare = await openModelDesk({ content: { isEnabled: false } });
    try {
      const without = await bare.draft(false, TEXT);
      const shown = ({ sentences }: typeof without) =>
        sentences.map(({ text, support, citations }) => [
          text,
          support,
          citations.map(({ start }) => start),
        ]);
      expect(shown(withThem)).toEqual(shown(without));
      expect(without.references).toBeUndefined();
    } finally {
      await bare.clinic.close();
    }
  });

  test("are none where nothing in the library fits", async () => {
    const { references } = await embedded(
      "Pt: Quentin Examplar\nHPI: heel hurts in the morning.\nA/P: Plantar fasciitis. Ice.",
    );
    expect(references).toEqual([]);
  });
});

test("a library that is not there costs the references and never the draft, and the timeline says so", async () => {
  const file = join(folder.path, "no-folder");
  await writeFile(file, "");
  const library = { vectorsPath: file, cards: CARDS };
  const away = await openModelDesk({ library, content: { isEnabled: false } });
  try {
    const { runId } = await away.request(false, TEXT);
    expect(await runDraft(await away.clinic.claimRun(runId), runId, away.door, library)).toBe(
      "done",
    );
    const { steps } = await readProgress(away.doctor.caller, { runId });
    expect(steps.find(({ step, state }) => step === "evidence" && state === "done")).toMatchObject({
      counts: { references: 0, unavailable: 1 },
    });
  } finally {
    await away.clinic.close();
  }
});

describe("a model that chooses the evidence", () => {
  test("is shown de-identified claims and library lines, and answers with ids alone", async () => {
    desk.provider.respond = answering((_, lines) => ({ supports: lines.slice(0, 0), against: [] }));
    const { references, models } = await draft();
    expect(references).toEqual([]);
    expect(desk.provider.sent).toHaveLength(1);
    expect(desk.provider.sent[0]?.prompt).not.toMatch(/Quentin|Examplar|1968/);
    expect(models).toMatchObject([{ prompt: "evidence/1", state: "used", rejected: 0 }]);
  });

  test("puts the lines that it names beside the sentence, in the library's words, with its stance", async () => {
    desk.provider.respond = ({ prompt }) => {
      const { claims, lines } = readPrompt(prompt);
      const claim = claims.find(({ text }) => text.includes("Hypertension"))?.id ?? "";
      const line = lines.find(({ text }) => HYPERTENSION.includes(text))?.id ?? "";
      return { claims: [{ claim, supports: [], against: [line] }] };
    };
    const { references = [] } = await draft();
    const chosen = references.filter(({ chosenBy }) => chosenBy.kind === "model");
    expect(chosen).toHaveLength(1);
    expect(chosen[0]).toMatchObject({ stance: "speaks_against", subject: "Hypertension" });
    const card = CARDS.find(({ id }) => id === chosen[0]?.passageId);
    expect(card?.body).toContain(chosen[0]?.quote);
    // What it passed over keeps the embedded choice.
    expect(
      references.some(
        ({ passageId, chosenBy }) => passageId === "type-2-diabetes" && chosenBy.kind === "rules",
      ),
    ).toBe(true);
  });

  const unbelieved: readonly (readonly [string, Respond])[] = [
    ["names ids of no request", answering(() => ({ supports: ["P1"], against: [] }))],
    [
      "names a line twice over",
      answering((_, [line = ""]) => ({ supports: [line], against: [line] })),
    ],
    [
      "names a claim that is none",
      () => ({ claims: [{ claim: "C9", supports: [], against: [] }] }),
    ],
    ["answers in another shape", saying()],
    ["fails", () => Promise.reject(new Error("away"))],
  ];
  test.each(unbelieved)("changes nothing when it %s", async (_, respond) => {
    const before = await embedded();
    desk.provider.respond = respond;
    const after = await draft();
    const shown = (content: typeof before) =>
      (content.references ?? []).map(({ passageId, quote, chosenBy }) => [
        passageId,
        quote,
        chosenBy,
      ]);
    expect(shown(after)).toEqual(shown(before));
  });
});
