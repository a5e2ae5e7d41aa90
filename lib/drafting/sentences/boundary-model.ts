import file from "@/models/drafting/boundaries.json";
import { readModel } from "./linear-model";

/** Whether a sentence ends in a gap between two words. */
export const BOUNDARIES = readModel(file.boundaries);
/** Whether a sentence asks. */
export const QUESTIONS = readModel(file.questions);
/** Whether a clinician says a clause, rather than a patient. */
export const SPEAKERS = readModel(file.speakers);
