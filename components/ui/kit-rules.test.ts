import { describe, expect, it } from "vitest";
import { buttonClass } from "./button-style";
import { classNames } from "./class-names";
import { keyName } from "./key-name";
import { filterPalette, flattenPalette } from "./palette-state";
import { isConfirmed, isReasonEnough, reasonShortfall } from "./reason-rules";
import { stepIndex } from "./step-index";
import { parseDensityChoice, parseThemeChoice } from "./theme-choice";
import { formatDay, formatTime, formatUtc } from "./time-text";

describe("a reason", () => {
  it.each(["ten chars!", "  ten chars!  ", "x".repeat(1000)])(
    "of enough length is kept (%#)",
    (text) => {
      expect(isReasonEnough(text)).toBe(true);
      expect(reasonShortfall(text)).toBe("");
    },
  );

  it.each([
    ["", "10 more characters needed."],
    ["nine char", "1 more character needed."],
    ["   a         ", "9 more characters needed."],
  ])("that is too short says what is missing (%#)", (text, message) => {
    expect(isReasonEnough(text)).toBe(false);
    expect(reasonShortfall(text)).toBe(message);
  });

  it("beyond 1,000 characters is refused", () => {
    expect(isReasonEnough("x".repeat(1001))).toBe(false);
  });
});

describe("a typed confirmation", () => {
  it("accepts the word itself, blanks aside", () => {
    expect(isConfirmed(" 4471-0926 ", "4471-0926")).toBe(true);
  });

  it.each([
    ["4471-0962", "4471-0926"],
    ["", "4471-0926"],
    ["", ""],
  ])("refuses %j for %j", (typed, expected) => {
    expect(isConfirmed(typed, expected)).toBe(false);
  });
});

describe("times", () => {
  const at = "2026-11-17T21:02:11Z";

  it.each([
    ["date", "17 Nov 2026"],
    ["time", "16:02"],
    ["dateTime", "17 Nov 2026 16:02"],
    ["dateTimeSeconds", "17 Nov 2026 16:02:11"],
    ["dayTime", "17 Nov 16:02"],
    ["dayTimeSeconds", "17 Nov 16:02:11"],
  ] as const)("are written as %s in the reader's zone", (form, text) => {
    expect(formatTime(at, form, "America/New_York")).toBe(text);
  });

  it("are given in UTC for the hover", () => {
    expect(formatUtc(at)).toBe("17 Nov 2026 21:02:11 UTC");
  });

  it("count midnight as 00, not 24", () => {
    expect(formatTime("2026-01-05T00:00:00Z", "dateTime", "UTC")).toBe("5 Jan 2026 00:00");
  });

  it("are empty when the moment is not one", () => {
    expect(formatTime("yesterday", "date", "UTC")).toBe("");
    expect(formatUtc("")).toBe("");
  });

  it("write a day without a clock the same in every zone", () => {
    expect(formatDay("1968-03-11")).toBe("11 Mar 1968");
    expect(formatDay("unknown")).toBe("unknown");
  });
});

describe("stepIndex", () => {
  it.each([
    ["ArrowDown", 0, 3, 1],
    ["ArrowDown", 2, 3, 0],
    ["ArrowUp", 0, 3, 2],
    ["ArrowRight", 1, 3, 2],
    ["ArrowLeft", 1, 3, 0],
    ["Home", 2, 3, 0],
    ["End", 0, 3, 2],
    ["Enter", 0, 3, null],
    ["ArrowDown", 0, 0, null],
  ])("%s from %d of %d leads to %s", (key, index, count, expected) => {
    expect(stepIndex(key, index, count)).toBe(expected);
  });
});

describe("the palette", () => {
  const groups = [
    { title: "Actions", entries: [{ id: "a", label: "Save version" }] },
    {
      title: "Pages",
      entries: [
        { id: "b", label: "Paste", detail: "a case note" },
        { id: "c", label: "Patients" },
      ],
    },
  ];

  it("shows everything before a word is typed", () => {
    expect(flattenPalette(filterPalette(groups, "  ")).map((entry) => entry.id)).toEqual([
      "a",
      "b",
      "c",
    ]);
  });

  it("keeps what holds every word, in label or detail", () => {
    expect(flattenPalette(filterPalette(groups, "pas CASE")).map((entry) => entry.id)).toEqual([
      "b",
    ]);
  });

  it("drops groups without a match", () => {
    expect(filterPalette(groups, "nothing like it")).toEqual([]);
  });
});

describe("small pieces", () => {
  it("join class names without the empty ones", () => {
    expect(classNames("a", false, null, undefined, "", "b")).toBe("a b");
  });

  it("name keys for the system at hand", () => {
    expect(keyName("Ctrl Enter", false)).toBe("Ctrl Enter");
    expect(keyName("Ctrl Enter", true)).toBe("⌘ Enter");
    expect(keyName("Alt I", true)).toBe("⌥ I");
    expect(keyName("Control", true)).toBe("Control");
  });

  it("dash the frame of a button that still waits, and of no other", () => {
    expect(buttonClass("waiting")).toContain("border-dashed");
    expect(buttonClass("primary")).not.toContain("border-dashed");
  });

  it.each([
    ["dark", "dark"],
    ["light", "light"],
    ["", "system"],
    [undefined, "system"],
    ["<script>", "system"],
  ])("read the theme cookie %j as %s", (value, theme) => {
    expect(parseThemeChoice(value)).toBe(theme);
  });

  it("read an unknown density as comfortable", () => {
    expect(parseDensityChoice("compact")).toBe("compact");
    expect(parseDensityChoice("tiny")).toBe("comfortable");
  });
});
