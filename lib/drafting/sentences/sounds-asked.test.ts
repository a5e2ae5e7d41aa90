import { describe, expect, it } from "vitest";
import { readSpeech } from "../clauses/speech-tokens";
import { soundsAsked } from "./sounds-asked";

describe("a clause", () => {
  it.each([
    "do you have any fever or chills",
    "okay and do you smoke",
    "how long have you had this pain",
    "have you tried any medications for it",
    "does that hurt when i press here ?",
    "you take lisinopril ?",
  ])("%j asks", (text) => {
    expect(soundsAsked(readSpeech(text, 0))).toBe(true);
  });

  it.each([
    "i have had this pain for two weeks",
    "no fever or chills",
    "your blood pressure is one twenty over eighty",
    "so i will order an x-ray of the knee okay",
    "do you smoke .",
    "it hurts when i walk",
    "okay",
    "",
  ])("%j does not", (text) => {
    expect(soundsAsked(readSpeech(text, 0))).toBe(false);
  });
});
