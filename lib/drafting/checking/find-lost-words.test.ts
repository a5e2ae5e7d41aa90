import { describe, expect, it } from "vitest";
import { findLostWords } from "./find-lost-words";

const TEXT =
  "i feel nauseated but i am not vomiting and i was taking bumex two milligrams twice a day until tuesday";
const whole = [{ start: 0, end: TEXT.length }];
const lost = (...sentences: string[]): string[] =>
  findLostWords(
    TEXT,
    sentences.map((text) => ({ text, citations: whole })),
  ).map(({ start, end }) => TEXT.slice(start, end));

describe("findLostWords", () => {
  it("lists a medicine and its dose that the citing sentence leaves out", () => {
    expect(lost("She feels nauseated but is not vomiting.")).toEqual([
      expect.stringContaining("bumex two milligrams"),
    ]);
  });

  it("lists nothing when the sentences that cite a clause together say it", () => {
    expect(
      lost(
        "She feels nauseated but is not vomiting.",
        "She was taking Bumex 2 mg twice a day until Tuesday.",
      ),
    ).toEqual([]);
  });

  it("lists no single word and no words of grammar", () => {
    const text = "well i feel really good";
    const citations = [{ start: 0, end: text.length }];
    expect(findLostWords(text, [{ text: "She feels good.", citations }])).toEqual([]);
  });
});
