import type { Act } from "@/lib/access/act";
import { demand } from "@/lib/access/authorize";
import { isAllowed } from "@/lib/access/decision/policy";
import type { Caller } from "@/lib/access/runtime";
import { withActor } from "@/lib/access/with-actor";
import { namesOfMembers } from "../record/member-names";
import { shippedLayout, SHIPPED_TEMPLATES } from "./shipped-templates.schema";
import { scopeOf } from "./template-rules";
import { loadOffered, type OfferedTemplate } from "./template-store";
import { shippedTemplateIdSchema } from "./template.schema";
import type { TemplateChoice, TemplateList, TemplateScope } from "./template-view.schema";

/** The templates a person can choose from, and where that person may make new ones. No chart is read: no entry. */
export async function listTemplates(caller: Caller): Promise<TemplateList> {
  return withActor(caller, async (act) => {
    const clinic = { kind: "organization", id: act.actor.organizationId } as const;
    const permit = await demand(act, "template.read", clinic);
    const offered = await loadOffered(permit);
    const names = await namesOfMembers(
      act,
      offered.map(({ newest }) => newest.createdById),
    );
    const mayMake = scopesToMake(act);
    const saved = (scope: TemplateScope): TemplateChoice[] =>
      offered
        .filter((template) => scopeOf(template) === scope)
        .map((template) => choiceOf(template, names, mayMake))
        .sort((a, b) => a.definition.name.localeCompare(b.definition.name, "en"));
    return { templates: [...shipped(), ...saved("organization"), ...saved("own")], mayMake };
  });
}

/** The scopes in which the actor may save and archive. */
export function scopesToMake({ actor }: Act): TemplateScope[] {
  const may = (permission: "template.make_own" | "template.manage"): boolean =>
    isAllowed(actor.roles, permission, "clinic");
  return [
    ...(may("template.make_own") ? (["own"] as const) : []),
    ...(may("template.manage") ? (["organization"] as const) : []),
  ];
}

function shipped(): TemplateChoice[] {
  return shippedTemplateIdSchema.options.map((id) => ({
    id,
    scope: "shipped",
    templateId: null,
    version: shippedLayout(id).version,
    definition: SHIPPED_TEMPLATES[id],
    savedAt: null,
    savedBy: null,
    isMine: false,
  }));
}

function choiceOf(
  template: OfferedTemplate,
  names: Readonly<Record<string, string>>,
  mayMake: readonly TemplateScope[],
): TemplateChoice {
  const { newest } = template;
  const scope = scopeOf(template);
  return {
    id: newest.id,
    scope,
    templateId: template.id,
    version: newest.version,
    definition: newest.definition,
    savedAt: newest.createdAt.toISOString(),
    savedBy: names[newest.createdById] ?? null,
    isMine: mayMake.includes(scope),
  };
}
