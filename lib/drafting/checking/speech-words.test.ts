import { describe, expect, it } from "vitest";
import { saysSomething } from "./speech-words";

describe("saysSomething", () => {
  it.each(["wan na go ahead", "it , it ,", "um , uh ,", "a little bit like", "", "you know"])(
    "%j says nothing",
    (text) => expect(saysSomething(text)).toBe(false),
  );

  it.each(["it was saturday", "some fever", "1+", "not on the left", "the right one", "maybe so"])(
    "%j says something",
    (text) => expect(saysSomething(text)).toBe(true),
  );
});
