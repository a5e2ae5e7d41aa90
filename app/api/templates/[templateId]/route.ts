import { handleRead } from "@/app/_server/request/handle";
import { readTemplate } from "@/lib/notes/templates/read-template";
import { readTemplateSchema } from "@/lib/notes/templates/template-view.schema";

export const GET = handleRead(readTemplateSchema, ({ caller, input }) =>
  readTemplate(caller, input),
);
