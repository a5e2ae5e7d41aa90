import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parsePeopleTable } from "./parse-people-table";
import { reviewTable, rolesOfCell, type ClinicDirectory } from "./people-table-rules";

const EMPTY_CLINIC: ClinicDirectory = {
  memberEmails: new Set(),
  invitedEmails: new Set(),
  teams: new Map(),
  isSolo: false,
};

const junk = fc.string({
  unit: fc.constantFrom(
    "a",
    "@",
    ".",
    ",",
    ";",
    "\t",
    "\n",
    "\r",
    '"',
    " ",
    "\u0000",
    "é",
    "\u200b",
  ),
  maxLength: 200,
});

describe("whatever is pasted", () => {
  test("is read without a crash, each row on a line of the text, in order", () => {
    fc.assert(
      fc.property(junk, (text) => {
        const lines = text.split(/\r\n?|\n/).length;
        const rows = parsePeopleTable(text).rows.map(({ line }) => line);
        expect(rows.every((line) => line >= 1 && line <= lines)).toBe(true);
        expect([...rows].sort((a, b) => a - b)).toEqual(rows);
      }),
    );
  });

  test("never leaves a control or zero-width character in a cell", () => {
    fc.assert(
      fc.property(junk, (text) => {
        for (const row of parsePeopleTable(text).rows) {
          expect(Object.values(row).join("")).not.toMatch(/[\p{Cc}\p{Cf}]/u);
        }
      }),
    );
  });

  test("makes no row ready without a name, an address and a role of the list", () => {
    fc.assert(
      fc.property(junk, (text) => {
        const ready = reviewTable(parsePeopleTable(text), EMPTY_CLINIC).rows.filter(
          ({ problems }) => problems.length === 0,
        );
        for (const row of ready) {
          expect(row.familyName !== "" && row.email.includes("@") && row.roles.length > 0).toBe(
            true,
          );
        }
      }),
    );
  });

  test("gives a role for known words only", () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z]{1,6}$/), (word) => {
        const known = ["nurse", "admin", "doctor"].includes(word);
        expect(rolesOfCell(word) !== null).toBe(known || word === "and");
      }),
    );
  });
});
