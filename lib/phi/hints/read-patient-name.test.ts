import { describe, expect, it } from "vitest";
import { isPatientLine, readPatientName } from "./read-patient-name";

describe("the patient's name", () => {
  const CASES: readonly (readonly [string, string, string])[] = [
    ["Pt: Quillon Abara", "Quillon", "Abara"],
    ["Patient: Quillon Abara", "Quillon", "Abara"],
    ["PATIENT NAME: Abara, Quillon", "Quillon", "Abara"],
    ["Name: Quillon B. Abara", "Quillon B.", "Abara"],
    ["Client: Quillon Abara", "Quillon", "Abara"],
    ["Resident: Quillon Abara", "Quillon", "Abara"],
    ["Re: Quillon Abara", "Quillon", "Abara"],
    ["RE: Abara, Quillon", "Quillon", "Abara"],
    ["Patient: Quillon van der Abara", "Quillon", "van der Abara"],
    ["Patient: Maria de la Cruz", "Maria", "de la Cruz"],
    ["Patient: José Núñez", "José", "Núñez"],
    ["Patient: Quillon Abara III", "Quillon", "Abara"],
    ["Patient: Abara, Quillon Jr.", "Quillon", "Abara"],
    ["Last Name: Abara\nFirst Name: Quillon", "Quillon", "Abara"],
    ["Family name: Abara\nGiven name: Quillon", "Quillon", "Abara"],
    ["Quillon Abara, 58M", "Quillon", "Abara"],
    ["Quillon Abara, a 58-year-old man", "Quillon", "Abara"],
    ["Quillon Abara is an 80 year old", "Quillon", "Abara"],
    ["Quillon Abara (58 y/o)", "Quillon", "Abara"],
    ["Abara, Quillon  DOB 1968", "Quillon", "Abara"],
    ["Quillon Abara | 03/11/1968", "Quillon", "Abara"],
    ["Quillon Abara MRN 4471", "Quillon", "Abara"],
    ["58F named Ruth Abernathy", "Ruth", "Abernathy"],
    ["a woman called Ruth Abernathy", "Ruth", "Abernathy"],
    ["pt Ruth Abernathy seen", "Ruth", "Abernathy"],
    ["Ms. Abernathy feels well", "", "Abernathy"],
    ["Mrs. Ruth Abernathy feels well", "Ruth", "Abernathy"],
    ["Mr Abara left", "", "Abara"],
    ["[doctor] hey , karen .", "Karen", ""],
    ["[doctor] good morning mrs. abara", "", "Abara"],
  ];
  it.each(CASES)("in %j", (text, given, family) => {
    expect(readPatientName(text)?.value).toEqual({ given, family });
  });

  it.each(
    [
      "58M with cough",
      "Mother: Ruth Abernathy",
      "Father: Quillon Abara",
      "Wife: Ruth Abernathy",
      "Emergency contact: Ruth Abernathy",
      "Attending: Lena Marsh",
      "Physician name: Lena Marsh",
      "Referring provider name: Lena Marsh",
      "Lena Marsh, MD",
      "Signed by: Lena Marsh",
      "Pharmacy name: Thornby",
      "Drug name: Lisinopril",
      "Patient: stable",
      "Patient: Denies pain",
      "Patient Education: done",
      "Patient has gout",
      "Name: unknown",
      "Name: n/a",
      "Dr. Lena Marsh called",
      "nothing here",
      "",
    ].map((text) => [text]),
  )("is not read from %j", (text) => {
    expect(readPatientName(text)).toBeUndefined();
  });

  it("stands where the offsets say", () => {
    const text = "Clinic\nPt: Quillon Abara, 58M";
    const name = readPatientName(text);
    expect(text.slice(name?.start, name?.end)).toBe("Quillon Abara");
  });
});

describe("isPatientLine", () => {
  const line = (before: string, name: string, after = ""): boolean =>
    isPatientLine(before + name + after, before.length, before.length + name.length);
  it.each([["Pt: "], [""], ["Seen today: "], ["a man named "], ["Patient "]])(
    "holds after %j",
    (before) => {
      expect(line(before, "Quillon Abara")).toBe(true);
    },
  );
  it.each([
    ["Mother: "],
    ["his wife "],
    ["Dr. "],
    ["Attending "],
    ["signed "],
    ["Guardian: "],
    ["grandmother "],
    ["Next of kin: "],
    ["PCP: "],
    ["by "],
  ])("fails after %j", (before) => {
    expect(line(before, "Quillon Abara")).toBe(false);
  });
  it.each([[", MD"], [" RN"], [", PA-C"], [", DO"]])("fails before %j", (after) => {
    expect(line("", "Quillon Abara", after)).toBe(false);
  });
});
