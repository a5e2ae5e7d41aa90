import { z } from "zod";
import { namesNoPatientSchema } from "@/lib/phi/typed-words/typed-words.schema";
import {
  templateDefinitionSchema,
  type TemplateDefinition,
  type TemplateId,
} from "./template.schema";

/** What the verbs on templates take and give; pages and routes share it. */

/** own: the caller's alone · organization: everybody's of the clinic, kept by its administrators. */
const templateScopeSchema = z.enum(["own", "organization"]);
export type TemplateScope = z.infer<typeof templateScopeSchema>;

export const saveTemplateSchema = z.strictObject({
  /** Left out for a new template. */
  templateId: z.uuid().optional(),
  scope: templateScopeSchema,
  /** The version the form was filled from; 0 for a new template. */
  basedOn: z.int().min(0),
  definition: templateDefinitionSchema,
  namesNoPatient: namesNoPatientSchema,
});
export type SaveTemplateInput = z.input<typeof saveTemplateSchema>;

export const archiveTemplateSchema = z.object({ templateId: z.uuid() });
export const readTemplateSchema = z.object({ templateId: z.uuid() });

export type SavedTemplate = {
  readonly templateId: string;
  /** What notes and drafts name. */
  readonly versionId: string;
  readonly version: number;
};

/** One template that can be chosen, at its newest version. `id` is what `requestDraft` takes as `template`. */
export type TemplateChoice = {
  readonly id: TemplateId;
  readonly scope: TemplateScope | "shipped";
  /** Null for shipped ones. */
  readonly templateId: string | null;
  readonly version: number;
  readonly definition: TemplateDefinition;
  /** ISO 8601 of the newest version; null for shipped ones. */
  readonly savedAt: string | null;
  /** "Family, Given" of who saved it; null for shipped ones. */
  readonly savedBy: string | null;
  /** Whether this caller may save and archive it. */
  readonly isMine: boolean;
};

export type TemplateList = {
  /** Shipped first, then the organization's, then the caller's own; by name. None that is archived. */
  readonly templates: readonly TemplateChoice[];
  /** Where this caller may make new ones. */
  readonly mayMake: readonly TemplateScope[];
};

export type TemplateVersion = {
  readonly versionId: string;
  readonly version: number;
  readonly definition: TemplateDefinition;
  /** ISO 8601. */
  readonly savedAt: string;
  readonly savedBy: string | null;
};

/** One own or organization template with all its versions, newest first. */
export type TemplateHistory = {
  readonly templateId: string;
  readonly scope: TemplateScope;
  readonly isMine: boolean;
  /** ISO 8601; null while it can be chosen. */
  readonly archivedAt: string | null;
  readonly versions: readonly TemplateVersion[];
};
