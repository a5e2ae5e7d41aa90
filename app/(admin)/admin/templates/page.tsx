import type { Metadata } from "next";
import { readCaller } from "@/app/_server/caller";
import { orNotForRole } from "@/app/_server/views/not-for-role";
import { TemplateListPage } from "@/components/templates/template-list";
import { listTemplates } from "@/lib/notes/templates/list-templates";

export const metadata: Metadata = { title: "Note templates" };

export default async function AdminTemplatesRoute() {
  const caller = await readCaller();
  return orNotForRole(async () => (
    <TemplateListPage
      list={await listTemplates(caller)}
      base="/admin/templates"
      scope="organization"
    />
  ));
}
