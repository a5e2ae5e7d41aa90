"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import { sendJson } from "@/app/_client/send-json";
import { sendTyped } from "@/app/_client/typed-words/send-typed";
import type { EditorView } from "@/components/templates/editor-view";
import type { TemplateDefinition } from "@/lib/notes/templates/template.schema";
import type { SavedTemplate, TemplateHistory } from "@/lib/notes/templates/template-view.schema";

type Saved = { readonly definition: TemplateDefinition; readonly version: number };

export type TemplateSave = {
  /** The template as the server keeps it by now: a new one has got its id. */
  readonly view: EditorView;
  readonly saved: Saved;
  readonly isSaving: boolean;
  readonly problem: string | null;
  /** True when somebody else's version is newer than the one the form came from. */
  readonly isMovedOn: boolean;
  readonly save: (definition: TemplateDefinition) => Promise<void>;
  readonly archive: () => Promise<void>;
};

/** By the names that a refusal of the server uses. */
function textsOf({ name, parts }: TemplateDefinition): Readonly<Record<string, string>> {
  const headings = parts.map(({ heading }, at) => [`heading ${at + 1}`, heading] as const);
  return { name, ...Object.fromEntries(headings) };
}

type Fault = { readonly message: string; readonly isMovedOn: boolean };

/** Saves a version and archives; what went wrong is said in words, and what was typed stays. */
export function useTemplateSave(atFirst: EditorView, base: string): TemplateSave {
  const router = useRouter();
  const [view, setView] = useState(atFirst);
  const [saved, setSaved] = useState<Saved>(atFirst);
  const [isSaving, setIsSaving] = useState(false);
  const [fault, setFault] = useState<Fault | null>(null);
  const { templateId, scope } = view;
  const save = async (definition: TemplateDefinition): Promise<void> => {
    setIsSaving(true);
    setFault(null);
    const named = templateId === null ? {} : { templateId };
    const answer = await sendTyped<SavedTemplate>("/api/templates", {
      body: { ...named, scope, basedOn: saved.version, definition },
      texts: textsOf(definition),
    });
    setIsSaving(false);
    if (!answer.ok) {
      const { code, message } = answer.error;
      setFault({ message: `Not saved. ${message}`, isMovedOn: code === "template.version_moved" });
      return;
    }
    const made = answer.value;
    setSaved({ definition, version: made.version });
    const copyHref = `${base}/new?from=${made.versionId}`;
    setView((now) => ({ ...now, templateId: made.templateId, copyHref }));
    // The address alone changes: a page that came anew would take away what is typed meanwhile.
    if (templateId === null) window.history.replaceState(null, "", `${base}/${made.templateId}`);
    const history = await sendJson<TemplateHistory>(`/api/templates/${made.templateId}`, {
      method: "GET",
    });
    if (history.ok) setView((now) => ({ ...now, versions: history.value.versions }));
  };
  const archive = async (): Promise<void> => {
    setFault(null);
    const answer = await sendJson(`/api/templates/${templateId ?? ""}/archive`);
    if (answer.ok) router.push(base);
    else setFault({ message: `Not archived. ${answer.error.message}`, isMovedOn: false });
  };
  return {
    view,
    saved,
    isSaving,
    problem: fault?.message ?? null,
    isMovedOn: fault?.isMovedOn ?? false,
    save,
    archive,
  };
}
