import { describe, expect, it } from "vitest";
import { mayKeepPrefix } from "./zip-prefixes";

describe("the first three digits of a ZIP code", () => {
  it.each(["802", "100", "606", "995", "006", "967", "999"])("%s may stay", (prefix) => {
    expect(mayKeepPrefix(prefix)).toBe(true);
  });

  // The list of the reference, written again here so that a slip in the table shows.
  const restricted =
    "036 059 063 102 202 203 204 205 369 556 692 753 772 790 821 823 830 831 878 879 884 890 893";
  it.each(restricted.split(" "))("%s go: fewer than 20,000 people live there", (prefix) => {
    expect(mayKeepPrefix(prefix)).toBe(false);
  });

  it.each(["000", "001", "008", "055", "213", "343", "555", "969", "962", "340", "987"])(
    "%s go: nobody was counted there",
    (prefix) => {
      expect(mayKeepPrefix(prefix)).toBe(false);
    },
  );

  it.each(["", "8", "80", "8020", "80202", "abc", "8O2", " 802", "-02"])(
    "%j are not three digits",
    (prefix) => {
      expect(mayKeepPrefix(prefix)).toBe(false);
    },
  );

  it("871 of a thousand may stay", () => {
    const all = Array.from({ length: 1000 }, (_, number) => String(number).padStart(3, "0"));
    expect(all.filter(mayKeepPrefix)).toHaveLength(871);
  });
});
