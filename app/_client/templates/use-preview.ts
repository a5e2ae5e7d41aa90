"use client";

import { useCallback, useEffect, useRef, useState } from "react";
import { sendJson } from "@/app/_client/send-json";
import type { PreviewState } from "@/components/templates/editor-view";
import type { TemplatePreview } from "@/lib/drafting/template-preview.schema";
import {
  templateDefinitionSchema,
  type TemplateDefinition,
} from "@/lib/notes/templates/template.schema";

const PAUSE_MS = 400;

/** Stands in while the template has no name yet: its sample can be drafted before it is called anything. */
const NAMELESS = "New template";

/** Drafts the sample anew when the form has rested; an answer that a later change has overtaken is dropped. */
export function usePreview(
  definition: TemplateDefinition,
  sampleId: string,
): PreviewState & { readonly tryAgain: () => void } {
  const [preview, setPreview] = useState<TemplatePreview | null>(null);
  const [state, setState] = useState<PreviewState["state"]>("loading");
  const [attempt, setAttempt] = useState(0);
  const asked = useRef("");
  const name = definition.name.trim() === "" ? NAMELESS : definition.name;
  const parsed = templateDefinitionSchema.safeParse({ ...definition, name });
  const wanted = parsed.success ? JSON.stringify({ definition: parsed.data, sampleId }) : null;
  useEffect(() => {
    asked.current = wanted ?? "";
    if (wanted === null) return;
    const timer = setTimeout(() => {
      setState("loading");
      void sendJson<TemplatePreview>("/api/templates/preview", { body: JSON.parse(wanted) }).then(
        (answer) => {
          if (asked.current !== wanted) return;
          if (answer.ok) setPreview(answer.value);
          setState(answer.ok ? "ready" : "failed");
        },
      );
    }, PAUSE_MS);
    return () => clearTimeout(timer);
  }, [wanted, attempt]);
  const tryAgain = useCallback(() => setAttempt((count) => count + 1), []);
  return { preview, state: wanted === null ? "behind" : state, tryAgain };
}
