import { describe, expect, it } from "vitest";
import type { NoteTopic } from "@/lib/notes/note-topic.schema";
import { readClauseTopic } from "./read-clause-topic";

const topic = (text: string, previous: NoteTopic | null = null): NoteTopic =>
  readClauseTopic({ text, previous, kind: null, label: "", isLoose: false });

describe("readClauseTopic without a heading", () => {
  it.each<[string, NoteTopic | null, NoteTopic]>([
    ["54M c/o CP x2d", null, "history_of_present_illness"],
    ["3yo F w/ R ear pain, tmax 102.6", null, "history_of_present_illness"],
    ["Home readings run 128 to 136 over 78 to 84.", null, "history_of_present_illness"],
    ["BP 148/86 HR 78", null, "vitals"],
    ["122/78 84 16 98% RA", "medications", "vitals"],
    ["Pain 4/10 at rest", "history_of_present_illness", "history_of_present_illness"],
    ["Lungs clear", null, "physical_exam"],
    ["The knee has a small effusion and joint line tenderness.", "vitals", "physical_exam"],
    ["CXR no edema", "physical_exam", "imaging"],
    ["The ECG shows sinus bradycardia.", "physical_exam", "procedures"],
    ["K 4.3, Cr 1.1, Na 140", "physical_exam", "labs"],
    ["MMSE 24/30.", "vitals", "physical_exam"],
    ["INR in range on 4 mg.", "labs", "assessment"],
    ["R AOM", "physical_exam", "assessment"],
    ["Allergic contact dermatitis from poison ivy.", "physical_exam", "assessment"],
    ["Start metoprolol 25 mg", "physical_exam", "plan"],
    ["Return in six weeks.", "plan", "follow_up"],
    ["BP < 185/110 before thrombolysis", "plan", "plan"],
    ["His mother has diabetes.", "history_of_present_illness", "family_history"],
    ["Her mother says he is worse.", "history_of_present_illness", "history_of_present_illness"],
    ["codeine - nausea", "medications", "allergies"],
    ["Codeine makes him vomit.", "medications", "allergies"],
    ["HTN, NAFLD, PCOS", "history_of_present_illness", "past_medical_history"],
    ["Vitamin D 400 IU daily.", "obstetric_history", "medications"],
    ["Lives alone, walks with a frame", "medications", "social_history"],
    ["Colonoscopy 5 years ago.", "history_of_present_illness", "history_of_present_illness"],
  ])("%j after %s is %s", (text, previous, expected) => {
    expect(topic(text, previous)).toBe(expected);
  });
});

describe("readClauseTopic under a heading", () => {
  it.each<[string, string, "exam" | "history" | "medications" | "plan", boolean, NoteTopic]>([
    ["Potassium 4.2", "O", "exam", false, "labs"],
    ["BP 132/80", "O", "exam", false, "vitals"],
    ["Oriented to place", "O", "exam", false, "physical_exam"],
    ["Denies chest pain, BP 120/80 at home", "S", "history", false, "history_of_present_illness"],
    ["Allergic to erythromycin (vomiting).", "DH", "medications", false, "allergies"],
    ["BP 120/80", "Meds", "medications", true, "vitals"],
    ["Return in 3 weeks", "Plan", "plan", false, "follow_up"],
  ])("%j under %s", (text, label, kind, isLoose, expected) => {
    expect(readClauseTopic({ text, label, kind, isLoose, previous: null })).toBe(expected);
  });
});
