import { describe, expect, it } from "vitest";
import { checkPlausibility } from "../plausibility/check-plausibility";
import { findPresentationFlags } from "../presentations/find-presentation-flags";
import { contentOf } from "./card-content";

describe("contentOf a plausibility finding", () => {
  const contentFor = (
    source: string,
    note: string,
    sentenceId = "s1",
  ): ReturnType<typeof contentOf> => {
    const [finding] = checkPlausibility({ source, note });
    if (!finding) throw new Error("the two differ");
    return contentOf({ from: "plausibility", finding, sentenceId });
  };

  it("says what differs", () => {
    const content = contentFor("lisinopril 10 mg", "Lisinopril 100 mg.");
    expect(content).toMatchObject({ indicator: "critical", cause: "ten_fold:s1:100 mg" });
    expect(content.summary).toContain("differ by tens");
  });

  it("is another cause in another sentence, and for another slip in the same one", () => {
    const first = contentFor("lisinopril 10 mg", "Lisinopril 100 mg.").cause;
    expect(contentFor("lisinopril 10 mg", "Lisinopril 100 mg.", "s2").cause).not.toBe(first);
    expect(contentFor("lisinopril 10 mg", "Lisinopril 1 mg.").cause).not.toBe(first);
  });

  it("is the same cause where only the words around it change", () => {
    const first = contentFor("my right knee", "Left knee pain.").cause;
    expect(contentFor("pain of the right knee", "She has pain of the left knee.").cause).toBe(
      first,
    );
  });
});

describe("contentOf a red flag", () => {
  const contentFor = (...texts: string[]): ReturnType<typeof contentOf> => {
    const { present } = findPresentationFlags({
      statements: texts.map((text, index) => ({ id: `s${index}`, text, polarity: "present" })),
    });
    const finding = present.find(({ findingId }) => findingId === "syncope");
    if (!finding) throw new Error("syncope is a flag here");
    return contentOf({ from: "red_flag", finding });
  };

  it("is critical where it is told, and names the guideline", () => {
    const content = contentFor("chest pain", "passed out");
    expect(content).toMatchObject({ indicator: "critical", cause: "red_flag:syncope" });
    expect(content.summary).toBe("Red flag: loss of consciousness");
    expect(content.source.label).toContain("2021");
  });

  it("is a warning where the words leave doubt", () => {
    const content = contentFor("chest pain", "may have passed out");
    expect(content.indicator).toBe("warning");
    expect(content.detail).toContain("may say");
  });

  it("says where the text also denies it", () => {
    expect(contentFor("chest pain, passed out", "denies syncope").detail).toContain("also denies");
    expect(contentFor("chest pain, passed out").detail).not.toContain("also denies");
  });

  it("has one cause however it was said", () => {
    expect(contentFor("chest pain, fainted").cause).toBe(contentFor("chest pain with LOC").cause);
  });
});
