import { handle } from "@/app/_server/request/handle";
import {
  editDemographics,
  editDemographicsSchema,
} from "@/lib/patients/identity/edit-demographics";

export const PUT = handle(editDemographicsSchema, ({ caller, input }) =>
  editDemographics(caller, input),
);
