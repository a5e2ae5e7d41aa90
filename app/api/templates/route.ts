import { z } from "zod";
import { handle, handleRead } from "@/app/_server/request/handle";
import { listTemplates } from "@/lib/notes/templates/list-templates";
import { saveTemplate } from "@/lib/notes/templates/save-template";
import { saveTemplateSchema } from "@/lib/notes/templates/template-view.schema";

export const GET = handleRead(z.object({}), ({ caller }) => listTemplates(caller));

export const POST = handle(saveTemplateSchema, ({ caller, input, retry }) =>
  saveTemplate(caller, input, retry),
);
