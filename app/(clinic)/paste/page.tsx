import { randomUUID } from "node:crypto";
import type { Metadata } from "next";
import { cookies } from "next/headers";
import { z } from "zod";
import { currentPerson, readCaller } from "@/app/_server/caller";
import { orNotOpened } from "@/app/_server/views/not-opened";
import { formatDay } from "@/components/ui/time-text";
import type { PasteNotice } from "@/components/paste/paste-view";
import {
  chosenTemplate,
  TEMPLATE_COOKIE,
  templateOptions,
} from "@/components/templates/template-choice";
import { readEmergencyMode } from "@/lib/access/intended-use/read-intended-use";
import type { Caller } from "@/lib/access/runtime";
import { readReviewState } from "@/lib/drafting/review/read-review-state";
import { readProgress } from "@/lib/drafting/run/read-progress";
import { SAMPLES } from "@/lib/drafting/samples/samples.schema";
import { readDraftModels } from "@/lib/llm/deployments/read-drafting-model";
import { listTemplates } from "@/lib/notes/templates/list-templates";
import { listOwnTexts, readText } from "@/lib/patients/texts/read-text";
import { ORDINARY_MARKS } from "@/lib/patients/model-marks/model-marks.schema";
import { viewBanner } from "@/lib/patients/view-chart";
import { kindOfCategory } from "@/lib/phi/identifier-kind.schema";
import { PasteClient, type PasteClientProps } from "./paste-client";

export const metadata: Metadata = { title: "Paste" };

type Search = Promise<Record<string, string | string[] | undefined>>;
const idOf = (value: unknown): string | null => z.uuid().safeParse(value).data ?? null;

/** The clinician's home. `?text=` brings a kept text back, `?stopped=` says why its draft stopped. */
export default async function PasteRoute({ searchParams }: Readonly<{ searchParams: Search }>) {
  const caller = await readCaller();
  const search = await searchParams;
  const textId = idOf(search.text);
  return orNotOpened(async () => {
    const text = textId === null ? null : await openText(caller, textId);
    const own = textId === null ? await listOwnTexts(caller) : [];
    const [oldText = null] = own.filter((line) => line.patientId === null);
    const review = textId === null ? null : await reviewNotice(caller, textId);
    const stopped = review ?? (await stoppedNotice(caller, idOf(search.stopped)));
    const documentId = text?.documentId ?? randomUUID();
    return (
      <PasteClient
        key={documentId}
        documentId={documentId}
        initial={text?.initial ?? EMPTY}
        oldText={oldText}
        stopped={stopped}
        samples={SAMPLES}
        templates={await templatePick(caller)}
        models={await draftModels(caller)}
        mayAskEmergency={(await readEmergencyMode(caller)).isOn}
        mayOpenMarks={(await currentPerson()).roles.includes("clinician")}
      />
    );
  });
}

/** The templates to choose from, and the one chosen last. */
async function templatePick(caller: Caller): Promise<PasteClientProps["templates"]> {
  const { templates } = await listTemplates(caller);
  const last = (await cookies()).get(TEMPLATE_COOKIE)?.value ?? null;
  return { options: templateOptions(templates), chosen: chosenTemplate(templates, last) };
}

/** The language models that a draft of this person would ask. */
async function draftModels(caller: Caller): Promise<PasteClientProps["models"]> {
  return (await readDraftModels(caller)).map(({ expiredOn, ...rest }) => ({
    ...rest,
    expiredOn: expiredOn === null ? null : formatDay(expiredOn),
  }));
}

const EMPTY: PasteClientProps["initial"] = {
  text: "",
  marks: [],
  revision: 0,
  savedAt: null,
  filedIn: null,
  modelMarks: ORDINARY_MARKS,
};

async function openText(
  caller: Caller,
  documentId: string,
): Promise<{ documentId: string; initial: PasteClientProps["initial"] }> {
  const text = await readText(caller, { documentId });
  // A kept text is the source of a note and does not change; its words may start a new one.
  if (text.state !== "working") {
    const { text: words, marks, modelMarks } = text;
    return { documentId: randomUUID(), initial: { ...EMPTY, text: words, marks, modelMarks } };
  }
  const filedIn =
    text.patientId === null ? null : await viewBanner(caller, { patientId: text.patientId });
  const { marks, revision, savedAt, modelMarks } = text;
  return {
    documentId,
    initial: { text: text.text, marks, revision, savedAt, filedIn, modelMarks },
  };
}

/** What became of the text's review; null when there is none, or it was taken back. */
async function reviewNotice(caller: Caller, documentId: string): Promise<PasteNotice | null> {
  const state = await readReviewState(caller, { documentId });
  return state.status === "none" ? null : { kind: "review", review: state };
}

async function stoppedNotice(caller: Caller, runId: string | null): Promise<PasteNotice | null> {
  if (runId === null) return null;
  const { status, outcome } = await readProgress(caller, { runId });
  if (status !== "blocked") return null;
  const counts = new Map<string, number>();
  for (const { category } of outcome?.findings ?? []) {
    const kind = kindOfCategory(category);
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  return { kind: "blocked", counts: [...counts].map(([label, count]) => ({ label, count })) };
}
