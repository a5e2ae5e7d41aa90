import { describe, expect, it } from "vitest";
import { readStanding, type Standing } from "./read-standing";

function standing(text: string, words: string): Standing {
  const start = text.toLowerCase().indexOf(words.toLowerCase());
  expect(start).toBeGreaterThanOrEqual(0);
  return readStanding(text, start, start + words.length);
}

describe("what is denied", () => {
  it.each([
    ["No chest pain.", "chest pain"],
    ["Denies fever, chills or night sweats.", "night sweats"],
    ["She has not had any vomiting.", "vomiting"],
    ["He doesn't have any numbness.", "numbness"],
    ["never had a seizure", "seizure"],
    ["Negative for hematuria.", "hematuria"],
    ["without cough", "cough"],
    ["Fever: no", "Fever"],
    ["Rash - none.", "Rash"],
    ["Syncope was denied.", "Syncope"],
    ["Stroke has been ruled out.", "Stroke"],
    ["i don't have any chest pain", "chest pain"],
    ["i do n't have any chest pain", "chest pain"],
    ["he did n't notice any swelling", "swelling"],
    ["dont have fever", "fever"],
    ["it has n't led to passing out", "passing out"],
    ["Any chest pain? No.", "chest pain"],
    ["do you have a headache? nope", "headache"],
    ["No fever, chills, cough or syncope.", "syncope"],
    ["Neither vomiting nor diarrhea.", "diarrhea"],
    ["Denies any\nsyncope", "syncope"],
    ["No significant edema.", "edema"],
    ["no new weakness", "weakness"],
  ])("%j denies %s", (text, words) => {
    expect(standing(text.replace("\n", " "), words).polarity).toBe("absent");
  });
});

describe("what only looks denied", () => {
  it.each([
    ["No fever but has chills.", "chills"],
    ["The patient reports chest pain.", "chest pain"],
    ["The patient has had fever.", "fever"],
    ["The patient endorses some dizziness.", "dizziness"],
    ["The patient experienced weakness.", "weakness"],
    ["Parent noticed swelling.", "swelling"],
    ["Denies fever. Reports cough.", "cough"],
    ["Not only nausea but vomiting.", "nausea"],
    ["No relief of the headache.", "headache"],
    ["No, I have chest pain.", "chest pain"],
    ["no i have the chest pain all day", "chest pain"],
    ["Vomiting that won't stop.", "Vomiting"],
    ["The headache is not improving.", "headache"],
    ["No improvement in the rash.", "rash"],
    ["Chest pain, no fever.", "Chest pain"],
    ["No fever; cough for a week.", "cough"],
    ["He cannot shake the cough.", "cough"],
    ["Pain is not controlled, vomiting twice.", "vomiting"],
    ["There is no doubt that the seizure was witnessed.", "seizure"],
    ["Nothing helps the headache.", "headache"],
    ["Any chest pain? Yes, at night.", "chest pain"],
    ["Denies cough, positive for hemoptysis.", "hemoptysis"],
    ["Denies fever, some nausea.", "nausea"],
    ["No cough, +wheeze.", "wheeze"],
  ])("%j affirms %s", (text, words) => {
    expect(standing(text, words).polarity).toBe("present");
  });
});

describe("a want that denies nothing of what follows", () => {
  it.each([
    ["can't keep food down, fever since noon", "fever"],
    ["he won't eat, vomiting all day", "vomiting"],
    ["no sleep last night, chest pain, sweating", "chest pain"],
    ["lost weight without trying, night sweats", "night sweats"],
    ["he isn't drinking, fever", "fever"],
    ["not eating, diarrhea and fever", "fever"],
    ["i couldn't get up, chest pain", "chest pain"],
    ["has not slept, hallucinations, fever", "fever"],
    ["unable to walk, headache", "headache"],
  ])("%j affirms %s", (text, words) => {
    expect(standing(text, words).polarity).toBe("present");
  });

  it.each([
    ["he isn't vomiting", "vomiting"],
    ["she is not really short of breath", "short of breath"],
    ["he hasn't been vomiting", "vomiting"],
    ["I don't have fever, cough or chills", "chills"],
    ["he has not had fever, cough, chills", "chills"],
    ["never had fainting, chest pain", "chest pain"],
    ["is not pregnant", "pregnant"],
    ["nil vomiting", "vomiting"],
  ])("%j denies %s", (text, words) => {
    expect(standing(text, words).polarity).toBe("absent");
  });

  it("takes the words of other findings for no denial", () => {
    const text = "can't pee, chest pain";
    const start = text.indexOf("chest pain");
    const read = (others: readonly { start: number; end: number }[]): string =>
      readStanding(text, start, text.length, others).polarity;
    expect(read([{ start: 0, end: 9 }])).toBe("present");
    const denied = "no rash, chest pain";
    const at = denied.indexOf("chest pain");
    expect(readStanding(denied, at, denied.length, [{ start: 3, end: 7 }]).polarity).toBe("absent");
  });
});

describe("doubt, ends and open questions", () => {
  it.each([
    ["Possible syncope.", "syncope", "uncertain"],
    ["Concern for meningitis with stiff neck.", "stiff neck", "uncertain"],
    ["Cannot rule out a seizure.", "seizure", "uncertain"],
    ["She may have passed out.", "passed out", "uncertain"],
    ["not sure if i passed out", "passed out", "uncertain"],
    ["The chest pain has resolved.", "chest pain", "ended"],
    ["He no longer has abdominal pain.", "abdominal pain", "ended"],
    ["Vomiting stopped yesterday.", "Vomiting", "ended"],
    ["Fever, now gone.", "Fever", "ended"],
    ["Any chest pain?", "chest pain", "open"],
    ["do you have a headache", "headache", "open"],
    ["The vomiting has not stopped.", "vomiting", "present"],
    ["The pain is gone up to my jaw, jaw pain.", "jaw pain", "present"],
  ])("%j leaves %s %s", (text, words, polarity) => {
    expect(standing(text, words).polarity).toBe(polarity);
  });

  it.each([
    ["No severe headache.", "headache", "partial"],
    ["No further vomiting.", "vomiting", "partial"],
    ["No chest pain at rest.", "chest pain", "partial"],
    ["No dyspnea today.", "dyspnea", "partial"],
    ["No significant edema.", "edema", "soft"],
    ["No headache.", "headache", "whole"],
    ["Denies headache.", "headache", "whole"],
    ["Headache: denied.", "Headache", "whole"],
    ["Headache.", "Headache", "none"],
  ])("the denial in %j of %s is %s", (text, words, denial) => {
    expect(standing(text, words).denial).toBe(denial);
  });

  it("knows what an exception takes out of a denial", () => {
    expect(standing("Denies all symptoms except syncope.", "syncope").isExcepted).toBe(true);
    expect(standing("Denies syncope.", "syncope").isExcepted).toBe(false);
  });
});

describe("whose, when and whether at all", () => {
  it.each([
    ["Family history of stroke.", "stroke", true],
    ["His father had a seizure.", "seizure", true],
    ["mom died of a brain hemorrhage with headache", "headache", true],
    ["My roommate has the flu and a fever.", "fever", true],
    ["Syncope runs in the family.", "Syncope", true],
    ["His mother reports fever.", "fever", false],
    ["His wife had noticed that he fainted.", "fainted", false],
    ["My mom says I have a fever.", "fever", false],
    ["Fever since Monday.", "Fever", false],
  ])("%j, %s: another person is %s", (text, words, isOther) => {
    expect(standing(text, words).isOther).toBe(isOther);
  });

  it.each([
    ["Return if chest pain worsens.", "chest pain", true],
    ["Call 911 for chest pain or syncope.", "syncope", true],
    ["If you develop a fever, come back.", "fever", true],
    ["Counseled on the risk of seizure.", "seizure", true],
    ["Watch for stiff neck.", "stiff neck", true],
    ["Ondansetron as needed for vomiting.", "vomiting", true],
    ["chest pain if i climb stairs", "chest pain", false],
    ["He had to call 911 for chest pain.", "chest pain", false],
    ["She went to bed with a headache.", "headache", false],
    ["Presents with chest pain.", "chest pain", false],
  ])("%j, %s: only advice or risk is %s", (text, words, isHypothetical) => {
    expect(standing(text, words).isHypothetical).toBe(isHypothetical);
  });

  it.each([
    ["History of syncope.", "syncope", true],
    ["Seizure ten years ago.", "Seizure", true],
    ["Febrile seizures as a child.", "seizures", true],
    ["Syncope in 2015.", "Syncope", true],
    ["Past medical history: syncope.", "syncope", true],
    ["3-day history of chest pain.", "chest pain", false],
    ["two day history of chest pain", "chest pain", false],
    ["History of chest pain for the past two days.", "chest pain", false],
    ["Chest pain two days ago.", "Chest pain", false],
    ["Syncope today.", "Syncope", false],
  ])("%j, %s: long past is %s", (text, words, isPast) => {
    expect(standing(text, words).isPast).toBe(isPast);
  });

  it("reads a decimal and a title as no end of a sentence", () => {
    expect(standing("No rise above 38.5 and no fever.", "fever").polarity).toBe("absent");
    expect(standing("Denies to Dr. Example any syncope.", "syncope").polarity).toBe("absent");
  });
});
