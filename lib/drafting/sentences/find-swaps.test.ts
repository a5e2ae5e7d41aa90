import { describe, expect, it } from "vitest";
import { readSpeech } from "../clauses/speech-tokens";
import type { Speaker } from "../clauses/split-turns";
import { findSwaps } from "./find-swaps";

const DOCTOR = [
  "hi there how are you doing today",
  "so tell me what brings you in",
  "have you had any fever or chills",
  "okay let me listen to your heart and lungs",
  "your lungs are clear to auscultation",
  "so for your knee pain i am going to order an x-ray",
  "i would like you to follow up with me in two weeks",
  "do you have any questions for me",
];
const PATIENT = [
  "i have been okay",
  "well my knee has been hurting for three weeks",
  "no i have not had that",
  "okay",
  "yeah that is good",
  "okay that sounds good",
  "i can do that",
  "no thank you",
];

function visit(first: Speaker, second: Speaker): Parameters<typeof findSwaps>[0] {
  return DOCTOR.flatMap((said, index) => [
    { speaker: first, turn: 2 * index, tokens: readSpeech(said, 0) },
    { speaker: second, turn: 2 * index + 1, tokens: readSpeech(PATIENT[index] ?? "", 0) },
  ]);
}

describe("speaker tags", () => {
  it("that are right stay", () => {
    expect(findSwaps(visit("doctor", "patient"))).not.toContain(true);
  });

  it("that are swapped all through are found", () => {
    expect(findSwaps(visit("patient", "doctor"))).not.toContain(false);
  });

  it("of a third person stay", () => {
    expect(findSwaps(visit("doctor", "other"))).not.toContain(true);
    expect(findSwaps(visit("other", "other"))).not.toContain(true);
  });

  it("do not fall for one odd clause", () => {
    const talk = [...visit("doctor", "patient")];
    talk[3] = {
      speaker: "patient",
      turn: 3,
      tokens: readSpeech("do you have any parking here", 0),
    };
    expect(findSwaps(talk)).not.toContain(true);
  });

  it("of no talk are none", () => {
    expect(findSwaps([])).toEqual([]);
  });
});
