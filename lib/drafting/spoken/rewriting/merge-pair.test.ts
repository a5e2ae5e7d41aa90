import { describe, expect, it } from "vitest";
import { PERSONS } from "../rewrite-person";
import { mergePair } from "./merge-pair";

describe("mergePair", () => {
  it.each([
    [
      "how long has this pain been going on ?",
      "about 4 days now",
      "this has been going on for about 4 days now",
    ],
    ["how long have you had the cough ?", "3 weeks .", "she has had the cough for 3 weeks"],
    ["when did this happen ?", "it was yesterday .", "this happened yesterday"],
    [
      "how long ago did this injury happen",
      "this happened yesterday morning",
      "this injury happened yesterday morning",
    ],
    [
      "when was your last colonoscopy ?",
      "about 5 years ago .",
      "her last colonoscopy was about 5 years ago",
    ],
    [
      "where does it hurt mostly ?",
      "on the inside of my knee .",
      "it hurts on the inside of her knee",
    ],
    ["how far are you running ?", "like 4 to 5 miles a day .", "she is running 4 to 5 miles a day"],
    ["how often do you take it ?", "twice a day", "she takes it twice a day"],
    ["can you rate your pain for me ?", "it is a 7 out of 10", "pain is 7 out of 10"],
    [
      "do you have any chest pain ?",
      "only when i climb stairs .",
      "she reports chest pain only when she climbs stairs",
    ],
    [
      "any constipation issues",
      "no i had diarrhea last week",
      "she denies constipation issues; she had diarrhea last week",
    ],
    ["you are taking your medication ?", "yes , i am .", "she is taking her medication"],
    ["nausea , vomiting , diarrhea ?", "no .", "she denies nausea, vomiting, diarrhea"],
    ["right knee pain ?", "yes", "she reports right knee pain"],
    [
      "and did you injure yourself any place else ?",
      "no .",
      "she did not injure herself any place else",
    ],
    ["any fever or chills that you have noticed ?", "no", "she denies fever or chills"],
  ])("%j with %j: %j", (question, answer, sentence) => {
    const told = mergePair(question.replace(/ ([,.])/g, "$1"), answer, PERSONS.female);
    expect(told).toBe(sentence);
  });

  it("names a patient of unknown sex once", () => {
    const unknown = PERSONS.unknown;
    expect(mergePair("are you taking your lisinopril?", "yes", unknown)).toBe(
      "the patient is taking their lisinopril",
    );
    expect(mergePair("any swelling in your knees?", "no", unknown)).toBe(
      "the patient denies swelling in their knees",
    );
    expect(mergePair("when was your last colonoscopy?", "5 years ago", unknown)).toBe(
      "the patient's last colonoscopy was 5 years ago",
    );
  });

  it.each([
    ["how are you ?", "about 4 days now"],
    ["how long does the ride take ?", "i had it for 3 days"],
    ["where does it hurt ?", "right here"],
    ["where did you go ?", "in the mountains"],
    ["when will you come back ?", "next week"],
    ["how often do you take it ?", "i forget a lot"],
    ["can you rate your pain ?", "it is bad"],
    ["any fever or chills ?", "only when i am tired"],
    ["nausea , vomiting ?", "yes"],
    ["you are ready ?", "yes"],
    ["do you have any chest pain ?", "no but my arm hurts"],
    ["are you any belly pain ?", "no"],
    ["do you have any pain ?", "my doctor told me that you know"],
    ["does it hurt more ?", "when i push here you see"],
  ])("makes nothing of %j with %j", (question, answer) => {
    expect(mergePair(question, answer, PERSONS.female)).toBeNull();
  });
});
