import { handle } from "@/app/_server/request/handle";
import { setTextMarksSchema } from "@/lib/patients/model-marks/model-marks.schema";
import { setTextMarks } from "@/lib/patients/model-marks/set-text-marks";

export const POST = handle(setTextMarksSchema, ({ caller, input }) => setTextMarks(caller, input));
