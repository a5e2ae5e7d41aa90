"use client";

import dynamic from "next/dynamic";
import { useRouter } from "next/navigation";
import { useCallback, useMemo, useRef, useState } from "react";
import { sendJson } from "@/app/_client/send-json";
import { PastePage } from "@/components/paste/paste-page";
import type {
  ChartMatchView,
  PasteChange,
  PasteNotice,
  SampleView,
} from "@/components/paste/paste-view";
import type { IdentifierMark } from "@/lib/phi/identifier.schema";
import { chartLineOf, newPatientOf, type PatientLineView } from "@/app/_client/chart-hints";
import { useChartMatch } from "./use-chart-match";
import { useFiling } from "./use-filing";
import { useTextCheck } from "./use-text-check";
import { useTextSave } from "./use-text-save";

const ChooseChart = dynamic(() =>
  import("@/app/_client/choose-chart").then((module) => module.ChooseChart),
);
const MakeChart = dynamic(() =>
  import("@/app/_client/make-chart").then((module) => module.MakeChart),
);

export type PasteClientProps = {
  readonly documentId: string;
  readonly initial: {
    readonly text: string;
    readonly marks: readonly IdentifierMark[];
    readonly revision: number;
    readonly savedAt: string | null;
    readonly filedIn: PatientLineView | null;
  };
  readonly oldText: { readonly documentId: string; readonly savedAt: string } | null;
  readonly stopped: PasteNotice | null;
  readonly samples: readonly SampleView[];
};

const DRAFTER = {
  title: "SOAP note, embedded drafter",
  detail: "Runs on this machine. No language model, no network.",
};

/** Joins the paste page to the server: check, autosave, chart, draft. */
export function PasteClient(props: PasteClientProps) {
  const { documentId, initial } = props;
  const router = useRouter();
  const { check, checkState, hints, askCheck } = useTextCheck();
  const save = useTextSave({ documentId, ...initial });
  const search = useChartMatch(hints);
  const [notice, setNotice] = useState<PasteNotice | null>(
    props.stopped ??
      (props.oldText === null ? null : { kind: "old_text", at: props.oldText.savedAt }),
  );
  const [isDrafting, setIsDrafting] = useState(false);
  const [dialog, setDialog] = useState<"choose" | "make" | null>(null);
  const last = useRef<PasteChange | null>(null);
  const draftKey = useRef<string | null>(null);
  const filing = useFiling({ documentId, saveNow: save.saveNow, filedIn: initial.filedIn });

  const { askSave } = save;
  const onChange = useCallback(
    (change: PasteChange) => {
      last.current = change;
      draftKey.current = null;
      askCheck(change);
      askSave(change);
      setNotice((current) => (current?.kind === "blocked" ? current : null));
    },
    [askCheck, askSave],
  );

  const onDraft = async (change: PasteChange): Promise<void> => {
    setIsDrafting(true);
    setNotice(null);
    last.current = change;
    // The same press sent twice is one draft; a changed text is another.
    draftKey.current ??= crypto.randomUUID();
    const isSaved = await save.saveNow(save.saveState === "saved" ? undefined : change);
    if (!isSaved) {
      setNotice({ kind: "not_saved" });
      setIsDrafting(false);
      return;
    }
    const answer = await sendJson<{ noteId: string }>(`/api/texts/${documentId}/draft`, {
      body: { template: "soap" },
      idempotencyKey: draftKey.current,
    });
    if (answer.ok) {
      router.push(`/notes/${answer.value.noteId}`);
      return;
    }
    const isUnrecorded = answer.error.code === "audit.not_recorded";
    setNotice(
      isUnrecorded
        ? { kind: "not_recorded" }
        : { kind: "draft_failed", reference: answer.error.reference },
    );
    setIsDrafting(false);
  };

  const match = useMemo<ChartMatchView>(() => {
    if (filing.filedIn !== null) return { kind: "filed", chart: chartLineOf(filing.filedIn) };
    if (search.kind === "found") {
      return { kind: "match", chart: chartLineOf(search.chart), matchedOn: search.chart.matchesOn };
    }
    return { kind: search.kind };
  }, [filing.filedIn, search]);

  return (
    <>
      <PastePage
        initial={initial}
        check={check}
        checkState={checkState}
        saveState={save.saveState}
        savedAt={save.savedAt}
        match={match}
        drafter={DRAFTER}
        samples={props.samples}
        notice={notice}
        noticeActs={{
          onBringBack: () => router.push(`/paste?text=${props.oldText?.documentId ?? ""}`),
          onDiscard: () => {
            void sendJson(`/api/texts/${props.oldText?.documentId ?? ""}/discard`);
            setNotice(null);
          },
          onAskReview: null,
          onTryAgain: () => {
            if (last.current !== null) void onDraft(last.current);
          },
        }}
        isDrafting={isDrafting}
        onChange={onChange}
        onDraft={(change) => void onDraft(change)}
        onFile={() => {
          if (search.kind === "found") void filing.file(search.chart);
        }}
        onChooseChart={() => setDialog("choose")}
        onMakeChart={() => setDialog("make")}
      />
      {filing.problem}
      {dialog === "choose" ? (
        <ChooseChart
          onClose={() => setDialog(null)}
          onChoose={(patient) => {
            setDialog(null);
            void filing.file(patient);
          }}
        />
      ) : null}
      {dialog === "make" ? (
        <MakeChart
          initial={newPatientOf(hints)}
          onClose={() => setDialog(null)}
          onMade={(patient) => {
            setDialog(null);
            void filing.file(patient);
          }}
        />
      ) : null}
    </>
  );
}
