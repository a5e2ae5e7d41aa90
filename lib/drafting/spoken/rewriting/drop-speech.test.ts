import { describe, expect, it } from "vitest";
import { dropSpeech } from "./drop-speech";

describe("dropSpeech", () => {
  it.each([
    ["it is pretty much gone", "it is gone"],
    ["i just feel tired", "i feel tired"],
    ["my doctor just started me on metformin", "my doctor just started me on metformin"],
    ["it really hurts", "it hurts"],
    ["i have a little bit of swelling", "i have some swelling"],
    ["it is a little bit sore", "it is a little sore"],
    ["your lungs are clear , which is good", "your lungs are clear"],
    ["your a1c is 6 , so that is great news", "your a1c is 6"],
    ["your heart rate is 84 now that looks pretty good", "your heart rate is 84"],
    ["i lost weight , knock on wood", "i lost weight"],
  ])("%j becomes %j", (text, dropped) => {
    expect(dropSpeech(text)).toBe(dropped);
  });

  it.each([
    "it started just before lunch",
    "a bruise just below the knee",
    "it does not really hurt",
    "not really , no",
    "the x-ray looks good",
    "your range of motion is good",
    "i am more tired at the end of the day",
    "that is good for 3 days",
  ])("leaves %j alone", (text) => {
    expect(dropSpeech(text)).toBe(text);
  });
});
