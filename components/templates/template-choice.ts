import type { TemplateChoice } from "@/lib/notes/templates/template-view.schema";

/** Keeps the template a person drafted with last: an id, which says nothing about anybody. */
export const TEMPLATE_COOKIE = "provenote-template";

const WHOSE: Readonly<Record<TemplateChoice["scope"], string>> = {
  shipped: "",
  organization: ", clinic",
  own: ", yours",
};

/** The templates as a list to choose from: "SOAP", "Ward round, clinic". */
export function templateOptions(
  templates: readonly TemplateChoice[],
): readonly Readonly<{ value: string; label: string; keepAs: string }>[] {
  return templates.map(({ id, templateId, scope, definition }) => ({
    value: id,
    keepAs: templateId ?? id,
    label: `${definition.name}${WHOSE[scope]}`,
  }));
}

/** The id to start with: what was chosen last at its newest version, while it is offered; else the first. */
export function chosenTemplate(templates: readonly TemplateChoice[], last: string | null): string {
  const known = templates.find(({ id, templateId }) => id === last || templateId === last);
  return known?.id ?? templates[0]?.id ?? "soap";
}
