import type { Metadata } from "next";
import { EditorClient } from "@/app/_client/templates/editor-client";
import { readCaller } from "@/app/_server/caller";
import { orNotForRole } from "@/app/_server/views/not-for-role";
import { templateEditor } from "@/app/_server/views/template-views";

export const metadata: Metadata = { title: "Note template" };

type Props = Readonly<{
  params: Promise<{ templateId: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}>;

/** One template; "new" starts one, `?from=` as a copy. */
export default async function TemplateRoute({ params, searchParams }: Props) {
  const caller = await readCaller();
  const { templateId: id } = await params;
  const { from } = await searchParams;
  return orNotForRole(async () => {
    const page = { base: "/templates", scope: "own" } as const;
    const { key, ...props } = await templateEditor(caller, page, {
      id,
      from: typeof from === "string" ? from : null,
    });
    return <EditorClient key={key} {...props} />;
  });
}
