import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Caller } from "@/lib/access/runtime";
import { withActor } from "@/lib/access/with-actor";
import { sha256Hex } from "@/lib/crypto/digest";
import { deidentify } from "@/lib/phi/deidentify";
import { makeDraftNote } from "@/lib/notes/test-note";
import { SOURCE, TestVectors } from "../test-vectors";
import { searchReferences, type ReferenceQuestion } from "./search-references";
import { PLANTED, TEST_CARDS } from "./test-library";

let vectors: TestVectors;
let patientId: string;
beforeAll(async () => {
  vectors = await TestVectors.open();
  patientId = await vectors.newChart();
});
afterAll(() => vectors.close());

function cleared(text: string) {
  const result = deidentify(text);
  if (!result.ok) throw new Error("the test's text is blocked");
  return result.text;
}

const GOUT = { system: "icd-10-cm", code: "M10.9", display: "Gout" } as const;

const search = async (
  question: Partial<ReferenceQuestion> = {},
  caller: Caller = vectors.doctor.caller,
) =>
  searchReferences(
    caller,
    { about: { kind: "patient", id: patientId }, query: [GOUT], ...question },
    { vectorsPath: vectors.vectorsPath, cards: TEST_CARDS },
  );

const lastEntry = async (): Promise<Record<string, unknown> | undefined> =>
  (await vectors.entriesOf("passage.searched", patientId)).at(-1);

describe("a search of the reference library", () => {
  test("answers coded concepts and de-identified text, with the snapshot", async () => {
    const [coded, written] = [
      await search(),
      await search({ query: cleared("Mr. Examplar has a red, hot big toe.") }),
    ];
    for (const { passages, snapshot } of [coded, written]) {
      expect(passages[0]?.cardId).toBe("test-gout");
      expect(passages[0]?.snapshot).toBe(snapshot);
    }
  });

  test("is an entry of the chart with counts and digests, and without a word that was asked", async () => {
    const { passages, snapshot } = await search({ query: cleared("urate and a painful knee") });
    const entry = await lastEntry();
    expect(entry).toMatchObject({
      part: "library",
      action: "R",
      actorKind: "person",
      basis: { kind: "care_team" },
      counts: { library: TEST_CARDS.length, results: passages.length },
      hashes: { passages: expect.stringMatching(/^[0-9a-f]{64}$/) as string, snapshot },
      model: { name: "minilm-l6-int8/1", zone: "in_process" },
    });
    expect(JSON.stringify(entry)).not.toMatch(/urate|knee/);
    // Whoever repeats the search learns nothing from the log: the digest is keyed by the chart.
    const guessed = sha256Hex(passages.map(({ cardId }) => cardId).join("\n"));
    expect(JSON.stringify(entry)).not.toContain(guessed);
  });

  test("that finds nothing is an entry too", async () => {
    const concept = { ...GOUT, display: "parking permit renewal" };
    expect((await search({ query: [concept] })).passages).toEqual([]);
    expect(await lastEntry()).toMatchObject({ counts: { results: 0 } });
  });

  test("gives no more than was asked for", async () => {
    const query = cleared("gout, urate, knee, pollen");
    expect((await search({ query, limit: 1 })).passages).toHaveLength(1);
    await expect(search({ query, limit: 21 })).rejects.toThrow();
  });

  test("hands a planted instruction on as data, and does nothing else", async () => {
    const before = (await vectors.clinic.entries()).length;
    const { passages } = await search({ query: cleared("hay fever in spring") });
    expect(passages[0]?.card.body).toContain(PLANTED);
    expect((await vectors.clinic.entries()).length).toBe(before + 1);
  });

  test("finds the same for every organization", async () => {
    const elsewhere = await TestVectors.open();
    const other = await elsewhere.newChart();
    const found = await searchReferences(
      elsewhere.doctor.caller,
      { about: { kind: "patient", id: other }, query: [GOUT] },
      { vectorsPath: elsewhere.vectorsPath, cards: TEST_CARDS },
    );
    expect(found).toEqual(await search());
    await elsewhere.close();
  });
});

describe("a draft run", () => {
  /** A run of a note in this chart, as a draft would have made it. */
  async function newRun(): Promise<string> {
    const { doctor, clinic } = vectors;
    const { noteId, documentId } = await makeDraftNote(doctor, {
      patientId,
      source: SOURCE,
      sentences: [["subjective", "A red, hot big toe."]],
    });
    const id = randomUUID();
    await withActor(doctor.caller, async ({ tx }) =>
      tx.client.draftRun.create({
        data: {
          id,
          organizationId: clinic.organizationId,
          subjectId: patientId,
          documentId,
          noteId,
          requesterId: doctor.membershipId,
          template: "soap",
        },
      }),
    );
    return id;
  }

  test("may ask for its chart, as its person and under its grant", async () => {
    const runId = await newRun();
    const about = { kind: "run", id: runId } as const;
    const worker = await vectors.clinic.grantFor(vectors.doctor, patientId, runId);
    for (const caller of [vectors.doctor.caller, worker]) {
      expect((await search({ about }, caller)).passages[0]?.cardId).toBe("test-gout");
      expect(await lastEntry()).toMatchObject({ object: about, part: "library" });
    }
    expect(await lastEntry()).toMatchObject({ actorKind: "job" });
  });

  test("may not ask under the grant of another chart's run", async () => {
    const about = { kind: "run", id: await newRun() } as const;
    const other = await vectors.newChart();
    const worker = await vectors.clinic.grantFor(vectors.doctor, other, randomUUID());
    await expect(search({ about }, worker)).rejects.toMatchObject({ code: "access.refused" });
  });
});

describe("who may not work on the chart", () => {
  test("is refused, and the refusal is an entry", async () => {
    const stranger = await vectors.clinic.addMember("clinician");
    await expect(search({}, stranger.caller)).rejects.toMatchObject({ code: "access.refused" });
    const refused = await vectors.entriesOf("access.refused", patientId);
    expect(refused.at(-1)).toMatchObject({ part: "permission:passage.search" });
  });

  test.each(["administrator", "compliance_officer", "coordinator"] as const)(
    "such as a person who is %s",
    async (role) => {
      const person = await vectors.clinic.addMember(role);
      await expect(search({}, person.caller)).rejects.toMatchObject({ code: "access.refused" });
    },
  );

  test("for a draft run that is nobody's", async () => {
    const about = { kind: "run", id: randomUUID() } as const;
    await expect(search({ about })).rejects.toMatchObject({ code: "access.refused" });
  });
});
