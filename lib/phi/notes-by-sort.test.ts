import { describe, expect, it } from "vitest";
import { deidentify } from "./deidentify";
import { detectIdentifiers } from "./detect-identifiers";
import { kindOfCategory } from "./identifier-kind.schema";
import { restoreIdentifiers } from "./restore-identifiers";
import { readMarked } from "./testing/marked-text";

/** More synthetic notes, of the sorts a clinic files; what must go stands between « and ». */
const NOTES: Readonly<Record<string, readonly string[]>> = {
  "a discharge summary": [
    "DISCHARGE SUMMARY",
    "",
    "Patient: «Abernathy, Ruth»",
    "MRN: «77-120945»",
    "Admitted: «02/03/2024»   Discharged: «02/07/2024»",
    "Attending: «Priya Raman», MD",
    "",
    "Hospital Course",
    "Ms. «Abernathy» was admitted with pneumonia and treated with ceftriaxone 1 g daily for 5 days.",
    "Oxygen weaned from 4 L to room air. Troponin x3 negative. QTc 450 ms.",
    "On «2/5» she walked 100 m. Strength 5/5 throughout.",
    "Discharged to «Thornby Nursing Home».",
    "Follow up with Dr. «Okafor» in 2 weeks; call «415-555-0142».",
    "Medications: amoxicillin 875/125 mg twice daily x 3 days, aspirin 81 mg.",
  ],
  "an operative note": [
    "OPERATIVE NOTE",
    "Patient: «Tomas Okafor»   DOB: «07/04/1959»",
    "Surgeon: «Yara Haddad», MD   Assistant: None",
    "Anesthesia: General",
    "Procedure: Laparoscopic cholecystectomy",
    "The Hasson trocar was placed. Critical view of safety. 5-0 nylon, 2-0 vicryl.",
    "EBL 20 mL. Counts correct x2. Jackson-Pratt drain not needed.",
    "Specimen number «S24-10442» to pathology.",
    "Dictated by: «Yara Haddad»",
    "D: «03/12/2024»",
  ],
  "a phone message": [
    "«Karen Brennick» called at 9:20 about her father «Harold».",
    "He has had cough for 3/7, T 38.1, no dyspnea.",
    "Advised fluids. She can be reached at «303-555-0177».",
    "Pharmacy: «Fernby Pharmacy», fax «303-555-0178».",
    "Wants a letter sent to «12 Old Mill Road, Fernby».",
  ],
  "a social work note": [
    "Pt lives with his partner «Marisol» in «Denver».",
    "Works at a warehouse; insurance lapsed in 2022.",
    "Member ID «XKZ90211345». Medicaid pending.",
    "Daughter «Ada» (cell «720-555-0119») is the health care proxy.",
    "Goal: home with services. PT/OT 3x/wk.",
  ],
  "a paediatric visit": [
    "«Noor Haddad», 4 y.o., DOB «06/14/2020», here with mother «Yara».",
    "Weight 16.2 kg (50th percentile), height 102 cm.",
    "Ear pain for 2 days. TMs red, bulging. No Kernig or Brudzinski sign.",
    "Amoxicillin 400 mg/5 mL, 8 mL twice daily for 10 days.",
    "School note for «Larchmont Elementary School».",
    "RTC 6 mo.",
  ],
  "a progress note of one day": [
    "HD 3, POD 2. Afebrile, Tmax 99.1, BP 120/80, HR 72, 98 % RA.",
    "Pain 3/10. Foley out. Ambulating 4/4 times.",
    "Labs «3/13»: WBC 9.1, Hgb 10.4, Plt 210, K 4.0.",
    "Plan: advance diet, heparin 5000 units SC q8h, discharge tomorrow.",
    "Wife updated.",
  ],
  "a referral by e-mail": [
    "From: «q.abara@example.org»",
    "To: the cardiology clinic",
    "Please see Mr. «Abara» (MRN «4471-0926») for palpitations since «January».",
    "Holter: rare PVCs. Echo: EF 60 %. TSH 2.1. CHA2DS2-VASc 1.",
    "His results are at «https://portal.example.org/r/4471».",
  ],
};

describe("notes by sort", () => {
  const cases = Object.entries(NOTES).map(([title, lines]) => [title, lines.join("\n")] as const);

  it.each(cases)("%s: finds exactly what is marked", (_, marked) => {
    const { text, values } = readMarked(marked);
    const found = detectIdentifiers(text).map(({ start, end }) => text.slice(start, end));
    expect(found).toEqual(values);
  });

  it.each(cases)("%s: comes back byte by byte", (_, marked) => {
    const { text } = readMarked(marked);
    const result = deidentify(text);
    if (!result.ok) throw new Error(`blocked with ${result.findings.length} findings`);
    expect(restoreIdentifiers(result.text, result.map)).toBe(text);
  });

  it.each(cases)("%s: a line more at its head moves every span by as much", (_, marked) => {
    const { text } = readMarked(marked);
    const head = "Printed for review only.\n";
    const moved = detectIdentifiers(head + text).map(({ start, end }) => [
      start - head.length,
      end - head.length,
    ]);
    expect(moved).toEqual(detectIdentifiers(text).map(({ start, end }) => [start, end]));
  });

  it.each(cases)("%s: unmarking one identifier frees that one alone", (_, marked) => {
    const { text } = readMarked(marked);
    const spans = detectIdentifiers(text);
    const [first] = spans;
    if (first === undefined) return;
    const marks = [{ start: first.start, end: first.end, action: "unmark" as const }];
    const rest = detectIdentifiers(text, { marks });
    expect(rest.map(({ start }) => start)).toEqual(spans.slice(1).map(({ start }) => start));
  });

  it.each(cases)("%s: every kind has its placeholder", (_, marked) => {
    const { text } = readMarked(marked);
    const result = deidentify(text);
    if (!result.ok) throw new Error("blocked");
    for (const span of result.spans) {
      const replaced = result.replacements.find(({ start }) => start === span.start);
      expect(replaced?.placeholder).toMatch(/^\[[A-Z]{2,10}_\d{1,6}[A-Z]{0,4}\]$/);
      if (kindOfCategory(span.category) === "place") {
        expect(replaced?.placeholder).toContain("PLACE");
      }
    }
  });
});
