import { randomUUID } from "node:crypto";
import { inject } from "vitest";
import { demand } from "@/lib/access/authorize";
import { makeTestClinic, type TestClinic, type TestMember } from "@/lib/access/test-clinic";
import { withActor } from "@/lib/access/with-actor";
import { onConnection } from "@/lib/db/create-roles";
import { testDatabase } from "@/lib/db/test-database";
import { createPatient } from "@/lib/patients/identity/create-patient";
import type { NoteContent } from "./note-content.schema";
import { loadNote, putWorkingCopy } from "./record/note-store";
import type { SavedCopy } from "./draft/save-working-copy";
import { makeDraftNote, makeSignedNote, saveUnlooked, type TestNote } from "./test-note";
import { viewNote } from "./view-note";

export const SOURCE = "Cough for two weeks. Swelled up with the CT dye.";
const SENTENCES = [
  ["subjective", "Cough for two weeks."],
  ["assessment_and_plan", "Fluids and rest."],
] as const;
export const REASON = "Written in the wrong chart";

/** A clinic in which two clinicians see every chart, and notes to work on, for the tests of this room. */
export class TestDesk {
  private constructor(
    readonly clinic: TestClinic,
    readonly doctor: TestMember,
    readonly colleague: TestMember,
  ) {}

  static async open(): Promise<TestDesk> {
    const clinic = await makeTestClinic({ carePolicy: "clinic" });
    const doctor = await clinic.addMember("clinician");
    return new TestDesk(clinic, doctor, await clinic.addMember("clinician"));
  }

  close(): Promise<void> {
    return this.clinic.close();
  }

  async newPatient(): Promise<string> {
    const made = await createPatient(this.doctor.caller, {
      family: "Examplar",
      given: "Pat",
      birthDate: "1980-02-29",
      sex: "female",
      mrn: randomUUID(),
    });
    return made.patientId;
  }

  /** A draft of two sentences, by the doctor; in a new chart unless one is given. */
  async draft(chart?: string): Promise<TestNote> {
    const patientId = chart ?? (await this.newPatient());
    return makeDraftNote(this.doctor, { patientId, source: SOURCE, sentences: SENTENCES });
  }

  async signed(chart?: string): Promise<TestNote> {
    const patientId = chart ?? (await this.newPatient());
    return makeSignedNote(this.doctor, { patientId, source: SOURCE, sentences: SENTENCES });
  }

  async contentNow(
    member: TestMember,
    noteId: string,
  ): Promise<{ content: NoteContent; revision: number }> {
    const { content, revision } = await viewNote(member.caller, { noteId });
    if (content === null) throw new TypeError("The note has no content.");
    return { content, revision };
  }

  /** Gives the first sentence other words. */
  async reword(member: TestMember, noteId: string, text: string): Promise<SavedCopy> {
    const { content, revision } = await this.contentNow(member, noteId);
    const sentences = content.sentences.map((each, at) => (at === 0 ? { ...each, text } : each));
    return saveUnlooked(member.caller, { noteId, revision, content: { ...content, sentences } });
  }

  /** Puts a content in the place of the working copy, as a drafter would have made it. */
  async plant(noteId: string, content: NoteContent): Promise<void> {
    await withActor(this.doctor.caller, async (act) => {
      const note = await loadNote(await demand(act, "note.edit", { kind: "note", id: noteId }));
      await putWorkingCopy(act, note, content);
      await act.tx.client.workingCopy.updateMany({
        where: { noteId },
        data: { revision: { decrement: 1 } },
      });
    });
  }

  /** A statement as the application with a person's secret, rolled back: what a fault of ours could do at most. */
  async asMember(member: TestMember, sql: string, values: unknown[]): Promise<number> {
    const client = await this.clinic.app.connect();
    try {
      await client.query("BEGIN");
      await client.query("SELECT set_config('provenote.secret', $1, true)", [member.caller.secret]);
      return (await client.query(sql, values)).rowCount ?? 0;
    } finally {
      await client.query("ROLLBACK");
      client.release();
    }
  }

  /** What only somebody with the whole database server in hand can do. */
  async tamper(sql: string, values: unknown[]): Promise<void> {
    const url = new URL(inject("testServer").superuserUrl);
    url.pathname = `/${(await testDatabase()).name}`;
    await onConnection(url.href, async (client) => {
      await client.query("SET session_replication_role = replica");
      await client.query(sql, values);
    });
  }
}
