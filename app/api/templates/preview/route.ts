import { handle } from "@/app/_server/request/handle";
import { previewTemplate } from "@/lib/drafting/preview-template";
import { previewTemplateSchema } from "@/lib/drafting/template-preview.schema";

export const POST = handle(previewTemplateSchema, ({ caller, input }) =>
  previewTemplate(caller, input),
);
