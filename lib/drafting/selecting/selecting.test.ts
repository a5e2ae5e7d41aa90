import { describe, expect, it } from "vitest";
import weightFile from "@/models/drafting/selection.json";
import { chooseLines, clinicalTerms, type Chosen } from "./choose-lines";
import { hashWord } from "../sentences/hash-words";
import { readWeights, scoreFeatures } from "./weight-table";

describe("weights", () => {
  it("hashes as FNV-1a does", () => {
    expect([hashWord(""), hashWord("a"), hashWord("foobar")]).toEqual([
      0x811c9dc5, 0xe40c292c, 0xbf9cf968,
    ]);
  });

  it("adds the weights of known features and ignores the rest", () => {
    const table = Buffer.alloc(6);
    table.writeUInt32LE(hashWord("a"), 0);
    table.writeInt8(2, 4);
    table.writeInt8(-4, 5);
    const file = { outputs: ["x", "y"], scales: [1, 0.5], table: table.toString("base64") };
    const read = readWeights(file);
    const [first = 0, second = 0] = scoreFeatures(read, ["a", "unknown"]);
    expect(first).toBeCloseTo(1 / (1 + Math.exp(-2)));
    expect(second).toBeCloseTo(1 / (1 + Math.exp(2)));
    expect(scoreFeatures(read, [])).toEqual([0.5, 0.5]);
  });

  it("ships a table whose rows are whole and thresholds between 0 and 1", () => {
    const bytes = Buffer.from(weightFile.table, "base64");
    expect(bytes.length % (4 + weightFile.outputs.length)).toBe(0);
    expect(readWeights(weightFile).rows.size).toBeGreaterThan(1000);
    for (const threshold of Object.values(weightFile.thresholds)) {
      expect(threshold).toBeGreaterThan(0);
      expect(threshold).toBeLessThan(1);
    }
  });
});

function line(text: string, probability: number, from: number): Chosen {
  const candidate = { from, to: from, spans: [], isMerged: false, texts: {} };
  return { candidate, section: "subjective", text, probability };
}

describe("chooseLines", () => {
  it("keeps what reaches the threshold, in the order of the talk", () => {
    const { taken } = chooseLines(
      [line("He sat.", 0.3, 0), line("He went out.", 0.9, 2), line("He fell down.", 0.6, 1)],
      0.5,
    );
    expect(taken.map(({ text }) => text)).toEqual(["He fell down.", "He went out."]);
  });

  it("asks less of a line with a clinical term that nothing likelier says", () => {
    const lines = [line("He reports nausea.", 0.42, 0), line("He went by train.", 0.42, 1)];
    expect(chooseLines(lines, 0.5).taken.map(({ text }) => text)).toEqual(["He reports nausea."]);
  });

  it("takes no line that says again what a likelier one says, but its opposite and its other number", () => {
    const lines = [
      line("He has chest pain at night.", 0.9, 0),
      line("Chest pain at night.", 0.8, 1),
      line("He has no chest pain at night.", 0.7, 2),
      line("He has chest pain at night since 3 days.", 0.6, 3),
    ];
    const { taken, repeated } = chooseLines(lines, 0.5);
    expect(taken.map(({ candidate }) => candidate.from)).toEqual([0, 2, 3]);
    expect(repeated.map(({ from }) => from)).toEqual([1]);
  });
});

describe("clinicalTerms", () => {
  it("names symptoms, tests and medicines", () => {
    expect(clinicalTerms("Headache; MRI tomorrow, metformin.")).toEqual(
      expect.arrayContaining(["headache", "mri", "metformin"]),
    );
  });
});
