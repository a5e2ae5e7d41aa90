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
    ["Doppler was negative   for clot.", "clot"],
    ["Bowel review is -ve for bleeding.", "bleeding"],
    ["I do not believe the patient is having a stroke.", "stroke"],
    ["There is low suspicion for sepsis.", "sepsis"],
    ["Would not be typical for a diagnosis of gout.", "gout"],
    ["He was not hypotensive, nor was he in shock.", "shock"],
    ["Her cough from last week appears to have resolved.", "cough"],
    ["No change in vision.", "change in vision"],
    ["Allergies - none.", "Allergies"],
    ["No further   episodes of vomiting.", "vomiting"],
    ["Denies the following: cough, fever.", "fever"],
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
    ["Nodes have not changed in size.", "Nodes"],
    ["Drains in place without change and a small effusion.", "effusion"],
    ["No specific diagnosis for his headache.", "headache"],
    ["No active bleeding, the patient remained stable.", "stable"],
    ["Reimplant once the infection has resolved.", "infection"],
    ["Menses: {not entered} History: endometriosis", "endometriosis"],
    ["Complications: none. Diagnosis: colitis", "colitis"],
    ["No complaints. Exam: edema", "edema"],
    ["no history of tobacco and you limit alcohol", "alcohol"],
    ["Sepsis could not be ruled out.", "Sepsis"],
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
    ["Cannot exclude pneumonia.", "pneumonia", "uncertain"],
  ])("%j: %s is %s", (sentence, finding, polarity) => {
    expect(contextOf(sentence, finding).polarity).toBe(polarity);
  });

  it.each([
    ["Pneumonia on the film.", "Pneumonia", "certain"],
    ["No pneumonia.", "pneumonia", "certain"],
    ["Pneumonia is unlikely. Unlikely sepsis.", "sepsis", "likely"],
    ["Probable pneumonia.", "pneumonia", "likely"],
    ["Possible pneumonia.", "pneumonia", "possible"],
    ["Gout versus sepsis.", "sepsis", "possible"],
    ["?gout", "gout", "possible"],
  ])("%j: %s is %s", (sentence, finding, certainty) => {
    const start = sentence.lastIndexOf(finding);
    expect(findContext(sentence, start, start + finding.length).certainty).toBe(certainty);
  });

  it("reads long hostile clauses in time that grows with the clause", () => {
    const started = performance.now();
    for (const piece of ["no ", "not be ", "denies, ", "   ", "mother ", "was ", "(", "from a "]) {
      const clause = `${piece.repeat(4000)}pain`;
      findContext(clause, clause.length - 4, clause.length);
    }
    expect(performance.now() - started).toBeLessThan(500);
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
    ["His roommate has influenza.", "influenza", "other"],
    ["Lives with a roommate, reports influenza.", "influenza", "patient"],
  ])("%j: %s is of the %s", (sentence, finding, experiencer) => {
    expect(contextOf(sentence, finding).experiencer).toBe(experiencer);
  });
});
