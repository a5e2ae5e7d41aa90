import { describe, expect, it } from "vitest";
import { extractClauses } from "../extract-clauses";
import { hearTalk } from "./hear-talk";
import { isBroughtByOther, saysMostlyI, speaksOfAnother, speaksOfGuest } from "./read-other-people";

function hear(text: string) {
  const clauses = extractClauses(text);
  return clauses.mode === "talk" ? hearTalk(clauses.talk) : [];
}

describe("speaksOfAnother", () => {
  const talk = hear(
    "[doctor] how are you ?\n[patient] my mother was in the hospital .\n[patient] she had a bit of a fall .\n[patient] i have been busy and my knee hurts .\n[patient] i sleep badly .\n[doctor] okay , do you ?",
  );
  it("finds what a patient says of somebody named before", () => {
    expect(saysMostlyI(talk)).toBe(true);
    expect(talk.filter((item) => speaksOfAnother(item, true)).map(({ text }) => text)).toEqual([
      "she had a bit of a fall.",
    ]);
  });

  it("believes a parent who speaks of the child", () => {
    const parent = hear(
      "[doctor] what brings you in ?\n[patient] she has a fever .\n[patient] she did not sleep .\n[patient] he said i should come .\n[doctor] do you have her card ?",
    );
    expect(saysMostlyI(parent)).toBe(false);
    expect(parent.some((item) => speaksOfAnother(item, saysMostlyI(parent)))).toBe(false);
  });
});

describe("speaksOfGuest", () => {
  const brought = hear(
    "[doctor] how many days has he been sick ?\n[patient_guest] since last night .\n[patient_guest] i gave him some honey .\n[patient_guest] he has a runny nose .\n[doctor] you can use a humidifier .\n[doctor] he has a virus .",
  );

  it("lists what a mother says of herself and what the doctor says to her", () => {
    expect(isBroughtByOther(brought)).toBe(true);
    expect(brought.filter((item) => speaksOfGuest(item, true)).map(({ text }) => text)).toEqual([
      "i gave him some honey.",
      "you can use a humidifier.",
    ]);
  });

  it("takes an interpreter's words for the patient's", () => {
    const interpreted = hear(
      "[doctor] how are you ?\n[interpreter] i have a bad cough .\n[interpreter] my chest hurts .\n[doctor] you have a cold .",
    );
    expect(isBroughtByOther(interpreted)).toBe(false);
    expect(interpreted.filter((item) => speaksOfGuest(item, false))).toEqual([]);
  });

  it("lists only what a guest says of himself where the patient speaks too", () => {
    const both = hear(
      "[doctor] how is your back ?\n[patient] it hurts .\n[guest] i watched him bend over .\n[patient] i was digging .\n[doctor] you should rest .",
    );
    expect(isBroughtByOther(both)).toBe(false);
    expect(both.filter((item) => speaksOfGuest(item, false)).map(({ text }) => text)).toEqual([
      "i watched him bend over.",
    ]);
  });
});
