import { describe, expect, it } from "vitest";
import { nameParts } from "./name-parts";

const shown = (value: string, isTitled = false): string =>
  nameParts(value, isTitled)
    .filter(({ kind }) => kind !== "kept")
    .map(({ kind, key }) => `${kind}:${key}`)
    .join(" ");

describe("nameParts", () => {
  it.each([
    ["Maria Ortega", "given:maria family:ortega"],
    ["Ortega, Maria", "family:ortega given:maria"],
    ["Ortega, Maria J.", "family:ortega given:maria initial:j"],
    ["Dr. José Núñez", "given:jose family:nunez"],
    ["MARIA ORTEGA, MD", "given:maria family:ortega"],
    ["Maria de la Cruz", "given:maria family:cruz"],
    ["Maria Ortega's", "given:maria family:ortega"],
    ["Sean O\u2019Brien", "given:sean family:obrien"],
    ["J. Ortega", "initial:j family:ortega"],
    ["J.T.", "initial:j initial:t"],
    ["Maria", "given:maria"],
    ["Minh Do", "given:minh family:do"],
    ["Minh Tran, DO", "given:minh family:tran"],
    ["John Smith Jr.", "given:john family:smith"],
    ["Ortega-Ruiz", "given:ortega family:ruiz"],
  ])("cuts %j into %s", (value, expected) => {
    expect(shown(value)).toBe(expected);
  });

  it("takes a lone part after a title for a family name", () => {
    expect(shown("Maria", true)).toBe("family:maria");
  });

  it.each([["Do"], ["Van"], ["MD"], ["de"], ["Mr"]])("never keeps all of %j", (value) => {
    expect(shown(value)).not.toBe("");
  });

  it.each([["Ortega, Maria J. Mrs"], ["  x  "], ["\u674e\u660e"], [""], ["-"]])(
    "loses no character of %j",
    (value) => {
      expect(
        nameParts(value, false)
          .map(({ text }) => text)
          .join(""),
      ).toBe(value);
    },
  );
});
