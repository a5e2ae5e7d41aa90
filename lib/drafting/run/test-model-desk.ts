import { randomUUID } from "node:crypto";
import { makeTestClinic } from "@/lib/access/test-clinic";
import type { DeploymentContent } from "@/lib/llm/deployments/deployment.schema";
import { saveDeployment } from "@/lib/llm/deployments/save-deployment";
import { openDoor, type ModelDoor, type OpenProvider } from "@/lib/llm/open-door";
import type { ModelAnswer, ModelCall } from "@/lib/llm/providers/model-provider";
import type { NoteContent } from "@/lib/notes/note-content.schema";
import { viewNote } from "@/lib/notes/view-note";
import type { LibrarySetting } from "@/lib/retrieval/library/search-references";
import { saveText } from "@/lib/patients/texts/save-text";
import { requestDraft } from "./request-draft";
import { runDraft } from "./run-draft";

const TEXT = `Pt: Quentin Examplar  DOB 03/11/1968
CC: cough
HPI: 58M with cough for two weeks. No fever. Denies chest pain.
Meds: lisinopril 20 mg daily
Exam: Lungs clear. Abdomen soft.
A/P: Acute bronchitis. Fluids and rest. Return if fever.`;

type TestStance = { claim: string; stance: string; facts: string[]; reason: string; words: string };
type TestAnswer =
  | { sentences: { text: string; facts?: string[]; sources?: string[] }[] }
  | { stances: readonly TestStance[] }
  | { claims: { claim: string; supports: string[]; against: string[] }[] };
export type Respond = (call: ModelCall) => Promise<TestAnswer> | TestAnswer;

/** What a prompt's facts are, as a model would read them. */
export function factsOf({ prompt }: ModelCall): { id: string; text: string }[] {
  return [...prompt.matchAll(/^(F\d+): (.*)$/gm)].map(([, id = "", text = ""]) => ({ id, text }));
}

/** What a critic's prompt asks about; empty for every other agent's. */
export function claimsOf({ prompt }: ModelCall): { id: string; text: string }[] {
  return [...prompt.matchAll(/^(C\d+): (.*)$/gm)].map(([, id = "", text = ""]) => ({ id, text }));
}

/** A critic that disputes what `isDoubted` says, by the first fact, and supports the rest; a drafter as given. */
export const doubting =
  (
    isDoubted: (claim: string) => boolean,
    change: Partial<TestStance> = {},
    draft: Respond = saying(),
  ): Respond =>
  (call) => {
    const claims = claimsOf(call);
    if (claims.length === 0) return draft(call);
    const [fact = { id: "F1" }] = factsOf(call);
    return {
      stances: claims.map(({ id, text }) =>
        isDoubted(text)
          ? {
              claim: id,
              stance: "disputes",
              facts: [fact.id],
              reason: "other",
              words: "",
              ...change,
            }
          : { claim: id, stance: "supports", facts: [fact.id], reason: "none", words: "" },
      ),
    };
  };

/** Says each fact again, changed by `change`. */
export const saying =
  (change: (text: string) => string = (text) => text): Respond =>
  (call) => ({
    sentences: factsOf(call).map(({ id, text }) => ({ text: change(text), facts: [id] })),
  });

const CONTENT: DeploymentContent = {
  name: "Clinic server",
  provider: "openai_compatible",
  model: "clinic-8b",
  endpoint: "http://10.20.9.4:8000/v1",
  apiVersion: null,
  region: null,
  project: null,
  fileSha256: null,
  zone: "on_premises",
  vendor: null,
  dataClass: "deidentified",
  roles: ["clinician"],
  tasks: ["section_drafter"],
  limits: { maxOutputTokens: 800, timeoutSeconds: 20, concurrency: 2, monthlyCostUsd: null },
  price: { inputPerMillionUsd: 1, outputPerMillionUsd: 2 },
  isEnabled: true,
};

type StubProvider = { sent: ModelCall[]; respond: Respond };

/** A door whose provider answers as the test says and waits for nothing between tries. */
function doorTo(provider: StubProvider, openProvider?: OpenProvider): ModelDoor {
  const stub: OpenProvider = () => ({
    kind: "openai_compatible",
    async send(call): Promise<ModelAnswer> {
      provider.sent.push(call);
      const value = await provider.respond(call);
      return {
        text: JSON.stringify(value),
        value,
        inputTokens: 900,
        outputTokens: 120,
        finishReason: "stop",
        repaired: false,
      };
    },
  });
  return openDoor({
    openProvider: openProvider ?? stub,
    clock: () => performance.now(),
    random: () => 0,
    wait: () => Promise.resolve(),
  });
}

type DeskSetting = Readonly<{
  /** A real provider in the place of the stub. */
  openProvider?: OpenProvider;
  content?: Partial<DeploymentContent>;
  /** What finished drafts are looked up in; nothing without it. */
  library?: LibrarySetting;
}>;

/** A clinic with one deployment that words sections, behind a door whose provider answers as the test says. */
export async function openModelDesk({ openProvider, content = {}, library }: DeskSetting = {}) {
  const clinic = await makeTestClinic();
  clinic.clock.now = new Date();
  const [doctor, administrator, officer] = await Promise.all([
    clinic.addMember("clinician"),
    clinic.addMember("administrator"),
    clinic.addMember("compliance_officer"),
  ]);
  const provider: StubProvider = { sent: [], respond: saying() };
  const door = doorTo(provider, openProvider);
  let saved = await saveDeployment(administrator.caller, {
    basedOn: 0,
    content: { ...CONTENT, ...content },
  });
  /** What a clinician agrees to who is shown the deployment as it is set up now. */
  const leavingNow = () => {
    const { deploymentId, version } = saved;
    return [{ deploymentId, version }];
  };
  const request = async (isConfirmed = false, text = TEXT) => {
    const documentId = randomUUID();
    await saveText(doctor.caller, { documentId, text, marks: [], revision: 0 });
    const leaving = isConfirmed ? leavingNow() : null;
    return requestDraft(doctor.caller, { documentId, template: "soap", leaving });
  };
  const draft = async (isConfirmed = false, text = TEXT): Promise<NoteContent> => {
    const { runId, noteId } = await request(isConfirmed, text);
    const status = await runDraft(await clinic.claimRun(runId), runId, door, library ?? null);
    const { content } = await viewNote(doctor.caller, { noteId });
    if (status !== "done" || content === null) throw new Error(`the run ended as ${status}`);
    return content;
  };
  const setUp = async (changes: Partial<DeploymentContent> = {}): Promise<void> => {
    saved = await saveDeployment(administrator.caller, {
      deploymentId: saved.deploymentId,
      basedOn: saved.version,
      content: { ...CONTENT, ...changes },
    });
  };
  return {
    clinic,
    doctor,
    administrator,
    officer,
    provider,
    door,
    deploymentId: saved.deploymentId,
    request,
    leavingNow,
    draft,
    setUp,
    /** Forgets what was sent and answers faithfully again. */
    reset: () => Object.assign(provider, { sent: [], respond: saying() }),
    entries: (type: string) => clinic.entries(type),
  };
}

export type ModelDesk = Awaited<ReturnType<typeof openModelDesk>>;
