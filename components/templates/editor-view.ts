import type { TemplateDefinition } from "@/lib/notes/templates/template.schema";
import type { TemplateVersion } from "@/lib/notes/templates/template-view.schema";
import type { TemplatePreview } from "@/lib/drafting/template-preview.schema";

/** One template as its page opens it. Times are ISO instants. */
export type EditorView = Readonly<{
  /** Null for a new one and for shipped ones. */
  templateId: string | null;
  scope: "own" | "organization";
  definition: TemplateDefinition;
  /** 0 for a new one. */
  version: number;
  /** Why nothing can be changed here: "Shipped with Provenote"; null when it can. */
  readOnlyReason: string | null;
  /** Where a copy of it is started; null where the person may make none. */
  copyHref: string | null;
  /** Newest first. */
  versions: readonly TemplateVersion[];
}>;

/** What the template makes of a sample case now. */
export type PreviewState = Readonly<{
  preview: TemplatePreview | null;
  /** loading: an answer is awaited · behind: the form cannot be drafted with, the last answer stays. */
  state: "ready" | "loading" | "behind" | "failed";
}>;

export type SampleLine = Readonly<{ id: string; title: string }>;
