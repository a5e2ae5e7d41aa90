import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readTopic } from "./read-topic";
import { scoreHeaders } from "./score-headers";
import { topicFeatures } from "./topic-features";

describe("the topic of a stretch of talk", () => {
  it.each([
    ["Doctor: Any allergies?\nPatient: Yes, I am allergic to penicillin.", "allergies"],
    ["Doctor: Do you take any medications?\nPatient: Just lisinopril, once a day.", "medications"],
    ["Doctor: Do you smoke or drink?\nPatient: No, I quit smoking years ago.", "social_history"],
    [
      "Doctor: Anything that runs in the family?\nPatient: My mother and my father had diabetes.",
      "family_history",
    ],
    [
      "Doctor: Have you had any surgeries?\nPatient: I had my appendix removed.",
      "past_surgical_history",
    ],
    [
      "[doctor] any other medical conditions ?\n[patient] i have asthma and high blood pressure .",
      "past_medical_history",
    ],
    [
      "Doctor: Any fever or chills?\nPatient: No.\nDoctor: Any chest pain?\nPatient: No.\nDoctor: Any nausea or vomiting?\nPatient: No.",
      "review_of_systems",
    ],
    [
      "Doctor: Are his immunizations up to date?\nGuest_family: Yes, he had all his shots.",
      "immunizations",
    ],
  ])("%j is about %s", (text, topic) => {
    expect(readTopic(text).topic).toBe(topic);
  });

  it("gives probabilities that add up to one, the highest first", () => {
    const scores = scoreHeaders("Doctor: Any allergies?\nPatient: None.").map(
      ({ probability }) => probability,
    );
    expect(scores.reduce((sum, value) => sum + value, 0)).toBeCloseTo(1, 9);
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
  });

  it("takes any text and always says the same", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 400 }), (text) => {
        const { topic, probability } = readTopic(text);
        expect(probability).toBeGreaterThan(0);
        expect(probability).toBeLessThanOrEqual(1 + 1e-9);
        expect(readTopic(text)).toEqual({ topic, probability });
      }),
      { numRuns: 100, seed: 5 },
    );
  });

  it("reads long hostile texts in time that grows with the text", () => {
    const started = performance.now();
    for (const piece of [
      "okay ",
      "any ",
      "no no ",
      "[doctor] ",
      "a:\n",
      "your report ",
      "i'm i ",
    ]) {
      readTopic(piece.repeat(10_000));
    }
    expect(performance.now() - started).toBeLessThan(3000);
  });

  it("marks who speaks, and goes on with the speaker where a line has no tag", () => {
    const names = [...topicFeatures("[doctor] hello\nthere\n[patient] fine").keys()];
    expect(names).toEqual(expect.arrayContaining(["d hello", "d there", "p fine", "w fine"]));
    expect(names).not.toContain("p hello");
  });

  it("ships in under 150 kB", () => {
    const path = join(import.meta.dirname, "../../../models/drafting/headers.json");
    expect(readFileSync(path).length).toBeLessThanOrEqual(150_000);
  });
});
