import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { makeTestClinic, type TestClinic, type TestMember } from "@/lib/access/test-clinic";
import { sha256Hex } from "@/lib/crypto/digest";
import { serviceSigner } from "@/lib/keys/service-signer";
import { makeDraftNote, makeSignedNote, type TestNote } from "@/lib/notes/test-note";
import { verifyBundle } from "@/lib/notes/verifying/verify-bundle";
import { withdrawNote } from "@/lib/notes/signed/withdraw-note";
import { createPatient } from "@/lib/patients/identity/create-patient";
import { addFact } from "@/lib/patients/edit-facts";
import { exportNote } from "./export-note";

const NOTE = {
  source: "Visit 11/17/2026\ncough for two weeks",
  sentences: [
    ["subjective", "Cough for two weeks."],
    ["assessment_and_plan", "Bronchitis; rest and fluids."],
  ],
} as const;
const FORMATS = ["text", "copy", "pdf", "bundle"] as const;

let clinic: TestClinic;
let doctor: TestMember;
let patientId: string;
let note: TestNote;
let draft: TestNote;

beforeAll(async () => {
  clinic = await makeTestClinic();
  doctor = await clinic.addMember("clinician");
  ({ patientId } = await createPatient(doctor.caller, {
    family: "Examplar",
    given: "Quentin",
    birthDate: "1968-03-11",
    sex: "male",
    mrn: "7703-0001",
  }));
  await addFact(doctor.caller, { patientId, kind: "allergy", text: "penicillin (rash)" });
  note = await makeSignedNote(doctor, { patientId, ...NOTE });
  draft = await makeDraftNote(doctor, { patientId, ...NOTE });
});
afterAll(() => clinic.close());

const textOf = (bytes: Uint8Array): string => Buffer.from(bytes).toString("utf8");
const lastEntry = async (): Promise<Record<string, unknown> | undefined> =>
  (await clinic.entries("note.exported")).at(-1);

describe("a note that leaves", () => {
  test.each([
    ["text", "text", "text/plain; charset=utf-8", "txt"],
    ["copy", "copy", "text/plain; charset=utf-8", "txt"],
    ["pdf", "pdf", "application/pdf", "pdf"],
    ["bundle", "bundle", "application/json", "json"],
  ] as const)("as %s is an entry with the hash of its bytes", async (format, part, type, end) => {
    const file = await exportNote(doctor.caller, { noteId: note.noteId, format });
    expect(file.mediaType).toBe(type);
    expect(file.fileName).toBe(`note-${note.noteId.slice(0, 8)}-v2.${end}`);
    expect(await lastEntry()).toMatchObject({
      part,
      patientId,
      object: { kind: "note", id: note.noteId, version: 2 },
      basis: { kind: "care_team" },
      counts: { bytes: file.bytes.length },
      hashes: { file: sha256Hex(file.bytes), content: note.checksum },
    });
  });

  test("as text names patient, allergies, signer and checksum", async () => {
    const { bytes } = await exportNote(doctor.caller, { noteId: note.noteId, format: "text" });
    const text = textOf(bytes);
    for (const part of [
      "Examplar, Quentin: 58 y, male, born 11 Mar 1968, MRN 7703-0001",
      "Allergies: penicillin (rash)",
      "and signed by A. Testperson, MD, 17 Nov 2026 15:40 UTC",
      "Cough for two weeks. [clinician's own words]",
      `Checksum ${note.checksum}`,
      `Service key ed25519 ${serviceSigner(clinic.keyring).fingerprint}`,
    ]) {
      expect(text).toContain(part);
    }
    expect(text).not.toContain("UNSIGNED");
  });

  test("as one section holds that section alone, and the entry names it", async () => {
    const { bytes } = await exportNote(doctor.caller, {
      noteId: note.noteId,
      format: "copy",
      section: "assessment_and_plan",
    });
    expect(textOf(bytes)).toContain("Bronchitis");
    expect(textOf(bytes)).not.toMatch(/Cough|Examplar/);
    expect(await lastEntry()).toMatchObject({ part: "copy:assessment_and_plan" });
  });

  test("as one heading holds what stands under it, and the entry counts it", async () => {
    const { bytes } = await exportNote(doctor.caller, {
      noteId: note.noteId,
      format: "copy",
      part: 3,
    });
    expect(textOf(bytes)).toContain("ASSESSMENT AND PLAN");
    expect(textOf(bytes)).not.toMatch(/Cough|Examplar/);
    expect(await lastEntry()).toMatchObject({ part: "copy:part-3" });
  });

  test("as bundle verifies offline, and is invalid with one letter changed", async () => {
    const { bytes } = await exportNote(doctor.caller, { noteId: note.noteId, format: "bundle" });
    const { fingerprint } = serviceSigner(clinic.keyring);
    expect(verifyBundle(textOf(bytes), [fingerprint]).verdict).toBe("valid");
    expect(verifyBundle(textOf(bytes), []).verdict).toBe("self_consistent_unknown_signer");
    const changed = textOf(bytes).replace("rest and fluids", "rest and Fluids");
    expect(verifyBundle(changed, [fingerprint]).verdict).toBe("invalid");
  });

  test("with its source says so in the log", async () => {
    const input = { noteId: note.noteId, format: "pdf" } as const;
    const plain = await exportNote(doctor.caller, input);
    const full = await exportNote(doctor.caller, { ...input, withSource: true });
    expect(full.bytes.length).toBeGreaterThan(plain.bytes.length);
    expect(await lastEntry()).toMatchObject({ part: "pdf:with_source" });
  });

  test("puts nothing of the patient into a file name or the log", async () => {
    const names: string[] = [];
    for (const format of FORMATS) {
      const file = await exportNote(doctor.caller, { noteId: note.noteId, format });
      names.push(file.fileName);
    }
    const written = JSON.stringify([names, await clinic.entries("note.exported")]);
    for (const value of ["Examplar", "Quentin", "7703", "1968", "penicillin", "Bronchitis"]) {
      expect(written).not.toContain(value);
    }
  });
});

describe("what is not signed", () => {
  test.each(["text", "copy"] as const)("begins by saying so as %s", async (format) => {
    const file = await exportNote(doctor.caller, { noteId: draft.noteId, format });
    expect(textOf(file.bytes).startsWith("UNSIGNED AI-GENERATED DRAFT\n")).toBe(true);
    expect(file.fileName).toContain("-unsigned.");
  });

  test("has no bundle, and the refused one is no entry", async () => {
    const before = (await clinic.entries("note.exported")).length;
    await expect(
      exportNote(doctor.caller, { noteId: draft.noteId, format: "bundle" }),
    ).rejects.toMatchObject({ code: "note.not_signed" });
    expect(await clinic.entries("note.exported")).toHaveLength(before);
  });

  test("and what was withdrawn says that", async () => {
    const gone = await makeSignedNote(doctor, { patientId, ...NOTE });
    const reason = "Written in the wrong chart";
    await withdrawNote(doctor.caller, { noteId: gone.noteId, reason });
    const { bytes } = await exportNote(doctor.caller, { noteId: gone.noteId, format: "text" });
    expect(textOf(bytes)).toMatch(/^WITHDRAWN NOTE/);
  });
});

describe("a stranger", () => {
  test.each(FORMATS)("gets no %s, and asking is an entry", async (format) => {
    const stranger = await clinic.addMember("clinician");
    const before = (await clinic.entries("note.exported")).length;
    await expect(
      exportNote(stranger.caller, { noteId: note.noteId, format }),
    ).rejects.toMatchObject({ code: "access.refused" });
    expect(await clinic.entries("note.exported")).toHaveLength(before);
    expect((await clinic.entries("access.refused")).at(-1)).toMatchObject({
      part: "permission:note.export",
      object: { kind: "note", id: note.noteId },
    });
  });

  test.each(["administrator", "compliance_officer", "coordinator"] as const)(
    "who is %s gets none either",
    async (role) => {
      const person = await clinic.addMember(role);
      await expect(
        exportNote(person.caller, { noteId: note.noteId, format: "text" }),
      ).rejects.toMatchObject({ code: "access.refused" });
    },
  );

  test("of another clinic gets none", async () => {
    const other = await makeTestClinic();
    const person = await other.addMember("clinician");
    await expect(
      exportNote(person.caller, { noteId: note.noteId, format: "text" }),
    ).rejects.toMatchObject({ code: "access.refused" });
    await other.close();
  });
});

describe("a request that makes no sense", () => {
  test.each([
    ["an unknown format", { format: "docx" }],
    ["an unknown section", { format: "text", section: "secrets" }],
    ["an unknown zone", { format: "text", timeZone: "Mars/Olympus" }],
    ["an id that is none", { format: "text", noteId: "1" }],
  ])("is refused: %s", async (_name, change) => {
    const input = { noteId: note.noteId, ...change } as Parameters<typeof exportNote>[1];
    await expect(exportNote(doctor.caller, input)).rejects.toThrow();
  });
});
