import { handle } from "@/app/_server/request/handle";
import { archiveTemplate } from "@/lib/notes/templates/archive-template";
import { archiveTemplateSchema } from "@/lib/notes/templates/template-view.schema";

export const POST = handle(archiveTemplateSchema, ({ caller, input }) =>
  archiveTemplate(caller, input),
);
