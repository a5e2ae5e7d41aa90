import { describe, expect, it } from "vitest";
import { ProvenoteError } from "@/lib/errors";
import { STRICT_POLICY } from "@/lib/phi/policy/policy.schema";
import { ALL_CARDS } from "@/lib/retrieval/library/cards/all-cards";
import type { EvidenceSubject } from "./evidence-subject";
import { testPassage } from "./testing/test-passage";
import { embeddedReferences, findEvidence, MOST_A_NOTE, type LibrarySearch } from "./find-evidence";

const passages = ALL_CARDS.map((card) => testPassage(card, 0.5));
const all: LibrarySearch = () => Promise.resolve(passages);

const subject = (phrase: string, at = 0): EvidenceSubject => ({
  kind: "problem",
  title: phrase,
  phrase,
  sentenceIndexes: [at],
});

const find = (
  subjects: readonly EvidenceSubject[],
  search: LibrarySearch = all,
  signals: { signal?: AbortSignal; limit?: AbortSignal } = {},
) =>
  findEvidence(subjects, search, {
    knownValues: [{ category: "name", value: "Quenneville" }],
    policy: STRICT_POLICY,
    signal: new AbortController().signal,
    limit: new AbortController().signal,
    ...signals,
  });

describe("looking up a draft's subjects", () => {
  it("asks with phrases in which nothing identifying is left, and never with another", async () => {
    const asked: string[] = [];
    const { searches, withheld } = await find(
      [subject("gout of [NAME_1]"), subject("gout of Quenneville"), subject("[NAME_1]")],
      (query) => {
        asked.push(query);
        return all(query, []);
      },
    );
    expect(asked).toEqual(["gout of"]);
    expect({ searches, withheld }).toEqual({ searches: 1, withheld: 2 });
  });

  it.each(["retrieval.no_library", "retrieval.embedder_failed"] as const)(
    "goes on without references after %s, and keeps what it had",
    async (code) => {
      let calls = 0;
      const search: LibrarySearch = (query) => {
        calls += 1;
        if (calls === 1) return all(query, []);
        throw new ProvenoteError("unavailable", code, "The library is away.");
      };
      const evidence = await find(
        [subject("gout"), subject("asthma"), subject("migraine")],
        search,
      );
      expect(evidence.isAvailable).toBe(false);
      expect(calls).toBe(2);
      expect(embeddedReferences(evidence.found).map(({ passageId }) => passageId)).toEqual([
        "gout",
      ]);
    },
  );

  it("goes on when the store fails in its own way, or does not answer in time", async () => {
    const broken = await find([subject("gout")], () => Promise.reject(new Error("ENOTDIR")));
    const silent = await find([subject("gout")], () => new Promise(() => {}), {
      limit: AbortSignal.abort(),
    });
    for (const { found, isAvailable } of [broken, silent]) {
      expect({ found, isAvailable }).toEqual({ found: [], isAvailable: false });
    }
  });

  it("ends with the run: lost access and a cancelled run are no matter of the library", async () => {
    const refused = new ProvenoteError("forbidden", "access.refused", "No access.");
    await expect(find([subject("gout")], () => Promise.reject(refused))).rejects.toBe(refused);
    const reason = new ProvenoteError("conflict", "draft.superseded", "Cancelled.");
    const signal = AbortSignal.abort(reason);
    await expect(find([subject("gout")], all, { signal })).rejects.toBe(reason);
  });
});

describe("references of the embedded choice", () => {
  it("hold one passage once, with all the sentences it was chosen for", async () => {
    const { found } = await find([subject("gout", 1), subject("acute gout", 4)]);
    const references = embeddedReferences(found);
    expect(references).toHaveLength(1);
    expect(references[0]).toMatchObject({ subject: "gout", sentenceIndexes: [1, 4] });
  });

  it("are six at most, in the subjects' order", async () => {
    const names = [
      "gout",
      "asthma",
      "migraine",
      "sepsis",
      "osteoporosis",
      "cellulitis",
      "dementia",
    ];
    const { found } = await find(names.map((name, at) => subject(name, at)));
    const references = embeddedReferences(found);
    expect(references).toHaveLength(MOST_A_NOTE);
    expect(references[0]?.passageId).toBe("gout");
  });

  it("say what the card says of itself: unreviewed, its date, its source, and no number that is not there", async () => {
    const { found } = await find([subject("gout")]);
    const card = ALL_CARDS.find(({ id }) => id === "gout");
    expect(embeddedReferences(found)[0]).toMatchObject({
      kind: "card",
      status: "not reviewed by a clinician",
      isResolved: null,
      writtenOn: card?.writtenOn,
      source: card?.citation,
      quote: card?.body,
    });
  });
});
