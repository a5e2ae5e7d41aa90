import { describe, expect, it } from "vitest";
import { NO_PATIENT_MAPS, type PatientMaps } from "./patient-maps.schema";
import { openPatientMaps } from "./seal-patient-maps";

const COST = 2 ** 15;
const PASSPHRASE = "a passphrase of some length";
const MAPS: PatientMaps = {
  schema: "provenote-patient-maps/v1",
  patients: {
    "": {
      placeholders: {
        entries: [{ placeholder: "[NAME_1]", category: "name", value: "Quillon Abara" }],
      },
      surrogates: { offsetDays: -49, parts: [], people: [["quillon", "abara"]], values: [] },
    },
  },
};

describe("openPatientMaps", () => {
  it("begins empty and gives back what was sealed", async () => {
    const fresh = await openPatientMaps(null, PASSPHRASE, COST);
    expect(fresh.maps).toEqual(NO_PATIENT_MAPS);
    const file = fresh.seal(MAPS);
    expect((await openPatientMaps(file, PASSPHRASE)).maps).toEqual(MAPS);
  });

  it("seals differently each time and shows nothing", async () => {
    const { seal } = await openPatientMaps(null, PASSPHRASE, COST);
    const [one, two] = [Buffer.from(seal(MAPS)), Buffer.from(seal(MAPS))];
    expect(one.equals(two)).toBe(false);
    expect(one.toString("latin1")).not.toMatch(/Abara|abara|NAME|offset/);
  });

  it("notices each changed byte", async () => {
    const { seal } = await openPatientMaps(null, PASSPHRASE, COST);
    const file = Buffer.from(seal(MAPS));
    // The magic, the salt, the nonce, the text and the tag; the cost has a test of its own.
    for (const at of [0, 7, 9, 24, 25, 40, file.length - 1]) {
      const changed = Buffer.from(file);
      changed[at] = (changed[at] ?? 0) ^ 1;
      await expect(openPatientMaps(changed, PASSPHRASE)).rejects.toMatchObject({
        code: expect.stringMatching(/^phi\.maps_(?:damaged|not_opened)$/),
      });
    }
  });

  it.each([[0], [10], [21], [255]])("spends no memory for a cost of 2^%i", async (cost) => {
    const { seal } = await openPatientMaps(null, PASSPHRASE, COST);
    const file = Buffer.from(seal(MAPS));
    file[8] = cost;
    await expect(openPatientMaps(file, PASSPHRASE)).rejects.toMatchObject({ code: "keys.damaged" });
  });

  it.each([["another passphrase of length"], ["a passphrase of some lengtH"]])(
    "does not open under %j",
    async (passphrase) => {
      const file = (await openPatientMaps(null, PASSPHRASE, COST)).seal(MAPS);
      await expect(openPatientMaps(file, passphrase)).rejects.toMatchObject({
        code: "phi.maps_not_opened",
      });
    },
  );

  it.each([[""], ["eleven char"]])("refuses the passphrase %j", async (passphrase) => {
    await expect(openPatientMaps(null, passphrase, COST)).rejects.toMatchObject({
      code: "phi.short_passphrase",
    });
  });
});
