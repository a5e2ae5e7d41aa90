"use client";

import { useEffect, useState } from "react";
import type { PolicyContent } from "@/lib/phi/policy/policy.schema";
import { countChanges, termsOf, type PolicyPageView, type SavedPolicyView } from "./policy-view";

type Base = Readonly<{ version: number; content: PolicyContent }>;
type SaveProblem = Extract<SavedPolicyView, { ok: false }>;

type FormState = Readonly<{
  base: Base;
  content: PolicyContent;
  /** The allow-list as typed, one term a line. */
  terms: string;
  /** True when the next version that arrives replaces what is in the form. */
  takesNewest: boolean;
}>;

function fromPolicy({ version, ...content }: PolicyPageView["policy"]): FormState {
  return {
    base: { version, content },
    content,
    terms: content.allowed.join("\n"),
    takesNewest: false,
  };
}

export type PolicyForm = Readonly<{
  version: number;
  content: PolicyContent;
  terms: string;
  changes: number;
  isSaving: boolean;
  problem: SaveProblem | null;
  change: (edit: Partial<PolicyContent>) => void;
  changeTerms: (terms: string) => void;
  discard: () => void;
  save: () => Promise<void>;
  takeTheirs: () => void;
}>;

/** The policy as it is being edited, against the version the form was filled from. */
export function usePolicyForm(
  policy: PolicyPageView["policy"],
  onSave: (basedOn: number, content: PolicyContent) => Promise<SavedPolicyView>,
  onReload: () => void,
): PolicyForm {
  const [form, setForm] = useState(() => fromPolicy(policy));
  const [isSaving, setIsSaving] = useState(false);
  const [problem, setProblem] = useState<SaveProblem | null>(null);
  if (form.takesNewest && policy.version > form.base.version) {
    setForm(fromPolicy(policy));
    setProblem(null);
  }
  const changes = countChanges(form.base.content, form.content);
  useLeaveWarning(changes > 0);
  const change = (edit: Partial<PolicyContent>) =>
    setForm((before) => ({ ...before, content: { ...before.content, ...edit } }));
  return {
    version: form.base.version,
    content: form.content,
    terms: form.terms,
    changes,
    isSaving,
    problem,
    change,
    changeTerms: (terms) => {
      setForm((before) => ({ ...before, terms }));
      change({ allowed: termsOf(terms) });
    },
    discard: () => {
      setProblem(null);
      setForm(({ base }) => fromPolicy({ version: base.version, ...base.content }));
    },
    save: async () => {
      setIsSaving(true);
      setProblem(null);
      const { content } = form;
      const saved = await onSave(form.base.version, content);
      setIsSaving(false);
      if (saved.ok) {
        setForm((before) => ({ ...before, base: { version: saved.version, content } }));
      } else setProblem(saved);
    },
    takeTheirs: () => {
      setForm((before) => ({ ...before, takesNewest: true }));
      onReload();
    },
  };
}

/** The browser asks before the page is closed or loaded again while something is not saved. */
function useLeaveWarning(isUnsaved: boolean): void {
  useEffect(() => {
    if (!isUnsaved) return;
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener("beforeunload", warn);
    return () => window.removeEventListener("beforeunload", warn);
  }, [isUnsaved]);
}
