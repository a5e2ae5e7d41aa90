import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { openReason } from "@/lib/access/seal-reason";
import { withActor } from "@/lib/access/with-actor";
import { goodReply, KNOWN } from "@/lib/retrieval/literature/registers/test-register";
import { askForCitations, askForNote } from "./ask-for-note";
import { readLiterature } from "./read-literature";
import { readSearch } from "./read-search";
import { runLiterature } from "./run-literature";
import { COLCHICINE, GOUT, openLiteratureDesk, type LiteratureDesk } from "./test-literature-desk";

let world: LiteratureDesk;
let noteId: string;
beforeAll(async () => {
  world = await openLiteratureDesk();
});
afterAll(() => world.close());
beforeEach(async () => {
  world.register.answerWith(goodReply);
  await world.switchTo(true);
  noteId = await world.newNote();
});

const doctor = () => world.desk.doctor.caller;
const entriesOf = async (type: string, id = noteId) =>
  (await world.desk.clinic.entries(type)).filter(
    (entry) => (entry["object"] as { id?: string } | undefined)?.id === id,
  );

describe("literature beside a note", () => {
  test("offers the case's concepts by their names, says who would be asked, and asks nobody", async () => {
    const before = world.register.connectionCount();
    const view = await readLiterature(doctor(), { noteId }, world.literature);
    expect(view).toMatchObject({ state: "on", source: "pubmed", namesOperator: false });
    if (view.state !== "on") return;
    expect(view.host).toBe(new URL(world.register.connection.endpoint).host);
    expect(view.concepts).toEqual([
      { ...GOUT, title: "Gout, unspecified", name: "Gout" },
      { ...COLCHICINE, title: "Colchicine", name: "Colchicine" },
    ]);
    expect(world.register.connectionCount()).toBe(before);
  });

  test("is a view of the note where it names conditions and medicines, and none where it names nothing", async () => {
    const seen = async () =>
      (await entriesOf("note.viewed")).filter(({ part }) => part === "literature_concepts");
    await readLiterature(doctor(), { noteId }, world.literature);
    expect(await seen()).toHaveLength(1);
    await world.switchTo(false);
    await readLiterature(doctor(), { noteId }, world.literature);
    expect(await seen()).toHaveLength(1);
  });

  test("is asked by the job alone, with the shown query to the letter and no word of the note", async () => {
    const before = world.register.requests.length;
    const asked = { noteId, concepts: [GOUT, COLCHICINE] };
    const { searchId } = await askForNote(doctor(), asked, world.literature);
    expect(world.register.requests).toHaveLength(before);
    expect(await readSearch(doctor(), { noteId, searchId })).toEqual({ state: "waiting" });
    const job = await world.desk.clinic.claimRun(searchId);
    expect(await runLiterature(job, searchId, world.literature)).toBe("answered");
    const [search, ...more] = world.register.requests.slice(before);
    expect(search?.searchParams.get("term")).toBe("(Gout) AND (Colchicine)");
    expect(more).toHaveLength(1);
    const sent = world.register.requests.map((url) => decodeURIComponent(url.href)).join("\n");
    expect(sent).not.toMatch(/Examplar|toe|March|lake|slept|flare|twice/i);
    const found = await readSearch(doctor(), { noteId, searchId });
    expect(found).toMatchObject({ state: "found", isFromCache: false });
    if (found.state !== "found") return;
    expect(found.records.map(({ source, title }) => [source.pmid, title])).toEqual([
      [KNOWN[0], "Gout in the made-up clinic"],
      [KNOWN[1], "Urate and feet"],
    ]);
  });

  test("leaves an entry for each step, with the words sealed and nowhere in clear", async () => {
    await world.ask(noteId, [COLCHICINE]);
    const [requested] = await entriesOf("literature.requested");
    expect(requested).toMatchObject({
      actorKind: "person",
      part: "search",
      counts: { concepts: 1 },
    });
    const [asked] = await entriesOf("literature.asked");
    expect(asked).toMatchObject({ actorKind: "job", basis: { kind: "job_grant" } });
    const { caller } = world.administrator;
    const words = await withActor(caller, (act) => openReason(act, String(asked?.["reason"])));
    expect(words).toMatch(
      /^(?:Sent to 127\.0\.0\.1:\d+|Not sent, answered before by pubmed): \(Colchicine\)$/,
    );
    const all = JSON.stringify(await world.desk.clinic.entries());
    expect(all).not.toMatch(/colchicine|gout/i);
  });

  test("keeps question and answer sealed; a second job of the same run changes nothing", async () => {
    const { searchId } = await world.ask(noteId);
    const { rows } = await world.desk.clinic.owner.query<{ n: number }>(
      "SELECT count(*)::int AS n FROM pg_catalog.pg_class WHERE relname = 'literature_search' AND relrowsecurity AND relforcerowsecurity",
    );
    expect(rows[0]?.n).toBe(1);
    const seen = await withActor(doctor(), (act) =>
      act.tx.client.literatureSearch.findFirstOrThrow({ where: { id: searchId } }),
    );
    for (const bytes of [seen.asked, seen.answer ?? new Uint8Array()]) {
      expect(bytes.length).toBeGreaterThan(60);
      expect(Buffer.from(bytes).toString("latin1")).not.toMatch(/gout|10000031/i);
    }
    const late = await world.desk.clinic.grantFor(
      world.desk.doctor,
      seen.subjectId,
      searchId,
      "literature",
    );
    // The grant ended with the answer.
    await expect(runLiterature(late, searchId, world.literature)).rejects.toMatchObject({
      code: "access.no_session",
    });
  });

  test.each<[string, Parameters<LiteratureDesk["register"]["answerWith"]>[0], string, RegExp]>([
    [
      "is away",
      (_q, response) => response.writeHead(500).end(),
      "literature.no_answer",
      /did not answer.*unchanged/,
    ],
    [
      "is busy",
      (_q, response) => response.writeHead(429, { "retry-after": "2" }).end(),
      "literature.busy",
      /busy.*in a minute/,
    ],
    [
      "talks nonsense",
      (_q, response) => response.writeHead(200).end("<html>"),
      "literature.bad_answer",
      /cannot be read/,
    ],
  ])("says so where the register %s, and may be asked again", async (_name, reply, code, words) => {
    await world.switchTo(true);
    world.register.answerWith(reply);
    const fresh = await world.newNote();
    const failed = await world.ask(fresh, [GOUT, COLCHICINE].slice(0, 1));
    // What was asked before is at hand for a week, so the clock goes on.
    if (failed.state === "found") {
      const { clock } = world.desk.clinic;
      clock.now = new Date(clock.now.getTime() + 8 * 24 * 3_600_000);
    }
    const again = failed.state === "found" ? await world.ask(await world.newNote()) : failed;
    expect(again).toMatchObject({ state: "failed", code });
    expect(again.state === "failed" && again.message).toMatch(words);
    world.register.answerWith(goodReply);
    expect(await world.ask(await world.newNote())).toMatchObject({ state: "found" });
  });

  test("finds nothing where nothing is, and that is no failure", async () => {
    const { clock } = world.desk.clinic;
    clock.now = new Date(clock.now.getTime() + 8 * 24 * 3_600_000);
    world.register.answerWith((_q, response) =>
      response.writeHead(200).end('{"esearchresult":{"idlist":[]}}'),
    );
    expect(await world.ask(await world.newNote(), [COLCHICINE])).toMatchObject({
      state: "found",
      records: [],
    });
  });
});

describe("what is not asked", () => {
  test.each([
    [
      "a concept that the case does not hold",
      { system: "icd-10-cm", code: "I10" },
      "literature.not_of_case",
    ],
    ["a code that no table has", { system: "icd-10-cm", code: "Q00.0" }, "literature.not_of_case"],
  ] as const)("%s", async (_name, concept, code) => {
    await expect(
      askForNote(doctor(), { noteId, concepts: [concept] }, world.literature),
    ).rejects.toMatchObject({ code });
    expect(await entriesOf("literature.requested")).toEqual([]);
  });

  test.each([
    ["words in the place of a code", { system: "icd-10-cm", code: "Mr. Examplar has gout" }],
    ["a name beside the code", { ...GOUT, display: "Quentin Examplar" }],
    ["another system", { system: "free-text", code: "gout" }],
  ])("%s does not parse", async (_name, concept) => {
    const input = { noteId, concepts: [concept as typeof GOUT] };
    await expect(askForNote(doctor(), input, world.literature)).rejects.toThrow();
  });

  test("anything, while the clinic or the server has it off; switched off meanwhile, the job sends nothing", async () => {
    const { searchId } = await askForNote(doctor(), { noteId, concepts: [GOUT] }, world.literature);
    await world.switchTo(false);
    const before = world.register.connectionCount();
    const job = await world.desk.clinic.claimRun(searchId);
    expect(await runLiterature(job, searchId, world.literature)).toBe("failed");
    expect(await readSearch(doctor(), { noteId, searchId })).toMatchObject({
      code: "literature.off",
    });
    for (const from of [world.literature, { clients: [] }]) {
      const asked = { noteId, concepts: [GOUT] };
      await expect(askForNote(doctor(), asked, from)).rejects.toMatchObject({
        code: "literature.off",
      });
      await expect(askForCitations(doctor(), { noteId }, from)).rejects.toMatchObject({
        code: "literature.off",
      });
    }
    expect(await readLiterature(doctor(), { noteId }, world.literature)).toEqual({
      state: "off",
      by: "clinic",
    });
    expect(await readLiterature(doctor(), { noteId }, { clients: [] })).toEqual({
      state: "off",
      by: "server",
    });
    expect(world.register.connectionCount()).toBe(before);
  });

  test("anything about a chart that was closed, even when it is closed while the question waits", async () => {
    const patientId = await world.desk.newPatient();
    const closed = await world.newNote(patientId);
    const { searchId } = await askForNote(
      doctor(),
      { noteId: closed, concepts: [GOUT] },
      world.literature,
    );
    await world.desk.tamper("UPDATE patient SET sensitivity = 'part2' WHERE id = $1", [patientId]);
    const before = world.register.connectionCount();
    const job = await world.desk.clinic.claimRun(searchId);
    expect(await runLiterature(job, searchId, world.literature)).toBe("failed");
    expect(await readSearch(doctor(), { noteId: closed, searchId })).toMatchObject({
      state: "failed",
      code: "literature.part2_record",
      message: expect.stringMatching(/42 CFR Part 2/),
    });
    expect(await readLiterature(doctor(), { noteId: closed }, world.literature)).toMatchObject({
      state: "refused",
    });
    const asked = { noteId: closed, concepts: [GOUT] };
    await expect(askForNote(doctor(), asked, world.literature)).rejects.toMatchObject({
      code: "literature.part2_record",
    });
    expect(world.register.connectionCount()).toBe(before);
    expect(await entriesOf("literature.refused", closed)).toHaveLength(2);
  });

  test("a second question while the first waits, or more than sixty an hour", async () => {
    const asked = { noteId, concepts: [GOUT] };
    const { searchId } = await askForNote(doctor(), asked, world.literature);
    await expect(askForNote(doctor(), asked, world.literature)).rejects.toMatchObject({
      code: "literature.begun",
    });
    const { clock } = world.desk.clinic;
    clock.now = new Date(clock.now.getTime() + 4 * 60_000);
    expect(await readSearch(doctor(), { noteId, searchId })).toEqual({ state: "lost" });
    expect((await askForNote(doctor(), asked, world.literature)).searchId).not.toBe(searchId);
    const busy = await world.desk.clinic.addMember("clinician");
    await world.desk.tamper(
      `INSERT INTO literature_search (id, organization_id, subject_id, note_id, asker_id, kind, state, code, asked, asked_at, ended_at)
       SELECT gen_random_uuid(), s.organization_id, s.subject_id, s.note_id, $2, 'search', 'failed', 'literature.busy', s.asked, s.asked_at, s.asked_at
         FROM literature_search s, generate_series(1, 60) WHERE s.id = $1`,
      [searchId, busy.membershipId],
    );
    await expect(askForNote(busy.caller, asked, world.literature)).rejects.toMatchObject({
      code: "literature.too_many",
    });
  });
});
