import { createHash } from "node:crypto";
import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findMedication } from "@/lib/safety/medication-table";
import { openFile } from "./open-file";
import { readDrugbank } from "./read-drugbank";
import { readRxnorm } from "./read-rxnorm";
import { splitLines } from "./split-lines";
import { splitRecords } from "./split-records";
import {
  ATOMS,
  atomLine,
  RELATIONS,
  syntheticRelease,
  VOCABULARY,
  writeRelease,
  writeVocabulary,
} from "./synthetic-release";

async function all<T>(items: AsyncIterable<T>): Promise<T[]> {
  const list: T[] = [];
  for await (const item of items) list.push(item);
  return list;
}

async function* pieces(text: string, size: number): AsyncGenerator<string> {
  for (let from = 0; from < text.length; from += size) yield text.slice(from, from + size);
}

describe("readRxnorm", () => {
  test("takes brands, precise ingredients and synonyms of what the table holds", async () => {
    const { names } = await readRxnorm(syntheticRelease());
    expect(names).toEqual([
      {
        name: "hydrochlorothiazide / lisinopril",
        ingredient: "lisinopril-hydrochlorothiazide",
        kind: "ingredient",
      },
      { name: "pressobrand plus", ingredient: "lisinopril-hydrochlorothiazide", kind: "brand" },
      { name: "testbrandol", ingredient: "warfarin", kind: "brand" },
      { name: "warfarin sodium clathrate", ingredient: "warfarin", kind: "ingredient" },
      { name: "warfarinum", ingredient: "warfarin", kind: "synonym" },
    ]);
  });

  test("counts what it left out, and why", async () => {
    const { skipped } = await readRxnorm(syntheticRelease());
    expect(skipped).toEqual({
      // The invented ingredient, its brand, and two products of which the table holds one half.
      not_in_table: 4,
      // The three ingredients themselves, and Coumadin.
      known: 4,
      ambiguous: 1,
      not_a_name: 1,
      suppressed: 1,
    });
  });

  test("names each file by its digest, size and lines", async () => {
    const folder = syntheticRelease();
    const { files } = await readRxnorm(folder);
    for (const { name, sha256, bytes } of files) {
      const content = readFileSync(join(folder, name));
      expect([sha256, bytes]).toEqual([
        createHash("sha256").update(content).digest("hex"),
        content.length,
      ]);
    }
    expect(files.map(({ lines }) => lines)).toEqual([ATOMS.length, RELATIONS.length]);
  });

  test("passes over broken lines and takes the rest", async () => {
    const good = ATOMS.map(atomLine).join("\n");
    const broken = `no fields at all\n${"x|".repeat(40)}\n${good}\n101|ENG|cut`;
    const folder = writeRelease(broken, `${RELATIONS.join("\n")}\n\u0000\u0001\n`);
    const { names, skipped } = await readRxnorm(folder);
    expect(names).toHaveLength(5);
    expect(skipped.malformed).toBe(4);
  });

  test.each([
    ["an empty file", "", RELATIONS.join("\n")],
    ["a file of another kind", "%PDF-1.7\nstream\n", RELATIONS.join("\n")],
    ["relations that are none", ATOMS.map(atomLine).join("\n"), "no relations"],
    ["the two files exchanged", RELATIONS.join("\n"), ATOMS.map(atomLine).join("\n")],
  ])("refuses %s", async (_what, conso, rel) => {
    await expect(readRxnorm(writeRelease(conso, rel))).rejects.toMatchObject({
      code: "medication_table.not_this_format",
    });
  });

  test("says which file is not there", async () => {
    const folder = mkdtempSync(join(tmpdir(), "provenote-rxnorm-"));
    await expect(readRxnorm(folder)).rejects.toMatchObject({ code: "ENOENT" });
  });
});

describe("readDrugbank", () => {
  test("takes synonyms, by common name or where the synonyms agree on one ingredient", async () => {
    const { names, skipped, files } = await readDrugbank(writeVocabulary(VOCABULARY));
    expect(names).toEqual([
      { name: "testsalbutamolum", ingredient: "albuterol", kind: "synonym" },
      { name: "testwarfarina", ingredient: "warfarin", kind: "synonym" },
      { name: "warfarinum", ingredient: "warfarin", kind: "synonym" },
    ]);
    expect(skipped).toEqual({ known: 3, not_in_table: 5, malformed: 1, not_a_name: 1 });
    expect(files[0]).toMatchObject({ name: "vocabulary.csv", lines: 6 });
  });

  test.each([
    ["an empty file", ""],
    ["other columns", "id,name\n1,warfarin\n"],
    ["a quote that is never closed", `"${"DrugBank ID,".repeat(20_000)}`],
  ])("refuses %s", async (_what, text) => {
    await expect(readDrugbank(writeVocabulary(text))).rejects.toMatchObject({
      code: "medication_table.not_this_format",
    });
  });
});

describe("what an import can never do", () => {
  test("change what a name of the table means", async () => {
    const { names } = await readRxnorm(syntheticRelease());
    const hostile = new Map([...names.map(({ name, ingredient }) => [name, ingredient] as const)]);
    hostile.set("warfarin", "ibuprofen").set("coumadin", "ibuprofen");
    for (const name of ["warfarin", "Coumadin 5 mg", "WARFARIN SODIUM"]) {
      expect(findMedication(name, hostile)?.ingredient).toBe("warfarin");
    }
    expect(findMedication("Testbrandol 5 mg tablets", hostile)?.ingredient).toBe("warfarin");
    expect(findMedication("Testbrandol")).toBeNull();
  });

  test("name a medicine that the table does not hold", () => {
    expect(findMedication("strange", new Map([["strange", "no such ingredient"]]))).toBeNull();
  });
});

describe("reading piece by piece", () => {
  test("lines are the same whatever the pieces, and long ones are passed over", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.stringMatching(/^[a-z|]{0,12}$/), { minLength: 1, maxLength: 20 }),
        fc.integer({ min: 1, max: 9 }),
        async (lines, size) => {
          const text = lines.map((line) => `${line}\n`).join("");
          const expected = lines.map((line) => (line.length > 8 ? null : line));
          expect(await all(splitLines(pieces(text, size), 8))).toEqual(expected);
        },
      ),
    );
  });

  test("records come back as they were written, whatever the pieces", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(fc.stringMatching(/^[a-z",\n ]{0,8}$/), { minLength: 2, maxLength: 4 }), {
          minLength: 1,
          maxLength: 8,
        }),
        fc.integer({ min: 1, max: 7 }),
        async (records, size) => {
          const quote = (field: string) => `"${field.replaceAll('"', '""')}"`;
          const text = records.map((fields) => `${fields.map(quote).join(",")}\r\n`).join("");
          expect(await all(splitRecords(pieces(text, size)))).toEqual(records);
        },
      ),
    );
  });

  test("a text without an end of line or quote keeps nothing of itself", async () => {
    const endless = pieces("y".repeat(100_000), 1_000);
    expect(await all(splitLines(endless, 10))).toEqual([null]);
    const unclosed = pieces(`a,b\n"${"z".repeat(50)}\nc,d\n`, 3);
    expect(await all(splitRecords(unclosed, 20))).toEqual([["a", "b"], null, ["c", "d"]]);
    expect(await all(splitRecords(pieces('a,b\n"open', 2)))).toEqual([["a", "b"], null]);
  });

  test("a folder and a file over the limit are refused, the latter before it is read", async () => {
    const folder = syntheticRelease();
    const path = join(folder, "RXNCONSO.RRF");
    await expect(all(openFile(path, 10).chunks)).rejects.toMatchObject({
      code: "medication_table.file_too_large",
    });
    await expect(all(openFile(folder).chunks)).rejects.toMatchObject({
      code: "medication_table.not_a_file",
    });
    await expect(all(openFile("/dev/zero").chunks)).rejects.toMatchObject({
      code: "medication_table.not_a_file",
    });
  });

  test("a summary is given only once all was read", async () => {
    const opened = openFile(join(syntheticRelease(), "RXNREL.RRF"));
    expect(() => opened.summary()).toThrow(TypeError);
    await all(opened.chunks);
    expect(opened.summary().sha256).toMatch(/^[0-9a-f]{64}$/);
  });
});
