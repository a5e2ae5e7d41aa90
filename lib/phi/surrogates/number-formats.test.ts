import { describe, expect, it } from "vitest";
import { randomFrom } from "../testing/seeded-random";
import { drawNumber, layOnto, numberKey, sameFormat } from "./number-formats";

describe("sameFormat", () => {
  it.each([
    ["AB-4471x", /^[A-Z]{2}-[1-9]\d{3}[a-z]$/],
    ["0471", /^\d{4}$/],
    ["#12/34", /^#[1-9]\d\/[1-9]\d$/],
    ["\uff21\u0663", /^[A-Z]\d$/],
    ["550e8400-e29b-41d4-a716-446655440000", /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/],
    ["", /^$/],
    ["--", /^--$/],
  ])("keeps the marks, digits and letters of %j", (value, expected) => {
    for (let seed = 1; seed < 20; seed += 1) {
      expect(sameFormat(value, randomFrom(seed))).toMatch(expected);
    }
  });

  it("spells no word", () => {
    for (let seed = 1; seed < 50; seed += 1) {
      expect(sameFormat("ABCDEFGH", randomFrom(seed))).not.toMatch(/[AEIOUY]/);
    }
  });

  it("moves on with each attempt, whatever the source", () => {
    const made = Array.from({ length: 9 }, (_, attempt) => sameFormat("7", () => 0, attempt));
    expect(new Set(made).size).toBe(9);
  });
});

describe("layOnto", () => {
  it.each([
    ["phone", "415-555-9142", "(957) 555-0172", "957-555-0172"],
    ["phone", "+1 (415) 555 9142", "957-555-0172", "+1 (957) 555 0172"],
    ["mrn", "ab-4471", "QH4582", "qh-4582"],
    ["device", "\u00bdab", "QH", "\u00bdqh"],
    ["email", "A@B.example", "tavo12@example.org", "tavo12@example.org"],
  ] as const)("writes for %s %s from %s %s", (category, value, model, expected) => {
    expect(layOnto(category, value, model)).toBe(expected);
  });
});

describe("numberKey", () => {
  it.each([
    ["phone", "+1 415-555-9142", "(415) 555-9142"],
    ["mrn", "AB-4471", "ab 4471"],
    ["email", "H@X.example", "h@x.example"],
  ] as const)("is the same for %s %j and %j", (category, one, other) => {
    expect(numberKey(category, one)).toBe(numberKey(category, other));
  });

  it.each([
    ["phone", "415-555-9142", "415-555-9143"],
    ["email", "ab@x.example", "a.b@x.example"],
    ["mrn", "4471", "44710"],
  ] as const)("is another for %s %j and %j", (category, one, other) => {
    expect(numberKey(category, one)).not.toBe(numberKey(category, other));
  });
});

describe("drawNumber", () => {
  it.each([
    ["ip", "10.1.2.3:8080", /^(?:192\.0\.2|198\.51\.100|203\.0\.113)\.\d{1,3}:8080$/],
    ["ip", "fe80::1ff:fe23:4567:890a", /^2001:db8::[0-9a-f]{4}:[0-9a-f]{4}$/],
    ["ip", "00:1A:2B:3C:4D:5E", /^02(?::[0-9a-f]{2}){5}$/],
    ["ssn", "6789", /^\d{4}$/],
    ["phone", "#2231", /^#\d{4}$/],
    ["phone", "1-800-FLOWERS", /^\d-\d{3}-[A-Z]{7}$/],
    ["photo", "IMG_2034.jpg", /^[A-Z]{3}_\d{4}\.jpg$/],
    ["url", "www.mail.example/x", /^www\.example\.org\/[a-z]+\d\d$/],
  ] as const)("draws for %s %j what is nobody's", (category, value, expected) => {
    for (let seed = 1; seed < 12; seed += 1) {
      expect(drawNumber(category, value, randomFrom(seed), 0)).toMatch(expected);
    }
  });
});
