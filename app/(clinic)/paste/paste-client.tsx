"use client";

import { useRouter } from "next/navigation";
import { useCallback, useMemo, useRef, useState } from "react";
import { chartLineOf, type PatientLineView } from "@/app/_client/chart-hints";
import { useTextMarks } from "@/app/_client/model-marks/use-text-marks";
import { sendJson } from "@/app/_client/send-json";
import { drafterOf, type DraftModelView } from "@/components/paste/drafter-words";
import { PastePage } from "@/components/paste/paste-page";
import { modelsMaySee } from "@/components/patients/model-marks/model-marks-words";
import type {
  ChartMatchView,
  PasteChange,
  PasteNotice,
  SampleView,
  TemplatePickView,
} from "@/components/paste/paste-view";
import type { RuleSuggestion } from "@/lib/phi/rule-suggestions/identifier-shape.schema";
import type { ModelMarks } from "@/lib/patients/model-marks/model-marks.schema";
import type { IdentifierMark } from "@/lib/phi/identifier.schema";
import { useChartMatch, type ChartSearch } from "./use-chart-match";
import { PasteDialogs, type PasteDialog } from "./paste-dialogs";
import { useDraftStart } from "./use-draft-start";
import { useFiling } from "./use-filing";
import { useLeaving } from "./use-leaving";
import { useReview } from "./use-review";
import { useTemplatePick } from "./use-template-pick";
import { useTextCheck } from "./use-text-check";
import { useTextSave, type TextSave } from "./use-text-save";

export type PasteClientProps = {
  readonly documentId: string;
  readonly initial: {
    readonly text: string;
    readonly marks: readonly IdentifierMark[];
    readonly revision: number;
    readonly savedAt: string | null;
    readonly filedIn: PatientLineView | null;
    /** What the text says of itself to language models. */
    readonly modelMarks: ModelMarks;
  };
  readonly oldText: { readonly documentId: string; readonly savedAt: string } | null;
  readonly stopped: PasteNotice | null;
  readonly samples: readonly SampleView[];
  readonly templates: TemplatePickView;
  /** The language models that the draft would ask; none for the embedded drafter alone. */
  readonly models: readonly DraftModelView[];
  /** The clinic has signed what emergency mode is for. */
  readonly mayAskEmergency: boolean;
  /** A clinician lets a model see more of a text than before; nobody else does. */
  readonly mayOpenMarks: boolean;
};

/** Joins the paste page to the server: check, autosave, chart, draft. */
export function PasteClient(props: PasteClientProps) {
  const { documentId, initial } = props;
  const { check, checkState, hints, save, notice, setNotice, lastChange, onChange, recheck } =
    usePasteText(props);
  const search = useChartMatch(hints);
  const [dialog, setDialog] = useState<PasteDialog>(null);
  // What the chart knows counts in the text from now on, and its placeholders hold.
  const saving = { documentId, saveNow: save.saveNow, onFiled: recheck };
  const filing = useFiling({ ...saving, filedIn: initial.filedIn });
  const [template, setTemplate] = useTemplatePick(props.templates);
  const emergency = useEmergencySwitch(props.mayAskEmergency);
  const asked = { template: template.chosen, emergency: emergency.emergency === true };
  const drafting = useDraftStart({ documentId, ...asked, save, setNotice });
  const review = useReview({ documentId, saveNow: save.saveNow, notice, setNotice });
  const { record, readers } = useRecord(props, save);
  const leaving = useLeaving(readers, drafting.start);
  const noticeActs = {
    ...useOldTextActs(props.oldText, setNotice),
    onAskReview: review.ask,
    onWithdrawReview: review.withdraw,
    onTryAgain: () => draftAgain(lastChange(), leaving.ask),
  };
  const match = useMemo(() => matchOf(filing.filedIn, search), [filing.filedIn, search]);

  return (
    <>
      <PastePage
        initial={initial}
        check={check}
        checkState={checkState}
        saveState={save.saveState}
        savedAt={save.savedAt}
        match={match}
        drafter={drafterOf(props.models, record.marks)}
        recordButton={record.button}
        template={template}
        onTemplate={setTemplate}
        {...emergency}
        samples={props.samples}
        notice={notice}
        noticeActs={noticeActs}
        isDrafting={drafting.isStarting}
        onChange={onChange}
        onDraft={leaving.ask}
        onFile={() => void (search.kind === "found" && filing.file(search.chart))}
        onChooseChart={() => setDialog("choose")}
        onMakeChart={() => setDialog("make")}
        onOfferRule={(suggestion) => offerRule(saving, suggestion)}
      />
      {filing.problem}
      {leaving.dialog(check)}
      {record.dialog}
      <PasteDialogs
        key={dialog}
        dialog={dialog}
        hints={hints}
        onClose={() => setDialog(null)}
        onPick={filing.file}
      />
    </>
  );
}

function draftAgain(change: PasteChange | null, onDraft: (change: PasteChange) => void): void {
  if (change !== null) onDraft(change);
}

/** Off on every page that opens; null where the clinic has not signed for it, and there is no switch. */
function useEmergencySwitch(mayAsk: boolean): {
  emergency: boolean | null;
  onEmergency: (isOn: boolean) => void;
} {
  const [isOn, onEmergency] = useState(false);
  return { emergency: mayAsk ? isOn : null, onEmergency };
}

/** What kind of record the text is, and the models that may read it then: nobody is asked what leaves where nothing does. */
function useRecord(
  { documentId, initial, mayOpenMarks, models }: PasteClientProps,
  { beforeMarks }: Pick<TextSave, "beforeMarks">,
) {
  const record = useTextMarks({
    documentId,
    marks: initial.modelMarks,
    mayOpen: mayOpenMarks,
    beforeSend: beforeMarks,
  });
  return { record, readers: modelsMaySee(record.marks) === "never" ? [] : models };
}

/** The text itself: checked and saved as it changes, and what is said above it. */
function usePasteText({ documentId, initial, stopped, oldText }: PasteClientProps) {
  const { askCheck, ...checked } = useTextCheck(documentId);
  const save = useTextSave({ documentId, ...initial });
  const { askSave } = save;
  const [notice, setNotice] = useState<PasteNotice | null>(
    stopped ?? (oldText === null ? null : { kind: "old_text", at: oldText.savedAt }),
  );
  const last = useRef<PasteChange | null>(null);
  const onChange = useCallback(
    (change: PasteChange) => {
      last.current = change;
      askCheck(change);
      askSave(change);
      // The text as it was opened is told once too, and is no edit.
      const isEdited = change.revision > 1 || change.text !== initial.text;
      setNotice((current) => (isEdited ? noticeAfterEdit(current) : current));
    },
    [askCheck, askSave, initial.text],
  );
  const lastChange = useCallback(() => last.current, []);
  const recheck = useCallback(() => {
    if (last.current !== null) askCheck(last.current);
  }, [askCheck]);
  return { ...checked, recheck, save, notice, setNotice, lastChange, onChange };
}

/** An edit answers most of what was said; a text under review is taken back by it. */
function noticeAfterEdit(current: PasteNotice | null): PasteNotice | null {
  if (current?.kind === "blocked") return current;
  const wasAsked =
    current?.kind === "review" && ["open", "taken_back"].includes(current.review.status);
  return wasAsked ? { kind: "review", review: { status: "taken_back" } } : null;
}

/** Sends the shape of an identifier, never the identifier. @returns what went wrong, or null. */
async function offerRule(
  { documentId, saveNow }: { documentId: string; saveNow: () => Promise<boolean> },
  suggestion: RuleSuggestion,
): Promise<string | null> {
  if (!(await saveNow())) return "Not offered: the text is not saved yet.";
  const answer = await sendJson(`/api/texts/${documentId}/offer-rule`, { body: suggestion });
  return answer.ok ? null : `Not offered. ${answer.error.message}`;
}

function matchOf(filedIn: PatientLineView | null, search: ChartSearch): ChartMatchView {
  if (filedIn !== null) return { kind: "filed", chart: chartLineOf(filedIn) };
  if (search.kind !== "found") return { kind: search.kind };
  return { kind: "match", chart: chartLineOf(search.chart), matchedOn: search.chart.matchesOn };
}

/** The two ways with a text that was left here: open it, or set it aside for good. */
function useOldTextActs(
  oldText: PasteClientProps["oldText"],
  setNotice: (notice: null) => void,
): { onBringBack: () => void; onDiscard: () => void } {
  const router = useRouter();
  const id = oldText?.documentId ?? "";
  return {
    onBringBack: () => router.push(`/paste?text=${id}`),
    onDiscard: () => {
      void sendJson(`/api/texts/${id}/discard`);
      setNotice(null);
    },
  };
}
