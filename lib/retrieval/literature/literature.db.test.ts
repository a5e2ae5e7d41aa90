import { randomUUID } from "node:crypto";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { Caller } from "@/lib/access/runtime";
import type { TestMember } from "@/lib/access/test-clinic";
import { openReason } from "@/lib/access/seal-reason";
import { withActor } from "@/lib/access/with-actor";
import type { CodedConcept } from "../library/card.schema";
import { ANKLE, TestVectors } from "../test-vectors";
import { askLiterature } from "./ask-literature";
import { digestOfQuestion } from "./literature-question";
import { saveAnswer } from "./literature-store";
import { openLiterature, type Literature } from "./open-literature";
import { readLiteratureSetting } from "./policy/read-literature-setting";
import { saveLiteraturePolicy } from "./policy/save-literature-policy";
import { openPubmed } from "./registers/pubmed-client";
import { KNOWN, startTestRegister, testRate, type TestRegister } from "./registers/test-register";
import { readNumberStates, resolveCitations } from "./resolve-citations";

const GOUT: CodedConcept = { system: "icd-10-cm", code: "M10.9", display: "Gout" };
const OFF: Literature = { clients: [] };
let vectors: TestVectors;
let administrator: TestMember;
let patientId: string;
let noteId: string;
/** A job of the chart, whose answers are kept. */
let job: Caller;
let register: TestRegister;
let literature: Literature;
beforeAll(async () => {
  vectors = await TestVectors.open();
  administrator = await vectors.clinic.addMember("administrator");
  patientId = await vectors.newChart();
  noteId = await vectors.sign(patientId, ANKLE);
  job = await vectors.clinic.grantFor(vectors.doctor, patientId, randomUUID(), "literature");
});
afterAll(() => vectors.close());
beforeEach(async () => {
  register = await startTestRegister();
  literature = openTestLiterature();
  await switchTo(true);
});
afterEach(() => register.close());

function openTestLiterature(): Literature {
  const setting = { connection: register.connection, rate: testRate(), email: undefined };
  return { clients: [openPubmed({ ...setting, apiKey: undefined })] };
}

async function switchTo(isOn: boolean): Promise<void> {
  const { caller } = administrator;
  const { version: basedOn } = await readLiteratureSetting(caller, literature);
  await saveLiteraturePolicy(caller, { basedOn, isOn }, literature);
}

const about = () => ({ kind: "note", id: noteId }) as const;
const ask = (display: string, from = literature, caller = job) =>
  askLiterature(caller, { about: about(), concepts: [{ ...GOUT, display }] }, from);
const entries = () => vectors.entriesOf("literature.asked", patientId);
const openEntry = (entry: Record<string, unknown> | undefined): Promise<string> =>
  withActor(administrator.caller, (act) => openReason(act, String(entry?.["reason"])));

describe("a register that is switched on", () => {
  test("is asked once, with an entry before and its outcome after; the second time the answer is at hand", async () => {
    expect(await ask("Gout")).toMatchObject({ status: "answered", isFromCache: false });
    const after = register.connectionCount();
    const again = await ask("Gout");
    expect(again.isFromCache).toBe(true);
    expect(again.records.map(({ pmid }) => pmid)).toEqual(KNOWN);
    expect(register.connectionCount()).toBe(after);
    expect((await entries()).map(({ counts }) => counts)).toEqual([
      { concepts: 1, from_cache: 0 },
      { concepts: 1, from_cache: 1 },
    ]);
    const [answered, ...more] = await vectors.entriesOf("literature.answered", patientId);
    expect(answered).toMatchObject({ outcome: "success", counts: { found: 2 }, part: "pubmed" });
    expect(more).toEqual([]);
  });

  test("is named in the entry with its host; the words stand there sealed, and a keyed digest", async () => {
    await ask("Podagra manuum");
    const entry = (await entries()).at(-1);
    const host = new URL(register.connection.endpoint).host;
    expect(entry).toMatchObject({
      part: `concepts:pubmed:${host}`,
      object: { kind: "note", id: noteId },
    });
    expect(await openEntry(entry)).toBe(`Sent to ${host}: (Podagra manuum)`);
    expect(JSON.stringify(entry)).not.toMatch(/podagra/i);
    await ask("Podagra manuum");
    expect(await openEntry((await entries()).at(-1))).toMatch(/^Not sent, answered before/);
  });

  test("is asked anew for a clinician's session, which keeps nothing for the others", async () => {
    const { caller } = vectors.doctor;
    expect((await ask("Podagra acuta", literature, caller)).isFromCache).toBe(false);
    expect((await ask("Podagra acuta", literature, caller)).isFromCache).toBe(false);
    expect((await ask("Podagra acuta")).isFromCache).toBe(false);
    expect((await ask("Podagra acuta", literature, caller)).isFromCache).toBe(true);
  });

  test("is asked anew when its answer has become old", async () => {
    await ask("Gout");
    const { clock } = vectors.clinic;
    clock.now = new Date(clock.now.getTime() + 8 * 24 * 3_600_000);
    expect((await ask("Gout")).isFromCache).toBe(false);
  });

  test("that fails leaves the entry that something left, and one that nothing came back", async () => {
    const before = (await entries()).length;
    register.answerWith((_request, response) => response.writeHead(503).end());
    await expect(ask("Podagra")).rejects.toMatchObject({ code: "literature.no_answer" });
    expect(await entries()).toHaveLength(before + 1);
    const last = (await vectors.entriesOf("literature.answered", patientId)).at(-1);
    expect(last).toMatchObject({ outcome: "failure", code: "literature.no_answer" });
  });

  test("is not asked by who may not work on the chart, nor about what is no concept", async () => {
    for (const role of ["clinician", "nurse", "administrator", "compliance_officer"] as const) {
      const stranger = await vectors.clinic.addMember(role);
      await expect(ask("Podagra", literature, stranger.caller)).rejects.toMatchObject({
        code: "access.refused",
      });
    }
    await expect(ask("Mr. Quentin Examplar has gout")).rejects.toMatchObject({
      code: "literature.not_a_concept",
    });
    expect(register.connectionCount()).toBe(0);
  });

  test("keeps its answers for one organization alone", async () => {
    await ask("Gouty arthritis");
    const elsewhere = await TestVectors.open();
    const other = await elsewhere.newChart();
    const about = { kind: "note", id: await elsewhere.sign(other, ANKLE) } as const;
    const office = await elsewhere.clinic.addMember("administrator");
    const asked = { about, concepts: [{ ...GOUT, display: "Gouty arthritis" }] };
    const { caller } = elsewhere.doctor;
    expect((await askLiterature(caller, asked, literature)).status).toBe("off");
    await saveLiteraturePolicy(office.caller, { basedOn: 0, isOn: true }, literature);
    expect((await askLiterature(caller, asked, literature)).isFromCache).toBe(false);
    await elsewhere.close();
  });
});

describe("a cited number", () => {
  const pmid = (value: string) => ({ kind: "pmid", value }) as const;
  const doi = (value: string) => ({ kind: "doi", value }) as const;
  const resolve = (numbers: Parameters<typeof resolveCitations>[1]["numbers"], from = literature) =>
    resolveCitations(job, { about: about(), numbers }, from);
  const stateIn = (states: Awaited<ReturnType<typeof resolve>>) =>
    Object.fromEntries([...states].map(([key, { state }]) => [key, state]));

  test("is found, or not, and not asked about twice", async () => {
    const numbers = [pmid(KNOWN[0]), pmid("10000099"), doi("10.5555/known.1"), doi("10.5555/none")];
    const wanted = {
      [`pmid:${KNOWN[0]}`]: "found",
      "pmid:10000099": "not_found",
      "doi:10.5555/known.1": "found",
      "doi:10.5555/none": "not_found",
    };
    expect(stateIn(await resolve(numbers))).toEqual(wanted);
    const after = register.connectionCount();
    expect(stateIn(await resolve(numbers))).toEqual(wanted);
    expect(register.connectionCount()).toBe(after);
    const read = await withActor(vectors.doctor.caller, (act) => readNumberStates(act, numbers));
    expect(stateIn(read)).toEqual(wanted);
    expect(read.get("doi:10.5555/none")?.at).toBeInstanceOf(Date);
  });

  test("is found where any register knew it, whichever was asked first, and unknown where none was", async () => {
    const said = [
      ["40000001", { pubmed: false, europe_pmc: true }],
      ["40000002", { pubmed: true, europe_pmc: false }],
      ["40000003", { europe_pmc: false }],
      ["40000004", {}],
    ] as const;
    await withActor(job, async (act) => {
      for (const [value, by] of said) {
        for (const [source, isFound] of Object.entries(by)) {
          const digest = digestOfQuestion(source, ["pmid", value]);
          await saveAnswer(act, source as "pubmed" | "europe_pmc", digest, { isFound });
        }
      }
    });
    const numbers = said.map(([value]) => ({ kind: "pmid", value }) as const);
    const read = await withActor(vectors.doctor.caller, (act) => readNumberStates(act, numbers));
    expect([...read].map(([key, { state }]) => [key, state])).toEqual([
      ["pmid:40000001", "found"],
      ["pmid:40000002", "found"],
      ["pmid:40000003", "not_found"],
      ["pmid:40000004", "unknown"],
    ]);
  });

  test("is unknown, and never found, when the register is away or off", async () => {
    register.answerWith((_request, response) => response.writeHead(500).end());
    expect(stateIn(await resolve([pmid("10000077")]))).toEqual({ "pmid:10000077": "unknown" });
    expect(stateIn(await resolve([pmid("10000077")], OFF))).toEqual({ "pmid:10000077": "unknown" });
  });

  test.each([
    ["digits", { kind: "pmid", value: "10000031 OR 1" }],
    ["a DOI without a query in it", { kind: "doi", value: '10.1/x" OR SRC:ALL' }],
  ] as const)("is %s", async (_name, number) => {
    await expect(resolve([number])).rejects.toThrow();
    expect(register.connectionCount()).toBe(0);
  });
});

describe("off, as it is by default,", () => {
  const numbers = [{ kind: "pmid", value: "1" }] as const;

  test("no register is there, and neither a search nor a look-up opens a connection or leaves an entry", async () => {
    expect(openLiterature().clients).toEqual([]);
    const before = (await entries()).length;
    expect(await ask("Gout", openLiterature())).toEqual({
      status: "off",
      records: [],
      isFromCache: false,
    });
    await resolveCitations(job, { about: about(), numbers }, openLiterature());
    expect(register.connectionCount()).toBe(0);
    expect(await entries()).toHaveLength(before);
  });

  test("a register of the configuration is not asked either while the clinic has not switched it on", async () => {
    await switchTo(false);
    const before = (await entries()).length;
    expect((await ask("Gout")).status).toBe("off");
    await resolveCitations(job, { about: about(), numbers }, literature);
    const office = { kind: "organization", id: vectors.clinic.organizationId } as const;
    const tried = { about: office, concepts: [GOUT] };
    expect((await askLiterature(administrator.caller, tried, literature)).status).toBe("off");
    expect(register.connectionCount()).toBe(0);
    expect(await entries()).toHaveLength(before);
  });
});
