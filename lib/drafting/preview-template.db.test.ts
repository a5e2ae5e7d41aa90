import { afterAll, beforeAll, expect, test } from "vitest";
import { makeTestClinic, type TestClinic } from "@/lib/access/test-clinic";
import { SHIPPED_TEMPLATES } from "@/lib/notes/templates/shipped-templates.schema";
import { shippedTemplateIdSchema } from "@/lib/notes/templates/template.schema";
import { previewTemplate } from "./preview-template";
import { SAMPLES } from "./samples/samples.schema";

let clinic: TestClinic;
beforeAll(async () => {
  clinic = await makeTestClinic();
});
afterAll(() => clinic.close());

async function rows(): Promise<unknown> {
  const { rows: found } = await clinic.owner.query(
    "SELECT (SELECT count(*) FROM audit_intake)::int AS entries, (SELECT count(*) FROM note_template)::int AS templates",
  );
  return found[0];
}

test.each(["clinician", "nurse", "administrator"] as const)(
  "a %s sees a sample under every shipped template, and nothing is stored",
  async (role) => {
    const { caller } = await clinic.addMember(role);
    const before = await rows();
    for (const id of shippedTemplateIdSchema.options) {
      const definition = SHIPPED_TEMPLATES[id];
      const preview = await previewTemplate(caller, { definition });
      expect(preview.sampleId).toBe(SAMPLES[0]?.id);
      expect(preview.parts.slice(0, definition.parts.length).map(({ heading }) => heading)).toEqual(
        definition.parts.map(({ heading }) => heading),
      );
      const sentences = preview.parts.flatMap((part) => part.sentences);
      expect(sentences.length).toBeGreaterThan(5);
      for (const { citations } of sentences) {
        for (const { start, end } of citations) {
          expect(preview.source.slice(start, end).trim()).not.toBe("");
        }
      }
      expect(preview.readingGrade).toBeGreaterThan(0);
    }
    expect(await rows()).toEqual(before);
  },
);

test.each(["coordinator", "privacy_reviewer", "compliance_officer"] as const)(
  "a %s sees none",
  async (role) => {
    const { caller } = await clinic.addMember(role);
    await expect(
      previewTemplate(caller, { definition: SHIPPED_TEMPLATES.dap }),
    ).rejects.toMatchObject({ code: "access.refused" });
  },
);

test("abbreviations stay as typed in the preview where the template keeps them", async () => {
  const { caller } = await clinic.addMember("clinician");
  const words = async (abbreviations: "expand" | "keep"): Promise<string> => {
    const definition = { ...SHIPPED_TEMPLATES.dap, abbreviations };
    const { parts } = await previewTemplate(caller, { definition });
    return parts.flatMap(({ sentences }) => sentences.map(({ text }) => text)).join("\n");
  };
  expect(await words("keep")).toContain("HTN, hyperlipidemia, T2DM");
  expect(await words("expand")).toContain("ypertension, hyperlipidemia, type 2 diabetes");
});

test("a template out of shape and an unknown sample are refused", async () => {
  const { caller } = await clinic.addMember("clinician");
  await expect(
    previewTemplate(caller, { definition: { name: "", parts: [] } }),
  ).rejects.toMatchObject({ name: "ZodError" });
  const maybe = JSON.parse(
    JSON.stringify({ ...SHIPPED_TEMPLATES.dap, abbreviations: "maybe" }),
  ) as typeof SHIPPED_TEMPLATES.dap;
  await expect(previewTemplate(caller, { definition: maybe })).rejects.toMatchObject({
    name: "ZodError",
    message: expect.stringContaining("Abbreviations are") as unknown,
  });
  await expect(
    previewTemplate(caller, { definition: SHIPPED_TEMPLATES.dap, sampleId: "nobody" }),
  ).rejects.toMatchObject({ name: "ZodError" });
});
