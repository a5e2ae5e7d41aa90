import { describe, expect, it } from "vitest";
import { readOptions, SETS, UsageError } from "./bench-options";

describe("the command line", () => {
  it("runs everything when nothing is asked for", () => {
    const options = readOptions([]);
    expect([...options.sets]).toEqual([...SETS]);
    expect(options).toMatchObject({
      isRulesOnly: false,
      keepIn: null,
      jsonFile: null,
      markdownFiles: [],
    });
  });

  it("runs the sets that are named", () => {
    expect([...readOptions(["--set", "asq", "--set=speed"]).sets]).toEqual(["asq", "speed"]);
  });

  it("reads its flags", () => {
    const words = [
      "--rules-only",
      "--keep",
      "/tmp/k",
      "--json=f.json",
      "--markdown",
      "-",
      "--markdown",
      "R.md",
    ];
    expect(readOptions(words)).toMatchObject({
      isRulesOnly: true,
      keepIn: "/tmp/k",
      jsonFile: "f.json",
      markdownFiles: ["-", "R.md"],
    });
  });

  it.each([[["--set", "all"]], [["--json"]], [["asq", "x"]]])("refuses %j", (words) => {
    expect(() => readOptions(words)).toThrow(UsageError);
  });
});
