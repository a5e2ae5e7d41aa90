import { randomUUID } from "node:crypto";
import type { ApiSession } from "./api-session";

export type NoteSet = {
  readonly documentId: string;
  readonly noteId: string;
  readonly runId: string;
  readonly content: unknown;
};

/** One chart with a filed draft in it. */
export type ChartSet = NoteSet & {
  readonly patientId: string;
  readonly identity: Readonly<Record<string, string>>;
};

const SOURCE = `SUBJECTIVE: Cough for three days, no fever.
OBJECTIVE: BP 128/76, HR 72. Lungs clear.
ASSESSMENT AND PLAN: Viral upper respiratory infection. Fluids and rest. Return if worse.
`;

/** Pastes a text and waits for its draft. */
export async function draftText(session: ApiSession, text: string): Promise<NoteSet> {
  const documentId = randomUUID();
  await session.ask("PUT", `/api/texts/${documentId}`, { text, marks: [], revision: 0 });
  const { noteId, runId } = await session.ask<{ noteId: string; runId: string }>(
    "POST",
    `/api/texts/${documentId}/draft`,
    { template: "soap" },
  );
  for (let tries = 0; tries < 200; tries += 1) {
    const { status } = await session.ask<{ status: string }>("GET", `/api/runs/${runId}`);
    if (status === "done") {
      const content = await session.ask("GET", `/api/notes/${noteId}/versions/1`);
      return { documentId, noteId, runId, content };
    }
    if (status !== "queued" && status !== "running") throw new Error(`The draft ended: ${status}.`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error("The draft did not end in 20 s.");
}

/** Makes a patient nobody else has, and files a draft in the chart. */
export async function makeChart(session: ApiSession, family: string): Promise<ChartSet> {
  const mrn = `${Date.now() % 1_000_000_000}`.padStart(9, "7");
  const identity = { family, given: "Ottilie", birthDate: "1971-04-05", sex: "female", mrn };
  const { patientId } = await session.ask<{ patientId: string }>("POST", "/api/patients", identity);
  const note = await draftText(session, SOURCE);
  await session.ask("POST", `/api/texts/${note.documentId}/file`, {
    patientId,
    encounter: { kind: "clinic_visit", title: "", date: "2026-11-02" },
  });
  return { ...note, patientId, identity };
}
