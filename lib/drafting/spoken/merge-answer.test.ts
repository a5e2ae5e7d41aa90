import { describe, expect, it } from "vitest";
import { mergeAnswer, mergeDuration, readAnswer } from "./merge-answer";
import { PERSONS } from "./rewrite-person";

describe("readAnswer", () => {
  it.each([
    ["no .", "no"],
    ["no , not that i have noticed .", "no"],
    ["nope", "no"],
    ["none whatsoever .", "no"],
    ["no , nothing like that .", "no"],
    ["yes .", "yes"],
    ["yeah , i do .", "yes"],
    ["yes , i am .", "yes"],
  ] as const)("%j is %s", (text, answer) => {
    expect(readAnswer(text)).toBe(answer);
  });

  it.each([
    "",
    "okay .",
    "maybe .",
    "no , it started on monday .",
    "the last four days",
    "yes , every morning",
    "a little bit",
    "i have a cough",
  ])("%j is neither", (text) => {
    expect(readAnswer(text)).toBeNull();
  });

  it("answers at once, however long the reply", () => {
    const started = performance.now();
    for (const word of ["none ", "no , ", "i do not ", "not really "]) {
      expect(readAnswer(`${word.repeat(20_000)}x`)).toBeNull();
      readAnswer(`${word.repeat(11)}x`);
    }
    expect(performance.now() - started).toBeLessThan(200);
  });
});

describe("mergeAnswer", () => {
  it.each([
    ["do you have any fever or chills ?", "no", "she denies fever or chills"],
    ["any nausea ?", "yes", "she reports nausea"],
    ["have you had any chest pain ?", "no", "she denies chest pain"],
    [
      "and any symptoms like chest pains , shortness of breath ?",
      "no",
      "she denies chest pains, shortness of breath",
    ],
    ["do you smoke ?", "no", "she does not smoke"],
    ["do you take your medications ?", "yes", "she takes her medications"],
    ["are you taking your medications ?", "yes", "she is taking her medications"],
    ["are you staying hydrated ?", "no", "she is not staying hydrated"],
    ["have you fallen on your knee ?", "no", "she has not fallen on her knee"],
  ] as const)("%j with %s: %j", (question, answer, sentence) => {
    expect(mergeAnswer(question, answer, PERSONS.female)).toBe(sentence);
  });

  it.each([
    ["where is it mostly tender ?", "yes"],
    ["i know she is a twin ?", "no"],
    ["what kind of pain is it ?", "no"],
    ["how long has your knee hurt ?", "yes"],
    ["any fever or chills ?", "yes"],
    ["okay ?", "yes"],
    ["do you like football ?", "yes"],
    ["should we look at your knee ?", "yes"],
    ["did you injure your knee ?", "yes"],
    ["is it worse ?", "yes"],
    [
      "do you think that the pain is because you are lifting your grandchildren up and down all the time at home ?",
      "no",
    ],
  ] as const)("makes nothing of %j with %s", (question, answer) => {
    expect(mergeAnswer(question, answer, PERSONS.female)).toBeNull();
  });
});

describe("mergeDuration", () => {
  it.each([
    [
      "how long has this been going on ?",
      "the last four days .",
      "this has been going on for the last four days",
    ],
    [
      "how long has that been bothering you ?",
      "since monday .",
      "this has been going on since monday",
    ],
  ])("%j with %j", (question, answer, sentence) => {
    expect(mergeDuration(question, answer)).toBe(sentence);
  });

  it.each([
    ["how long has this been going on ?", "i do not know"],
    ["how are you ?", "the last four days"],
    ["how long has this been going on ?", "it hurts a lot"],
    ["how long do you run ?", "about 2 hours"],
  ])("makes nothing of %j with %j", (question, answer) => {
    expect(mergeDuration(question, answer)).toBeNull();
  });
});
