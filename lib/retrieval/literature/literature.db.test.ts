import { randomUUID } from "node:crypto";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { CodedConcept } from "../library/card.schema";
import type { Caller } from "@/lib/access/runtime";
import { TestVectors } from "../test-vectors";
import { askLiterature } from "./ask-literature";
import { openLiterature, type Literature } from "./open-literature";
import { openPubmed } from "./pubmed-client";
import { resolvePmids } from "./resolve-pmids";
import { KNOWN, startTestRegister, testRate, type TestRegister } from "./test-register";

const GOUT: CodedConcept = { system: "icd-10-cm", code: "M10.9", display: "Gout" };
const OFF: Literature = { clients: [] };
let vectors: TestVectors;
let patientId: string;
/** A job of the chart, whose answers are kept. */
let job: Caller;
let register: TestRegister;
let literature: Literature;
beforeAll(async () => {
  vectors = await TestVectors.open();
  patientId = await vectors.newChart();
  job = await vectors.clinic.grantFor(vectors.doctor, patientId, randomUUID());
});
afterAll(() => vectors.close());
beforeEach(async () => {
  register = await startTestRegister();
  const setting = { connection: register.connection, rate: testRate(), email: undefined };
  literature = { clients: [openPubmed({ ...setting, apiKey: undefined })] };
});
afterEach(() => register.close());

const about = () => ({ kind: "patient", id: patientId }) as const;
const ask = (display: string, from = literature, caller = job) =>
  askLiterature(caller, { about: about(), concepts: [{ ...GOUT, display }] }, from);
const entries = () => vectors.entriesOf("literature.asked", patientId);

describe("a register that is switched on", () => {
  test("is asked once, with an entry before; the second time the answer is at hand", async () => {
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
    expect(JSON.stringify(await entries())).not.toContain("Gout");
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

  test("that fails leaves the entry that something left", async () => {
    const before = (await entries()).length;
    register.answerWith((_request, response) => response.writeHead(503).end());
    await expect(ask("Podagra")).rejects.toMatchObject({ code: "literature.no_answer" });
    expect(await entries()).toHaveLength(before + 1);
  });

  test("is not asked by who may not work on the chart, nor about what is no concept", async () => {
    const stranger = await vectors.clinic.addMember("clinician");
    await expect(ask("Podagra", literature, stranger.caller)).rejects.toMatchObject({
      code: "access.refused",
    });
    await expect(ask("Mr. Quentin Examplar has gout")).rejects.toMatchObject({
      code: "literature.not_a_concept",
    });
    expect(register.connectionCount()).toBe(0);
  });

  test("keeps its answers for one organization alone", async () => {
    await ask("Gouty arthritis");
    const elsewhere = await TestVectors.open();
    const other = await elsewhere.newChart();
    const asked = {
      about: { kind: "patient", id: other } as const,
      concepts: [{ ...GOUT, display: "Gouty arthritis" }],
    };
    expect((await askLiterature(elsewhere.doctor.caller, asked, literature)).isFromCache).toBe(
      false,
    );
    await elsewhere.close();
  });
});

describe("a cited number", () => {
  const resolve = (pmids: readonly string[], from = literature) =>
    resolvePmids(job, { about: about(), pmids }, from);

  test("is found, or not, and not asked about twice", async () => {
    const wanted = new Map([
      [KNOWN[0], "found"],
      ["10000099", "not_found"],
    ]);
    expect(await resolve([KNOWN[0], "10000099"])).toEqual(wanted);
    const after = register.connectionCount();
    expect(await resolve([KNOWN[0], "10000099"])).toEqual(wanted);
    expect(register.connectionCount()).toBe(after);
  });

  test("is unknown, and never found, when the register is away or off", async () => {
    register.answerWith((_request, response) => response.writeHead(500).end());
    expect((await resolve(["10000077"])).get("10000077")).toBe("unknown");
    expect((await resolve(["10000077"], OFF)).get("10000077")).toBe("unknown");
  });

  test("is digits", async () => {
    await expect(resolve(["10000031 OR 1"])).rejects.toThrow();
  });
});

describe("off, as it is by default,", () => {
  test("no register is there, and neither a search nor a look-up opens a connection or leaves an entry", async () => {
    expect(openLiterature().clients).toEqual([]);
    const before = (await entries()).length;
    expect(await ask("Gout", openLiterature())).toEqual({
      status: "off",
      records: [],
      isFromCache: false,
    });
    await resolvePmids(job, { about: about(), pmids: ["1"] }, openLiterature());
    expect(register.connectionCount()).toBe(0);
    expect(await entries()).toHaveLength(before);
  });
});
