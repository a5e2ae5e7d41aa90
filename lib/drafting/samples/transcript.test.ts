import { describe, expect, it } from "vitest";
import { draftNote } from "../draft-note";
import { TRANSCRIPT } from "./transcript.schema";
import { problemRows, sentenceRows, setAsideRows, valueRows } from "./testing/draft-rows";

/** The whole draft of the sample, read and approved by hand: what each sentence says and what it cites. */
const { text } = TRANSCRIPT;
const draft = draftNote(text, { template: "soap" });

describe("the draft of visit transcript", () => {
  it("says this, on these words of the source", () => {
    expect(sentenceRows(draft, text)).toEqual([
      ["subjective", "Chief complaint: right knee hurting.", ["right knee has been hurting"]],
      [
        "subjective",
        "The patient's right knee has been hurting for about 3 weeks.",
        ["my right knee has been hurting for about three weeks ."],
      ],
      ["subjective", "The patient did not injure it.", ["did you injure it ?", "no ."]],
      [
        "subjective",
        "The patient started running again in July and it came on slowly.",
        ["i started running again in july and it came on slowly ."],
      ],
      ["subjective", "It is worse going down the stairs.", ["it's worse going down the stairs ."]],
      [
        "subjective",
        "The patient has been taking ibuprofen, 400 mg twice a day.",
        [
          "i've been taking ibuprofen , um , two hundred milligrams , no , four hundred milligrams twice a day",
        ],
      ],
      ["subjective", "It helps a little.", ["and it helps a little ."]],
      [
        "subjective",
        "The patient is taking their lisinopril every morning.",
        ["are you taking your lisinopril ?", "yes , every morning ."],
      ],
      [
        "subjective",
        "The patient gets a dry cough with it though.",
        ["i do get a dry cough with it though ."],
      ],
      [
        "subjective",
        "The patient broke out in hives from amoxicillin when they were a kid.",
        [", and i broke out in hives from amoxicillin when i was a kid ."],
      ],
      [
        "subjective",
        "The patient does not smoke and quit smoking 10 years ago.",
        ["do you smoke ?", "no .", "i quit smoking ten years ago ."],
      ],
      [
        "subjective",
        "The patient's father had a heart attack at 60.",
        ["my father had a heart attack at sixty ."],
      ],
      ["subjective", "Denies fever, chills.", ["fever or chills ?", "no , nothing like that"]],
      ["subjective", "Reports cough.", ["cough"]],
      [
        "subjective",
        "The patient denies swelling or locking.",
        ["do you have any swelling or locking ?", "no ."],
      ],
      [
        "objective_exam",
        "Blood pressure today is 146/88, heart rate is 74.",
        [
          "your blood pressure today is one forty six over eighty eight , and your heart rate is seventy four .",
        ],
      ],
      [
        "objective_exam",
        "Lungs are clear and no murmur.",
        ["your lungs are clear and i do not hear a murmur ."],
      ],
      ["objective_exam", "Knee: no effusion.", ["on your knee exam , there is no effusion ."]],
      [
        "objective_exam",
        "Tenderness under the kneecap on the right.",
        ["you have tenderness under the kneecap on the right ."],
      ],
      ["objective_exam", "Range of motion is full.", ["range of motion is full ."]],
      [
        "objective_results",
        "X-ray shows no fracture, with good joint space.",
        ["i looked at your x-ray and it shows no fracture , with good joint space ."],
      ],
      [
        "assessment_and_plan",
        "I think this is patellofemoral pain from the running.",
        ["so i think this is patellofemoral pain from the running ."],
      ],
      [
        "assessment_and_plan",
        "We will check a basic metabolic panel in 2 weeks.",
        ["we'll check a basic metabolic panel in two weeks ."],
      ],
      [
        "assessment_and_plan",
        "The patient is to stop running for 2 weeks.",
        ["i'd like you to stop running for two weeks ."],
      ],
      [
        "assessment_and_plan",
        "We will start physical therapy.",
        ["we'll start physical therapy ."],
      ],
      [
        "assessment_and_plan",
        "We will stop the lisinopril because of the cough, and start losartan 50 mg once a day.",
        [
          "i want to stop the lisinopril because of the cough , and start losartan fifty milligrams once a day .",
        ],
      ],
      [
        "assessment_and_plan",
        "Come back in 4 weeks, and call me if the knee swells.",
        ["come back in four weeks , and call me if the knee swells ."],
      ],
    ]);
  });

  it("reads these values, medicines and allergies", () => {
    expect(valueRows(draft)).toEqual([
      ["medication", "ibuprofen", "ibuprofen", "400 mg", "twice a day", "", "affirmed"],
      ["medication", "lisinopril", "lisinopril", "", "", "", "affirmed"],
      ["allergy", "amoxicillin", "", "", "", "", "affirmed"],
      ["vital", "blood pressure", "146/88", "", "", "", "affirmed"],
      ["vital", "heart rate", "74", "", "", "", "affirmed"],
      ["medication", "lisinopril", "lisinopril", "", "", "stop", "affirmed"],
      ["medication", "losartan", "losartan", "50 mg", "once a day", "start", "affirmed"],
    ]);
  });

  it("reads these problems and symptoms with polarity, time and person", () => {
    expect(problemRows(draft)).toEqual([
      ["swelling", "negated", "current", "patient"],
      ["locking", "negated", "current", "patient"],
      ["cough", "affirmed", "current", "patient"],
      ["fever", "negated", "current", "patient"],
      ["chills", "negated", "current", "patient"],
      ["hives", "affirmed", "current", "patient"],
      ["heart attack", "affirmed", "current", "family"],
      ["tenderness", "affirmed", "current", "patient"],
      ["murmur", "negated", "current", "patient"],
      ["fracture", "negated", "current", "patient"],
      ["pain", "affirmed", "current", "patient"],
      ["cough", "affirmed", "current", "patient"],
    ]);
  });

  it("sets this aside, with the reason", () => {
    expect(setAsideRows(draft, text)).toEqual([
      ["[doctor] ", "header"],
      ["good morning , what brings you in today ?", "question"],
      ["[patient] ", "header"],
      ["hi .", "filler"],
      ["[doctor] ", "header"],
      ["okay .", "filler"],
      ["[patient] ", "header"],
      ["[doctor] ", "header"],
      ["[patient] ", "header"],
      ["[doctor] ", "header"],
      ["does it give out ?", "question"],
      ["[patient] ", "header"],
      ["not really .", "filler"],
      ["[doctor] ", "header"],
      ["all right .", "filler"],
      ["and how about your blood pressure ,", "question"],
      ["[patient] ", "header"],
      ["[doctor] ", "header"],
      ["okay .", "filler"],
      ["any", "filler"],
      ["[patient] ", "header"],
      ["oh", "filler"],
      ["[doctor] ", "header"],
      ["good to know .", "greeting"],
      ["[patient] ", "header"],
      ["[doctor] ", "header"],
      ["okay , let me take a look at you .", "small_talk"],
      ["[doctor] ", "header"],
      ["[doctor] ", "header"],
      ["for your blood pressure ,", "filler"],
      ["[patient] ", "header"],
      ["okay , sounds good .", "filler"],
      ["[doctor] ", "header"],
      ["take care .", "greeting"],
      ["[patient] ", "header"],
      ["thank you .", "filler"],
    ]);
  });
});
