import { handle } from "@/app/_server/request/handle";
import { previewTableSchema } from "@/lib/access/people/invitations/invitation.schema";
import { previewPeopleTable } from "@/lib/access/people/invitations/preview-people-table";

export const POST = handle(previewTableSchema, ({ caller, input }) =>
  previewPeopleTable(caller, input),
);
