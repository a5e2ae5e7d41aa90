import { describe, expect, it } from "vitest";
import { deidentify } from "../deidentify";
import { randomFrom } from "../testing/seeded-random";
import { readColumnRoles } from "./column-roles";
import { deidentifyTable, type TableRequest } from "./deidentify-table";
import { parseTable } from "./parse-table";
import { proposeRoles } from "./propose-roles";
import { writeRole } from "./column-roles";

const TABLE = `name,mrn,age,zip,sex,dx,note
Maria Ortega,4471,37,60614,F,flu,Ortega has the flu
Ruth Abernathy,4472,38,60610,F,gout,no complaints
Ada Brennick,4473,36,60622,F,flu,seen for flu
Carl Okafor,4474,71,60614,M,copd,seen for copd
Joe Lindqvist,4475,72,60601,M,gout,seen March 3 2024
Sam Fernweh,4476,93,60614,M,copd,BP 120/80
`;
const SPEC =
  "name=drop,mrn=pseudonym,age=generalise:age5,zip=generalise:zip3,sex=quasi,dx=sensitive,note=text";

async function make(csv: string, spec: string, more: Partial<TableRequest> = {}) {
  const table = parseTable(csv);
  return deidentifyTable(table, {
    roles: readColumnRoles(spec, table.header),
    k: 2,
    l: null,
    isSuppressing: false,
    today: new Date("2026-11-25T00:00:00Z"),
    random: randomFrom(1),
    redact: async (text, knownValues) => {
      if (text.includes("REFUSE")) return null;
      const result = deidentify(text, { knownValues });
      return result.ok ? result.text : null;
    },
    ...more,
  });
}

describe("deidentifyTable", () => {
  it("does with each column what its role says", async () => {
    const { table } = await make(TABLE, SPEC);
    expect(table.header).toEqual(["mrn", "age", "zip", "sex", "dx", "note"]);
    const [mrn = "", ...rest] = table.rows[0] ?? [];
    expect(mrn).toMatch(/^[2-9B-Z]{8}$/);
    expect(rest).toEqual(["35-39", "606", "F", "flu", "[NAME_1] has the flu"]);
    expect(table.rows[4]?.[5]).toBe("seen [DATE_1]");
  });

  it("refuses the name while one class is too small, and says by how much", async () => {
    const { report } = await make(TABLE, SPEC);
    expect(report).toMatchObject({
      isDeidentified: false,
      verdict: "Not de-identified under k = 2.",
      reasons: ["1 classes are smaller than 2."],
      classes: { classes: 3, smallestClass: 1 },
      rows: { read: 6, written: 6, suppressed: 0 },
      countedBy: "persons",
    });
    expect(report.shareToSuppress).toBeCloseTo(1 / 6);
  });

  it("reaches k by leaving rows out", async () => {
    const { table, report } = await make(TABLE, SPEC, { isSuppressing: true });
    expect(report).toMatchObject({
      isDeidentified: true,
      verdict: "De-identified under k = 2.",
      reasons: [],
      classes: { smallestClass: 2 },
      rows: { read: 6, written: 5, suppressed: 1 },
    });
    expect(table.rows.flat()).not.toContain("90 or older");
  });

  it("asks for different sensitive values", async () => {
    const same = TABLE.replace("gout,no", "flu,no");
    expect((await make(same, SPEC, { isSuppressing: true })).report.isDeidentified).toBe(true);
    const { report } = await make(same, SPEC, { l: 2 });
    expect(report.classes).toMatchObject({ smallestDiversity: 1, classesBelowL: 2 });
    expect(report.reasons).toContain("2 classes have fewer than 2 different sensitive values.");
  });

  it("gives one value one code and two values two, and another code each time it runs", async () => {
    const csv = "id,sex\nA,F\nA,F\nB,F\n,F\n";
    const codes = (await make(csv, "id=pseudonym,sex=quasi")).table.rows.map(([id]) => id);
    expect(codes[0]).toBe(codes[1]);
    expect(codes[0]).not.toBe(codes[2]);
    expect(codes[3]).toBe("");
    const other = await make(csv, "id=pseudonym,sex=quasi", { random: randomFrom(2) });
    expect(other.table.rows[0]?.[0]).not.toBe(codes[0]);
  });

  it("masks every value alike and leaves empty cells empty", async () => {
    const { table } = await make("a,sex\nx,F\nlonger,F\n,F\n", "a=mask,sex=quasi");
    expect(table.rows.map(([cell]) => cell)).toEqual(["***", "***", ""]);
  });

  it.each(["keep", "sensitive", "quasi"])("finds a name in a column of role %s", async (role) => {
    const csv = "who,sex\nnone,F\nMr. Brennick,F\nnone,F\n";
    const { report } = await make(csv, `who=${role},sex=quasi`);
    expect(report.isDeidentified).toBe(false);
    expect(report.findings).toEqual([{ column: "who", cells: 1, kinds: { name: 1 } }]);
  });

  it.each([
    ["keep", false],
    ["quasi", true],
  ])("lets dates stay in a column of role %s: %s", async (role, isFine) => {
    const csv = "seen,sex\n2024-03-03,F\n2024-03-03,F\n";
    const { report } = await make(csv, `seen=${role},sex=quasi`);
    expect(report.isDeidentified).toBe(isFine);
  });

  it("does not take its word for a table without a quasi-identifier or without a row", async () => {
    expect((await make("a,b\n1,2\n3,4\n", "a=keep,b=keep")).report.reasons).toEqual([
      "No column is named as a quasi-identifier: k says nothing.",
    ]);
    expect((await make("a\n", "a=quasi")).report.reasons).toEqual(["No row is left."]);
    const all = await make("a\n1\n2\n", "a=quasi", { isSuppressing: true });
    expect(all.report).toMatchObject({ isDeidentified: false, rows: { written: 0 } });
  });

  it("empties a text that was refused and counts it", async () => {
    const { table, report } = await make("t,sex\nREFUSE me,F\nfine,F\n", "t=text,sex=quasi");
    expect(table.rows).toEqual([
      ["", "F"],
      ["fine", "F"],
    ]);
    expect(report.withheldTexts).toBe(1);
  });

  it("counts what it could not generalise", async () => {
    const { table, report } = await make("age\nold\n37\n38\n", "age=generalise:age5");
    expect(table.rows[0]).toEqual(["*"]);
    expect(report.columns).toEqual([{ name: "age", role: "generalise:age5", unreadable: 1 }]);
  });

  it("holds no value of the table in its report", async () => {
    const { report } = await make(TABLE, SPEC.replace("dx=sensitive", "dx=keep"));
    expect(JSON.stringify(report)).not.toMatch(/Ortega|4471|60614|flu|gout|copd|35-39|606/);
  });
});

describe("proposeRoles", () => {
  const propose = (csv: string) =>
    Object.fromEntries(
      proposeRoles(parseTable(csv)).map(({ column, role }) => [column, writeRole(role)]),
    );

  it("goes by the name of a column", () => {
    const header =
      "patient_name,LastName,MRN,ssn,e-mail,DOB,AdmissionDate,Age,zip_code,sex,county,diagnosis,notes,patientId";
    expect(propose(`${header}\n${header.replace(/[^,]+/g, "x")}\n`)).toEqual({
      patient_name: "drop",
      LastName: "drop",
      MRN: "pseudonym",
      ssn: "drop",
      "e-mail": "drop",
      DOB: "generalise:year",
      AdmissionDate: "generalise:year",
      Age: "generalise:age5",
      zip_code: "generalise:zip3",
      sex: "quasi",
      county: "quasi",
      diagnosis: "sensitive",
      notes: "text",
      patientId: "pseudonym",
    });
  });

  it("goes by content where the name says nothing", () => {
    const rows = Array.from({ length: 12 }, (_, at) =>
      [
        `h${at}@mail.example`,
        `2024-03-${10 + at}`,
        `AB-${10_000 + at * 7}`,
        `${at}.5`,
        at % 2 === 0 ? "yes" : "no",
        "the patient came with a cough and was sent home again",
        "",
      ].join(","),
    );
    expect(propose(`c1,c2,c3,c4,c5,c6,c7\n${rows.join("\n")}\n`)).toEqual({
      c1: "drop",
      c2: "generalise:year",
      c3: "pseudonym",
      c4: "keep",
      c5: "quasi",
      c6: "text",
      c7: "drop",
    });
  });

  it.each([
    ["usage", "keep"],
    ["image_quality", "keep"],
    ["heart_rate", "keep"],
    ["voltage", "keep"],
    ["stagename_index", "keep"],
  ])("does not read an age or a name into %s", (column, expected) => {
    expect(propose(`${column}\n${"1.5\n".repeat(12)}`)[column]).toBe(expected);
  });

  it("names no value in what made it think so", () => {
    const why = proposeRoles(parseTable("c1\nh.brennick@mail.example\n")).map((each) => each.why);
    expect(why.join(" ")).not.toContain("brennick");
  });
});
