import { handle } from "@/app/_server/request/handle";
import { setModelMarks, setModelMarksSchema } from "@/lib/patients/model-marks/set-model-marks";

export const POST = handle(setModelMarksSchema, ({ caller, input }) =>
  setModelMarks(caller, input),
);
