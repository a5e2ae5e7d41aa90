import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { makeTestClinic, type TestClinic, type TestMember } from "@/lib/access/test-clinic";
import { saveText } from "@/lib/patients/texts/save-text";
import { decideRuleSuggestion } from "./decide-rule-suggestion";
import { suggestRule } from "./identifier-shape.schema";
import { listRuleSuggestions } from "./list-rule-suggestions";
import { offerRule } from "./offer-rule";

const TEXT = "Testa Quillfeather, case no QX-204417, cough for two weeks.";
const SHAPE = { shape: "AA-999999", label: "no", category: "other" } as const;

let clinic: TestClinic;
let other: TestClinic;
let doctor: TestMember;
let administrator: TestMember;
let documentId: string;

beforeAll(async () => {
  clinic = await makeTestClinic();
  other = await makeTestClinic();
  doctor = await clinic.addMember("clinician");
  administrator = await clinic.addMember("administrator");
  documentId = randomUUID();
  await saveText(doctor.caller, { documentId, text: TEXT, marks: [], revision: 0 });
});
afterAll(async () => {
  await clinic.close();
  await other.close();
});

describe("an identifier offered as a rule", () => {
  test("is listed for the administrator, equal ones once, and decided once", async () => {
    const suggestion = suggestRule("QX-204417", "case no ", "other");
    expect(suggestion).toEqual(SHAPE);
    await offerRule(doctor.caller, { documentId, ...SHAPE });
    await offerRule(doctor.caller, { documentId, ...SHAPE });
    const [first, ...rest] = await listRuleSuggestions(administrator.caller);
    expect(rest).toEqual([]);
    expect(first).toMatchObject(SHAPE);
    expect(first?.ids).toHaveLength(2);
    const decision = { ids: [...(first?.ids ?? [])], outcome: "accepted" as const };
    expect(await decideRuleSuggestion(administrator.caller, decision)).toEqual({ decided: 2 });
    expect(await listRuleSuggestions(administrator.caller)).toEqual([]);
    await expect(decideRuleSuggestion(administrator.caller, decision)).rejects.toMatchObject({
      code: "phi.suggestion_decided",
    });
  });

  test("is an entry in the log that holds no value", async () => {
    const types = (await clinic.entries()).map(({ type }) => type);
    expect(types).toContain("deidentification.rule_suggested");
    expect(types).toContain("deidentification.rule_decided");
    expect(JSON.stringify(await clinic.entries())).not.toMatch(/QX|204417|Quill/);
    const { rows } = await clinic.owner.query("SELECT * FROM deid_rule_suggestion");
    expect(JSON.stringify(rows)).not.toMatch(/QX|204417|Quill/);
    expect(JSON.stringify(rows)).not.toContain(documentId);
  });

  test("is offered by the author of the text alone", async () => {
    const colleague = await clinic.addMember("clinician");
    const foreigner = await other.addMember("clinician");
    for (const { caller } of [colleague, foreigner, administrator]) {
      await expect(offerRule(caller, { documentId, ...SHAPE })).rejects.toMatchObject({
        code: "access.refused",
      });
    }
  });

  test("is not listed or decided by whoever is no administrator of this clinic", async () => {
    const { suggestionId } = await offerRule(doctor.caller, { documentId, ...SHAPE });
    const decision = { ids: [suggestionId], outcome: "dismissed" as const };
    await expect(listRuleSuggestions(doctor.caller)).rejects.toMatchObject({
      code: "access.refused",
    });
    await expect(decideRuleSuggestion(doctor.caller, decision)).rejects.toMatchObject({
      code: "access.refused",
    });
    const elsewhere = await other.addMember("administrator");
    expect(await listRuleSuggestions(elsewhere.caller)).toEqual([]);
    await expect(decideRuleSuggestion(elsewhere.caller, decision)).rejects.toMatchObject({
      code: "phi.suggestion_decided",
    });
  });
});

describe("the table", () => {
  const insert = (shape: string, label: string | null, category = "mrn") =>
    clinic.owner.query(
      `INSERT INTO deid_rule_suggestion (id, organization_id, shape, label, category, suggested_by_id)
       VALUES ($1, $2, $3, $4, $5, $6)`,
      [randomUUID(), clinic.organizationId, shape, label, category, doctor.membershipId],
    );

  test.each([
    ["QX-204417", null, "mrn"],
    ["AA 999", null, "mrn"],
    ["AAAA", null, "mrn"],
    ["AA-999", "Quillfeather", "mrn"],
    ["AA-999", null, "name"],
  ])("takes no %s after %j as %s", async (shape, label, category) => {
    await expect(insert(shape, label, category)).rejects.toMatchObject({ code: "23514" });
  });
});
