"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import { sendJson } from "@/app/_client/send-json";
import type { EditorView } from "@/components/templates/editor-view";
import type { TemplateDefinition } from "@/lib/notes/templates/template.schema";
import type { SavedTemplate } from "@/lib/notes/templates/template-view.schema";

type Saved = { readonly definition: TemplateDefinition; readonly version: number };

export type TemplateSave = {
  readonly saved: Saved;
  readonly isSaving: boolean;
  readonly problem: string | null;
  /** True when somebody else's version is newer than the one the form came from. */
  readonly isMovedOn: boolean;
  readonly save: (definition: TemplateDefinition) => Promise<void>;
  readonly archive: () => Promise<void>;
};

/** Saves a version and archives; what went wrong is said in words, and what was typed stays. */
export function useTemplateSave(view: EditorView, base: string): TemplateSave {
  const router = useRouter();
  const [saved, setSaved] = useState<Saved>(view);
  const [isSaving, setIsSaving] = useState(false);
  const [fault, setFault] = useState<{ message: string; isMovedOn: boolean } | null>(null);
  const { templateId, scope } = view;
  const save = async (definition: TemplateDefinition): Promise<void> => {
    setIsSaving(true);
    setFault(null);
    const named = templateId === null ? {} : { templateId };
    const answer = await sendJson<SavedTemplate>("/api/templates", {
      body: { ...named, scope, basedOn: saved.version, definition },
    });
    setIsSaving(false);
    if (!answer.ok) {
      const { code, message } = answer.error;
      setFault({ message: `Not saved. ${message}`, isMovedOn: code === "template.version_moved" });
      return;
    }
    setSaved({ definition, version: answer.value.version });
    if (templateId === null) router.replace(`${base}/${answer.value.templateId}`);
    else router.refresh();
  };
  const archive = async (): Promise<void> => {
    setFault(null);
    const answer = await sendJson(`/api/templates/${templateId ?? ""}/archive`);
    if (answer.ok) router.push(base);
    else setFault({ message: `Not archived. ${answer.error.message}`, isMovedOn: false });
  };
  return {
    saved,
    isSaving,
    problem: fault?.message ?? null,
    isMovedOn: fault?.isMovedOn ?? false,
    save,
    archive,
  };
}
