import type { TestMember } from "@/lib/access/test-clinic";
import { makeDraftNote } from "@/lib/notes/test-note";
import { TestDesk } from "@/lib/notes/test-desk";
import type { Literature } from "@/lib/retrieval/literature/open-literature";
import { readLiteratureSetting } from "@/lib/retrieval/literature/policy/read-literature-setting";
import { saveLiteraturePolicy } from "@/lib/retrieval/literature/policy/save-literature-policy";
import { openPubmed } from "@/lib/retrieval/literature/registers/pubmed-client";
import {
  startTestRegister,
  testRate,
  type TestRegister,
} from "@/lib/retrieval/literature/registers/test-register";
import { askForCitations, askForNote } from "./ask-for-note";
import type { ConceptChoice, LiteratureSearchView } from "./literature-view.schema";
import { readSearch } from "./read-search";
import { runLiterature } from "./run-literature";

export const GOUT: ConceptChoice = { system: "icd-10-cm", code: "M10.9" };
export const COLCHICINE: ConceptChoice = { system: "medication-table", code: "colchicine" };
const SOURCE = `58M with a red big toe since March 4, slept badly at the lake house.
A/P: Gout flare. Start colchicine 0.6 mg twice daily.`;

/** A clinic with literature on, one note about gout, and a register on this machine. */
export type LiteratureDesk = Readonly<{
  desk: TestDesk;
  administrator: TestMember;
  register: TestRegister;
  literature: Literature;
  switchTo: (isOn: boolean) => Promise<void>;
  newNote: (patientId?: string) => Promise<string>;
  /** Asks as the doctor, answers as the worker would, and gives what the page would show. */
  ask: (
    noteId: string,
    concepts?: readonly ConceptChoice[],
  ) => Promise<LiteratureSearchView & { searchId: string }>;
  check: (noteId: string) => Promise<LiteratureSearchView>;
  close: () => Promise<void>;
}>;

export async function openLiteratureDesk(): Promise<LiteratureDesk> {
  const desk = await TestDesk.open();
  const administrator = await desk.clinic.addMember("administrator");
  const register = await startTestRegister();
  // No test here is about time: a machine that has much to do is not a register that is away.
  const limits = { ...register.connection.limits, headersTimeoutMs: 8_000, totalTimeoutMs: 16_000 };
  const connection = { ...register.connection, limits };
  const setting = { connection, rate: testRate(), email: undefined, apiKey: undefined };
  const literature: Literature = { clients: [openPubmed(setting)] };
  const switchTo = async (isOn: boolean): Promise<void> => {
    const { caller } = administrator;
    const { version: basedOn } = await readLiteratureSetting(caller, literature);
    await saveLiteraturePolicy(caller, { basedOn, isOn }, literature);
  };
  const run = async (noteId: string, searchId: string) => {
    await runLiterature(await desk.clinic.claimRun(searchId), searchId, literature);
    return { searchId, ...(await readSearch(desk.doctor.caller, { noteId, searchId })) };
  };
  await switchTo(true);
  return {
    ...{ desk, administrator, register, literature, switchTo },
    newNote: async (chart) => {
      const patientId = chart ?? (await desk.newPatient());
      const sentences = [["assessment_and_plan", "Gout flare."]] as const;
      return (await makeDraftNote(desk.doctor, { patientId, source: SOURCE, sentences })).noteId;
    },
    ask: async (noteId, concepts = [GOUT]) => {
      const asked = { noteId, concepts: [...concepts] };
      const { searchId } = await askForNote(desk.doctor.caller, asked, literature);
      return run(noteId, searchId);
    },
    check: async (noteId) => {
      const { searchId } = await askForCitations(desk.doctor.caller, { noteId }, literature);
      return run(noteId, searchId);
    },
    close: async () => {
      await desk.close();
      await register.close();
    },
  };
}
