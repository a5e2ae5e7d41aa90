import { handle } from "@/app/_server/request/handle";
import { openLiterature } from "@/lib/retrieval/literature/open-literature";
import { saveLiteraturePolicySchema } from "@/lib/retrieval/literature/policy/literature-policy.schema";
import { saveLiteraturePolicy } from "@/lib/retrieval/literature/policy/save-literature-policy";

export const POST = handle(saveLiteraturePolicySchema, ({ caller, input }) =>
  saveLiteraturePolicy(caller, input, openLiterature()),
);
