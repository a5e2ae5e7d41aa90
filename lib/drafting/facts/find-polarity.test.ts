import { describe, expect, it } from "vitest";
import { findContext } from "./find-polarity";

function contextOf(sentence: string, finding: string): ReturnType<typeof findContext> {
  const start = sentence.toLowerCase().indexOf(finding.toLowerCase());
  return findContext(sentence, start, start + finding.length);
}

describe("negated findings", () => {
  it.each([
    ["No chest pain.", "chest pain"],
    ["Denies fever, chills or night sweats.", "night sweats"],
    ["She denied any nausea.", "nausea"],
    ["No pain at rest, no syncope.", "syncope"],
    ["Patient is without cough.", "cough"],
    ["Negative for hematuria.", "hematuria"],
    ["There is no evidence of fracture.", "fracture"],
    ["Pneumonia was ruled out.", "Pneumonia"],
    ["Rash has resolved.", "Rash"],
    ["He has not had any vomiting.", "vomiting"],
    ["He does not have swelling.", "swelling"],
    ["Never had a seizure.", "seizure"],
    ["Lungs clear, no wheezes or rales.", "rales"],
    ["Fever: no", "Fever"],
    ["Edema: none", "Edema"],
    ["No signs or symptoms of infection.", "infection"],
    ["No change in vision, diplopia or headache.", "headache"],
    ["Symptoms are not consistent with angina.", "angina"],
  ])("%j: %s", (sentence, finding) => {
    expect(contextOf(sentence, finding).polarity).toBe("negated");
  });
});

describe("affirmed findings", () => {
  it.each([
    ["Chest pain on exertion.", "Chest pain"],
    ["Positive for cough, no fever.", "cough"],
    ["No fever but reports chills.", "chills"],
    ["Regular rhythm, no murmur, has edema.", "edema"],
    ["No relief of pain with rest.", "pain"],
    ["Not only nausea but vomiting too.", "nausea"],
    ["No significant change in the swelling.", "swelling"],
    ["Nausea, no vomiting.", "Nausea"],
    ["No cough; fever since Monday.", "fever"],
    ["Gram negative sepsis.", "sepsis"],
    ["Denies cough. Has a rash.", "rash"],
    ["He cannot wait for relief of his headache.", "headache"],
  ])("%j: %s", (sentence, finding) => {
    expect(contextOf(sentence, finding).polarity).not.toBe("negated");
  });
});

describe("uncertain, other times, other people", () => {
  it.each([
    ["Possible pneumonia.", "pneumonia", "uncertain"],
    ["Likely stable angina.", "angina", "uncertain"],
    ["Rule out appendicitis.", "appendicitis", "uncertain"],
    ["Cannot say, may have gout.", "gout", "uncertain"],
  ])("%j: %s is %s", (sentence, finding, polarity) => {
    expect(contextOf(sentence, finding).polarity).toBe(polarity);
  });

  it.each([
    ["Return if fever develops.", "fever", "hypothetical"],
    ["Acetaminophen as needed for pain.", "pain", "hypothetical"],
    ["History of asthma.", "asthma", "historical"],
    ["Stroke in 2015.", "Stroke", "historical"],
    ["Asthma as a child, previously pneumonia.", "pneumonia", "historical"],
    ["Cough today.", "Cough", "current"],
    ["Fever for 3 days.", "Fever", "current"],
  ])("%j: %s is %s", (sentence, finding, temporality) => {
    expect(contextOf(sentence, finding).temporality).toBe(temporality);
  });

  it.each([
    ["Mother had breast cancer.", "breast cancer", "family"],
    ["Family history of diabetes.", "diabetes", "family"],
    ["His father died of stroke.", "stroke", "family"],
    ["Mother says he has a fever.", "fever", "patient"],
    ["Wife noticed snoring.", "snoring", "patient"],
    ["Has a cough, lives with his mother.", "cough", "patient"],
  ])("%j: %s is of the %s", (sentence, finding, experiencer) => {
    expect(contextOf(sentence, finding).experiencer).toBe(experiencer);
  });
});
