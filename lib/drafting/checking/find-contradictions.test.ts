import { describe, expect, it } from "vitest";
import { gradeModelSentence } from "../check-citations";
import { findContradictions } from "./find-contradictions";

describe("a sentence against its source", () => {
  it.each<[string, string, readonly string[]]>([
    ["polarity", "Reports fever.", ["Denies fever."]],
    ["polarity", "Denies chest pain.", ["i have chest pain"]],
    ["certainty", "Has a fracture.", ["Possible fracture."]],
    ["laterality", "Right knee pain.", ["Left knee pain."]],
    ["dose_unit", "Levothyroxine 75 mg daily.", ["levothyroxine 75 mcg daily"]],
    ["ten_fold", "Lisinopril 200 mg daily.", ["lisinopril 20 mg daily"]],
    ["schedule_hazard", "Methotrexate 15 mg daily.", ["methotrexate 15 mg weekly"]],
    ["frequency", "Metformin 500 mg daily.", ["metformin 500 mg twice daily"]],
    ["number", "Cough for 5 days.", ["cough for 5 weeks"]],
  ])("%s: %j", (kind, sentence, pieces) => {
    expect(findContradictions(sentence, pieces).map((found) => found.kind)).toContain(kind);
    expect(gradeModelSentence(sentence, pieces)).toBe("contradicted");
  });

  it.each<[string, readonly string[]]>([
    ["Denies fever and chills.", ["fever or chills", "no"]],
    ["Denies fever, chills.", ["fever or chills ?", "no i have n't"]],
    ["Denies chest pain.", ["chest pain or anything like that", "not really"]],
    ["No chest pain.", ["No chest pain."]],
    ["No murmurs.", ["i do n't appreciate any murmurs"]],
    ["He has not passed out.", ["it has n't led to me passing out"]],
    ["The patient reports dizziness.", ["so , you endorse some dizziness ."]],
    ["Right flank tenderness.", ["tenderness on the right hand side of the flank"]],
    ["Levothyroxine 0.075 mg daily.", ["levothyroxine 75 mcg daily"]],
    ["Cough for two weeks.", ["cough x 14 days"]],
    ["Knee pain.", ["Left knee pain."]],
    ["Methotrexate 15 mg daily.", ["methotrexate 15 mg daily"]],
    ["Fever.", []],
  ])("%j agrees with what it cites", (sentence, pieces) => {
    expect(findContradictions(sentence, pieces)).toEqual([]);
  });

  it("a figure that no cited text holds is unsupported, not contradicted", () => {
    expect(findContradictions("Cough for 9 days.", ["cough"])).toEqual([]);
  });
});
