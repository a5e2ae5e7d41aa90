import { describe, expect, it } from "vitest";
import { mendSpeech } from "./mend-speech";

describe("mendSpeech", () => {
  it.each([
    ["i-i do hear a murmur", "i do hear a murmur"],
    ["it is good and-and under control", "it is good and under control"],
    ["it was it has been stable", "it has been stable"],
    ["here is the here is the x-ray", "here is the here is the x-ray"],
    ["i you have an ulcer of your foot", "you have an ulcer of your foot"],
    ["we began work on our kitchen, and it was", "we began work on our kitchen"],
    ["my foot hurts and i just", "my foot hurts"],
    ["i took it with the", "i took it"],
    ["we will order, your blood work", "we will order your blood work"],
    ["no any swelling", "no swelling"],
    ["i even i put in a new ceiling", "i put in a new ceiling"],
    ["we come you come back in a week", "you come back in a week"],
    ["she it is relieved when i rest", "it is relieved when i rest"],
    ["we will we can try flomax", "we can try flomax"],
    ["i want to let us order an mri", "let us order an mri"],
    ["my elbow is sore which elbow is it", "my elbow is sore"],
    ["i get some aches here and there", "i get some aches here and there"],
    ["he did not he would not say", "he did not he would not say"],
    ["i smoke but he smokes more", "i smoke but he smokes more"],
    ["i know that he is tired", "i know that he is tired"],
  ])("%j becomes %j", (text, mended) => {
    expect(mendSpeech(text)).toBe(mended);
  });

  it.each([
    "i know it is worse",
    "what it is i do not know",
    "i think i have a cold",
    "pain in the left and right knee",
    "a follow-up in 2 weeks",
    "it was better before it was worse",
    "[NAME_1] takes aspirin",
  ])("leaves %j alone", (text) => {
    expect(mendSpeech(text)).toBe(text);
  });
});
