import { describe, expect, it } from "vitest";
import { findShapes } from "./residual-shapes";

const found = (text: string): string[] =>
  findShapes(text).map(({ start, end }) => text.slice(start, end));

describe("shapes that fire", () => {
  const CASES: readonly (readonly [string, string, string])[] = [
    ["mail h.b@example.org", "email", "h.b@example.org"],
    ["<h.b@example.org>", "email", "h.b@example.org"],
    ["H.B@EXAMPLE.ORG", "email", "H.B@EXAMPLE.ORG"],
    ["see http://example.org", "url", "http://example.org"],
    ["see www.example.org/a", "url", "www.example.org/a"],
    ["123-45-6789", "ssn", "123-45-6789"],
    ["123 45 6789", "ssn", "123 45 6789"],
    ["415-555-0142", "phone", "415-555-0142"],
    ["(415) 555-0142", "phone", "(415) 555-0142"],
    ["415.555.0142", "phone", "415.555.0142"],
    ["3/4/24", "date", "3/4/24"],
    ["03-11-1968", "date", "03-11-1968"],
    ["2024-03-11", "date", "2024-03-11"],
    ["March 3", "date", "March 3"],
    ["Sept. 3rd, 2024", "date", "Sept. 3rd, 2024"],
    ["3rd of March 2024", "date", "3rd of March 2024"],
    ["12 Dec 2023", "date", "12 Dec 2023"],
    ["44710926", "other", "44710926"],
    ["A-447109261", "other", "A-447109261"],
    ["MRN: 4471", "mrn", "4471"],
    ["Acct #A-4471", "mrn", "A-4471"],
    ["NPI 1234567893", "mrn", "1234567893"],
    ["Mr. Brennick", "name", "Brennick"],
    ["Dr Okafor", "name", "Okafor"],
    ["Mrs. Okafor-Voss", "name", "Okafor-Voss"],
    ["Ms. Núñez", "name", "Núñez"],
    ["Pt: Quillon Abara", "name", "Quillon Abara"],
    ["PCP: Abara, Quillon", "name", "Abara, Quillon"],
    ["Quillon Abara, 58M", "name", "Quillon Abara"],
    ["Quillon Abara is a 58-year-old", "name", "Quillon Abara"],
    ["Tumbledown Hospital", "location", "Tumbledown Hospital"],
    ["Tumbledown Medical Center", "location", "Tumbledown Medical Center"],
    ["Tumbledown Nursing Home", "location", "Tumbledown Nursing Home"],
    ["12 Maple Street", "location", "12 Maple Street"],
    ["7 Quarry Rd", "location", "7 Quarry Rd"],
  ];
  it.each(CASES)("%j as %s", (text, category, value) => {
    const shapes = findShapes(text).filter((shape) => shape.category === category);
    expect(shapes.map(({ start, end }) => text.slice(start, end))).toContain(value);
  });
});

describe("shapes that stay silent", () => {
  it.each(
    [
      "BP 120/80",
      "strength 4/5",
      "3/7 days",
      "40/12/2024",
      "2019-2021",
      "in 2024",
      "May 5 mg",
      "may have 3",
      "Mar 10 mg",
      "1000000 units",
      "SNOMED 44054006",
      "RxNorm 860975123",
      "NDC 0071-0155-23",
      "PMID 12345678",
      "MRN unknown",
      "MRN [MRN_1]",
      "Mr. [NAME_1]",
      "Dr. The",
      "Mr. Who",
      "Dr. Will see",
      "Ms. Contin",
      "Pt: stable",
      "Pt: Stable today",
      "Patient: Denies pain",
      "Emergency Hospital",
      "Pain Clinic",
      "The Hospital",
      "Cardiology Clinic",
      "Medications\nHospital Course",
      "12 Lead ECG",
      "3 Vessel disease",
      "2 View film",
      "58-year-old man",
      "58M",
      "@ bedside",
      "a@b",
      "www",
      "http error",
      "[PHONE_1]",
      "[DATE_1] and [DATE_2]",
      "12345",
      "1,234,567",
      "pH 7.35",
      "555-01",
      "(415)",
      "T10-L2",
    ].map((text) => [text]),
  )("on %j", (text) => {
    expect(found(text)).toEqual([]);
  });
});
