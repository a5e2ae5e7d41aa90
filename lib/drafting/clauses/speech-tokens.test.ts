import { describe, expect, it } from "vitest";
import { readSpeech } from "./speech-tokens";

const words = (text: string): string =>
  readSpeech(text, 0)
    .map((token) => token.text)
    .join(" ");

describe("spoken numbers", () => {
  it.each([
    ["twenty milligrams", "20 mg"],
    ["your last a1c was seven . four", "your last a1c was 7.4"],
    ["a four . four centimeter nodule", "a 4.4 cm nodule"],
    [
      "it hurts since day seven , four . then worse",
      "it hurts since day seven , four . then worse",
    ],
    ["six hundred milligrams", "600 mg"],
    ["one twenty seven over eighty", "127/80"],
    ["one hundred and twenty over eighty", "120/80"],
    ["a two out of six murmur", "a 2/6 murmur"],
    ["ninety eight point six", "98.6"],
    ["two and a half weeks", "2.5 weeks"],
    ["three weeks", "3 weeks"],
    ["twenty-five milligrams", "25 mg"],
    ["one plus edema", "1+ edema"],
    ["a . 5 centimeter stone", "a 0.5 cm stone"],
    ["in twenty twelve", "in 2012"],
    ["seven out of ten", "7/10"],
    ["fifty percent", "50 %"],
    ["a hundred and one point four", "101.4"],
    ["a . five centimeter stone", "a 0.5 cm stone"],
    ["point five milligrams", "0.5 mg"],
    ["at nine thirty in the morning", "at 9:30 in the morning"],
    ["around ten forty five pm", "around 10:45 pm"],
    ["on may twenty first", "on may 21st"],
    ["the twenty second of june", "the 22nd of june"],
    ["in twenty twenty", "in 2020"],
    ["twenty twenty milligrams", "20 mg"],
    ["a twenty second hold", "a 20 second hold"],
    ["one thirty over eighty", "130/80"],
  ])("%j is %j", (spoken, written) => {
    expect(words(spoken)).toBe(written);
  });

  it.each([
    ["one of them", "one of them"],
    ["a thousand milligrams", "a thousand mg"],
    ["at one point it hurt", "at one point it hurt"],
    ["the point is clear", "the point is clear"],
    ["which one is worse", "which one is worse"],
    ["someone told me", "someone told me"],
    ["no one", "no one"],
    ["over the weekend", "over the weekend"],
    ["out of breath", "out of breath"],
    ["50-year-old", "50-year-old"],
    ["11/17/2026", "11/17/2026"],
    ["x-ray", "x-ray"],
  ])("%j stays %j", (spoken, written) => {
    expect(words(spoken)).toBe(written);
  });
});

describe("spoken habits", () => {
  it.each([
    ["i , i have pain", "i have pain"],
    ["it's , it's sore", "it is sore"],
    ["um , it uh hurts", "it hurts"],
    ["wh- what happened", "what happened"],
    ["i do n't know", "i do not know"],
    ["i'm gon na go", "i am going to go"],
    ["you wan na rest", "you want to rest"],
    ["ca n't walk", "can not walk"],
    ["very very sore", "very very sore"],
    ["two to three millimeters , i think", "2 to 3 mm , i think"],
    ["a 4 mm nodule", "a 4 mm nodule"],
    ["cause i fell", "because i fell"],
    ["the cause of this", "the cause of this"],
    ["it can cause pain", "it can cause pain"],
    ["mm , that hurts", "that hurts"],
    ["I’ve had it", "i have had it"],
  ])("%j reads %j", (spoken, written) => {
    expect(words(spoken)).toBe(written);
  });

  it("never splits or changes a placeholder", () => {
    expect(words("hi [NAME_1] , seen [DATE_12]")).toBe("hi [NAME_1] , seen [DATE_12]");
  });

  it("keeps the span of every word it stands for", () => {
    const text = "so one twenty seven over eighty today";
    const pressure = readSpeech(text, 100).find((token) => token.text === "127/80");
    expect(text.slice((pressure?.start ?? 0) - 100, (pressure?.end ?? 0) - 100)).toBe(
      "one twenty seven over eighty",
    );
  });

  it("reads nothing from nothing", () => {
    expect(readSpeech("", 0)).toEqual([]);
    expect(readSpeech("um uh ...", 0)).toEqual([]);
  });
});
