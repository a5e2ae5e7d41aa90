"use client";

import { useRouter } from "next/navigation";
import { useEffect, useReducer, useRef, useState } from "react";
import type { EditorView, SampleLine } from "@/components/templates/editor-view";
import { TemplateEditor } from "@/components/templates/template-editor";
import { TEMPLATE_KEYS } from "@/components/templates/template-keys";
import {
  definitionOf,
  formOf,
  isSameDefinition,
  reduceForm,
} from "@/components/templates/template-form";
import { useTypingPageShell } from "@/components/shell/shell-context";
import { ConfirmDialog } from "@/components/ui/confirm-dialog";
import { useLeaveGuard } from "./use-leave-guard";
import { usePreview } from "./use-preview";
import { useTemplateSave } from "./use-template-save";

export type EditorClientProps = {
  readonly view: EditorView;
  readonly base: string;
  readonly samples: readonly SampleLine[];
};

/** Joins the page of one template to the server: preview, versions, archive; and asks before changes are left behind. */
export function EditorClient({ view, base, samples }: EditorClientProps) {
  const router = useRouter();
  const [form, dispatch] = useReducer(reduceForm, view.definition, formOf);
  const [sampleId, setSampleId] = useState(samples[0]?.id ?? "");
  const definition = definitionOf(form);
  const preview = usePreview(definition, sampleId);
  const save = useTemplateSave(view, base);
  const isUnsaved =
    view.readOnlyReason === null && !isSameDefinition(definition, save.saved.definition);
  const guard = useLeaveGuard(isUnsaved);
  useTypingPageShell(TEMPLATE_KEYS, JSON.stringify(definition, null, 2));
  useSaveKey(view.readOnlyReason === null);
  return (
    <>
      <TemplateEditor
        view={save.view}
        base={base}
        form={form}
        onChange={dispatch}
        saved={save.saved}
        isSaving={save.isSaving}
        problem={save.problem}
        onLoadNewest={save.isMovedOn ? () => window.location.reload() : null}
        onSave={() => void save.save(definition)}
        onArchive={() => void save.archive()}
        preview={preview}
        samples={samples}
        sampleId={sampleId}
        onSample={setSampleId}
        onTryAgain={preview.tryAgain}
      />
      <ConfirmDialog
        isOpen={guard.wanted !== null}
        title="Leave without saving"
        confirmLabel="Leave"
        onConfirm={() => {
          guard.stay();
          router.push(guard.wanted ?? base);
        }}
        onClose={guard.stay}
      >
        What you changed in {form.name.trim() || "this template"} is not saved. It is lost when you
        leave.
      </ConfirmDialog>
    </>
  );
}

/** Ctrl S presses the page's save button, so that both do the same. */
function useSaveKey(isOn: boolean): void {
  const on = useRef(isOn);
  useEffect(() => {
    on.current = isOn;
  }, [isOn]);
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (!on.current || event.key.toLowerCase() !== "s") return;
      if (!(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey) return;
      event.preventDefault();
      document.querySelector<HTMLElement>("[data-save-template]")?.click();
    };
    window.addEventListener("keydown", onKeyDown);
    return () => window.removeEventListener("keydown", onKeyDown);
  }, []);
}
