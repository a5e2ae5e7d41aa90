import { describe, expect, it } from "vitest";
import { draftNote } from "../draft-note";

function medicines(line: string): string[] {
  return draftNote(`HPI: 60F wheeze.\nMedications: ${line}\nPlan: nebs`, { template: "soap" })
    .sentences.filter(({ topic }) => topic === "medications")
    .map(({ text }) => text);
}

describe("writeMedications", () => {
  it.each([
    [
      "Candesartan 8 mg od, Letrozole stopped 2019",
      ["Candesartan 8 mg od.", "Letrozole stopped 2019."],
    ],
    [
      "metformin 500 mg bid, held until CT, aspirin 81 mg daily",
      ["Metformin 500 mg twice daily, held until CT.", "Aspirin 81 mg daily."],
    ],
    [
      "warfarin on hold, aspirin 81 mg, lisinopril 10 mg",
      ["Warfarin on hold.", "Aspirin 81 mg, lisinopril 10 mg."],
    ],
    ["metformin, metformin 500 mg bid", ["Metformin 500 mg twice daily."]],
    ["levothyroxine 50 mcg daily, levothyroxine", ["Levothyroxine 50 mcg daily."]],
    ["aspirin, aspirin", ["Aspirin."]],
  ])("%j", (line, expected) => {
    expect(medicines(line)).toEqual(expected);
  });

  it.each([
    ["aspirin 81 mg, lisinopril 10 mg", ["Aspirin 81 mg, lisinopril 10 mg."]],
    [
      "metformin 500 mg bid, metformin 1 g nightly",
      ["Metformin 500 mg twice daily, metformin 1 g nightly."],
    ],
    [
      "metformin stopped, metformin 500 mg bid",
      ["Metformin stopped.", "Metformin 500 mg twice daily."],
    ],
    ["insulin glargine 10 units, insulin lispro", ["Insulin glargine 10 units, insulin lispro."]],
  ])("%j keeps each", (line, expected) => {
    expect(medicines(line)).toEqual(expected);
  });

  it("cites both places of a medicine that it writes once", () => {
    const text = "HPI: cough.\nMeds: aspirin, aspirin 81 mg daily";
    const sentence = draftNote(text, { template: "soap" }).sentences.find(
      ({ topic }) => topic === "medications",
    );
    const cited = sentence?.citations.map(({ start, end }) => text.slice(start, end)).join(" ");
    expect(cited?.match(/aspirin/g)).toHaveLength(2);
  });
});
