import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { detectIdentifiers } from "../detect-identifiers";
import { randomFrom } from "../testing/seeded-random";
import { createSurrogateMap, type DateMode } from "./apply-surrogates";
import { pseudonymize } from "./pseudonymize";
import { restoreSurrogates } from "./restore-surrogates";
import { surrogateMapSchema, type SurrogateMap } from "./surrogate-map.schema";

const TODAY = new Date("2026-11-25T00:00:00Z");

function draw(text: string, seed = 1, map?: SurrogateMap, dates: DateMode = "shift") {
  const random = randomFrom(seed);
  const result = pseudonymize(text, map ?? createSurrogateMap(random), {
    random,
    today: TODAY,
    dates,
  });
  if (!result.ok) throw new Error(`blocked: ${JSON.stringify(result.findings)}`);
  return result;
}

const NOTE =
  "Pt: Harold Brennick DOB 03/11/1968 MRN 4471-0926. Seen March 3, 2024 and 2024-03-10 at Northfield Valley Clinic. Harold Brennick: 415-555-0142, h.b@example.com.";

describe("spellings of one person", () => {
  const SPELLINGS =
    "Name: Ortega, Maria. Mrs. Ortega came. Pt: MARIA ORTEGA. Dr. Maria Ortega's nurse. Thanks Maria.";

  it("share one surrogate person in the casing of each", () => {
    for (let seed = 1; seed < 30; seed += 1) {
      const { text } = draw(SPELLINGS, seed);
      const [, family = "", given = ""] = /Name: (\w+), (\w+)\./.exec(text) ?? [];
      expect(text).toBe(
        `Name: ${family}, ${given}. Mrs. ${family} came. Pt: ${given.toUpperCase()} ${family.toUpperCase()}. Dr. ${given} ${family}'s nurse. Thanks ${given}.`,
      );
      expect([family, given]).not.toContain("Ortega");
    }
  });

  it("share it across documents of the patient", () => {
    const first = draw("Pt: Maria Ortega", 3);
    const [, given = "", family = ""] = /Pt: (\w+) (\w+)/.exec(first.text) ?? [];
    const second = draw("Mrs. Ortega and pt Ortega, Maria", 4, first.surrogates);
    expect(second.text).toBe(`Mrs. ${family} and pt ${family}, ${given}`);
  });

  it("give initials those of the same person", () => {
    const { text } = draw("Pt: Maria Ortega. Signed by M. Ortega.", 5);
    const [, given = "", family = ""] = /Pt: (\w+) (\w+)/.exec(text) ?? [];
    expect(text).toContain(`Signed by ${given.slice(0, 1)}. ${family}`);
  });

  it.each([
    ["Pt: Maria Ortega", "female"],
    ["Pt: Carlos Ortega", "male"],
    ["Dr. José Núñez", "male"],
  ])("keep the sex that the first name of %j tells", async (text, sex) => {
    const { sexOfName } = await import("./name-pools");
    for (let seed = 1; seed < 20; seed += 1) {
      const given = /(?:Pt:|Dr\.) (\w+)/.exec(draw(text, seed).text)?.[1] ?? "";
      expect(sexOfName(given.toLowerCase())).toBe(sex);
    }
  });

  it("keeps family ties: a shared name stays shared", () => {
    const { text } = draw("Pt: Maria Ortega. Her son Carlos Ortega called.", 8);
    const families = [...text.matchAll(/(?:Pt:|son) \w+ (\w+)/g)].map((match) => match[1]);
    expect(families[0]).toBe(families[1]);
  });
});

describe("kinds and formats", () => {
  const FORMATS: readonly (readonly [string, RegExp])[] = [
    ["MRN AB-4471-0926x", /^MRN [A-Z]{2}-[1-9]\d{3}-\d{4}[a-z]$/],
    ["SSN 123-45-6789", /^SSN 9\d\d-[0-4]\d-\d{4}$/],
    ["phone (415) 555-9142", /^phone \([2-9]\d\d\) 555-01\d\d$/],
    ["call 555-7143", /^call 555-01\d\d$/],
    ["phone +1 415-555-9142 ext. 12", /^phone \+1 [2-9]\d\d-555-01\d\d ext\. \d\d$/],
    ["h.brennick@mail.example", /^[a-z]{4,}\d\d@example\.(?:org|net|com)$/],
    ["IP 192.168.4.20", /^IP (?:192\.0\.2|198\.51\.100|203\.0\.113)\.\d{1,3}$/],
    ["https://portal.mail.example/x?y=1", /^https:\/\/example\.org\/[a-z]+\d\d$/],
    ["seen at Northfield Valley Clinic", /^seen at [A-Z][a-z]+ Clinic$/],
    ["seen at St. Mary's Hospital", /^seen at [A-Z][a-z]+ Hospital$/],
    ["lives at 12 Old Mill Road, Fernby", /^lives at [1-9]\d Old [A-Z][a-z]+ Road, [A-Z][a-z]+$/],
    ["a 92-year-old man", /^a 90 or older man$/],
    ["age: 92", /^age: 90 or older$/],
    ["in her 90s", /^in her 90s or older$/],
    ["a nonagenarian", /^a person of 90 or older$/],
  ];
  it.each(FORMATS)("of %j stay", (text, expected) => {
    for (let seed = 1; seed < 12; seed += 1) expect(draw(text, seed).text).toMatch(expected);
  });

  it("keeps one number one in every format", () => {
    const { text } = draw("phone 415-555-9142, cell (415) 555-9142, +1 415.555.9142", 2);
    const numbers = text.match(/\d[\d)\-. ]{8,}\d/g)?.map((value) => value.replace(/\D/g, ""));
    expect(new Set(numbers?.map((value) => value.slice(-10))).size).toBe(1);
  });

  it("finds the same kinds again in what it made", () => {
    const kinds = (note: string) => detectIdentifiers(note).map((span) => span.category);
    for (let seed = 1; seed < 12; seed += 1) {
      expect(kinds(draw(NOTE, seed).text)).toEqual(kinds(NOTE));
    }
  });

  it.each([["BP 120/80, strength 4/5."], [""], ["58-year-old man"], ["[NAME_1] and NAME_2"]])(
    "leaves %j unchanged",
    (text) => {
      expect(draw(text).text).toBe(text);
    },
  );
});

describe("dates of one patient", () => {
  const iso = (text: string) => text.match(/\d{4}-\d\d-\d\d/g) ?? [];
  const days = (text: string | undefined) => Date.parse(text ?? "") / 86_400_000;

  it("keep their intervals over documents", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9_999 }), fc.nat(900), (seed, gap) => {
        const other = new Date(Date.UTC(2024, 2, 3 + gap)).toISOString().slice(0, 10);
        const one = draw("Seen 2024-03-03.", seed);
        const two = draw(`Seen ${other}.`, seed + 1, one.surrogates);
        const [from] = iso(one.text);
        const [to] = iso(two.text);
        expect(days(to) - days(from)).toBe(gap);
        expect(from).not.toBe("2024-03-03");
      }),
      { numRuns: 60 },
    );
  });

  it("do not meet another date of their text while the offset is not settled", () => {
    const visits = Array.from({ length: 12 }, (_, week) =>
      new Date(Date.UTC(2024, 0, 1 + week * 7)).toISOString().slice(0, 10),
    );
    for (let seed = 1; seed < 30; seed += 1) {
      const { text } = draw(`Seen on ${visits.join(", ")}.`, seed);
      expect(iso(text).filter((date) => visits.includes(date))).toEqual([]);
    }
  });

  it("keep only the year when that is asked for", () => {
    const { text } = draw(
      "DOB 03/11/1968, seen March 3, 2024 and on 3/10.",
      2,
      undefined,
      "year-only",
    );
    expect(text).toBe("DOB 1968, seen 2024 and on [DATE].");
  });

  it.each([["shift"], ["year-only"]] as const)("tell no age over 89: %s", (dates) => {
    const { text } = draw("DOB 03/11/1931, seen March 3, 2024.", 2, undefined, dates);
    expect(text).toContain("DOB 90 or more years ago, seen ");
  });
});

const PEOPLE = [
  "Harold Brennick",
  "Mr. Brennick",
  "Ruth Abernathy",
  "BRENNICK, HAROLD",
  "Ms. Okafor",
];
const NUMBERS = ["MRN 4471-0926", "SSN 123-45-6789", "phone 415-555-9142", "member ID XKZ90211345"];
const DATES = ["on March 3, 2024", "DOB 03/11/1968", "2024-03-13", "seen 11/09/2023"];
const PLACES = ["at Northfield Valley Clinic", "lives at 12 Old Mill Road, Fernby"];
const REST = ["BP 120/80", "Crohn's disease", "strength 4/5", "in 2019", "58M", "q8h", "\n"];
const note = fc
  .array(fc.constantFrom(...PEOPLE, ...NUMBERS, ...DATES, ...PLACES, ...REST), { maxLength: 14 })
  .map((pieces) => pieces.join(". "));
const seeds = fc.integer({ min: 1, max: 100_000 });

describe("any note", () => {
  it("holds no original afterwards", () => {
    fc.assert(
      fc.property(note, seeds, (text, seed) => {
        const { text: out, spans } = draw(text, seed);
        for (const { start, end, category } of spans) {
          const value = text.slice(start, end).toLowerCase();
          if (value.length >= 4) expect(out.toLowerCase()).not.toContain(value);
          if (category === "date" || category === "location") continue;
          for (const [run] of value.matchAll(/\d{4,}/g)) expect(out).not.toContain(run);
        }
      }),
      { numRuns: 150 },
    );
  });

  it("gives two values two surrogates", () => {
    fc.assert(
      fc.property(note, note, seeds, (one, two, seed) => {
        const { surrogates } = draw(two, seed + 1, draw(one, seed).surrogates);
        const words = surrogates.parts.map(({ surrogate }) => surrogate.toLowerCase());
        expect(new Set(words).size).toBe(words.length);
        for (const { key, surrogate } of surrogates.parts) {
          expect(surrogate.toLowerCase()).not.toBe(key);
        }
      }),
      { numRuns: 80 },
    );
  });

  it("comes back with the map", () => {
    fc.assert(
      fc.property(note, seeds, (text, seed) => {
        const { text: out, surrogates } = draw(text, seed);
        const kept = surrogateMapSchema.parse(JSON.parse(JSON.stringify(surrogates)));
        expect(restoreSurrogates(out, kept)).toEqual({ text, repaired: [], unknown: [] });
      }),
      { numRuns: 120 },
    );
  });

  it("is the same again from the same source", () => {
    fc.assert(
      fc.property(note, seeds, (text, seed) => {
        expect(draw(text, seed)).toEqual(draw(text, seed));
      }),
      { numRuns: 40 },
    );
  });

  it("is another for another patient", () => {
    expect(draw(NOTE, 1).text).not.toBe(draw(NOTE, 2).text);
    expect(draw(NOTE, 1).surrogates).not.toEqual(draw(NOTE, 2).surrogates);
  });
});

describe("collisions with an earlier surrogate", () => {
  const first = draw("Pt: Maria Ortega", 3);
  const family = /Pt: \w+ (\w+)/.exec(first.text)?.[1] ?? "";

  it("end with a new surrogate, and both texts come back", () => {
    const text = `Mrs. Ortega met Mr. ${family}.`;
    const second = draw(text, 4, first.surrogates);
    expect(second.text).not.toContain(family);
    expect(restoreSurrogates(second.text, second.surrogates).text).toBe(text);
    expect(restoreSurrogates(first.text, second.surrogates).text).toBe("Pt: Maria Ortega");
  });

  it("are found also where nobody else takes the word for a name", () => {
    const text = `seen. The ${family.toLowerCase()} unit.`;
    expect(draw(text, 4, first.surrogates).text).not.toContain(family.toLowerCase());
  });
});

describe("what cannot be told apart", () => {
  it("is reported when values are put back", () => {
    const text = "a 92-year-old man and his 94-year-old wife, at Thanksgiving";
    const { text: out, surrogates } = draw(text, 1);
    const restored = restoreSurrogates(out, surrogates);
    expect(restored.text).toBe(out);
    expect(restored.unknown.map(({ start, end }) => out.slice(start, end))).toEqual([
      "90 or older",
      "90 or older",
      "[DATE]",
    ]);
  });
});

describe("a source of chance that is broken", () => {
  it.each([[() => 0], [() => 0.999_999_999]])("still ends without an original", (random) => {
    const map = createSurrogateMap(random);
    const result = pseudonymize(NOTE, map, { random, today: TODAY, dates: "shift" });
    if (!result.ok) throw new Error("blocked");
    for (const value of ["Brennick", "Harold", "4471", "0926", "Northfield", "03/11/1968"]) {
      expect(result.text).not.toContain(value);
    }
  });
});
