import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { makeTestClinic, type TestClinic, type TestMember } from "@/lib/access/test-clinic";
import { readLibrary } from "../read-library";
import { TEST_CARDS } from "../test-library";
import { digestOfCard } from "./card-review-store";
import { reviewCard } from "./review-card";
import { withdrawCardReview } from "./withdraw-card-review";

let clinic: TestClinic;
let doctor: TestMember;
beforeAll(async () => {
  clinic = await makeTestClinic();
  doctor = await clinic.addMember("clinician");
});
afterAll(() => clinic.close());

const cardAt = (at: number) => {
  const card = TEST_CARDS[at];
  if (card === undefined) throw new TypeError("no test card");
  return { card, cardId: card.id, sha256: digestOfCard(card).toString("hex") };
};
const review = (at: number, member = doctor, cards = TEST_CARDS): Promise<void> => {
  const { cardId, sha256 } = cardAt(at);
  return reviewCard(member.caller, { cardId, sha256 }, cards);
};
const reviewsOf = async (at: number, member = doctor, cards = TEST_CARDS) =>
  (await readLibrary(member.caller, cards)).cards[at]?.reviews;

describe("a card that a clinician has read and found right", () => {
  test("carries the name and the day, and the entry the card and its digest", async () => {
    expect(await reviewsOf(0)).toEqual([]);
    await review(0);
    expect(await reviewsOf(0)).toEqual([
      { reviewer: "A. Testperson, MD", on: "2026-11-17", isOwn: true },
    ]);
    expect((await clinic.entries("library.card_reviewed")).at(-1)).toMatchObject({
      part: `card:${cardAt(0).cardId}`,
      hashes: { card: cardAt(0).sha256 },
    });
  });

  test("is marked once by one person, and by another as well", async () => {
    await review(1);
    await expect(review(1)).rejects.toMatchObject({ code: "library.card_reviewed" });
    await review(1, await clinic.addMember("clinician"));
    expect(await reviewsOf(1)).toHaveLength(2);
  });

  test("is marked once where one person marks it twice at the same moment", async () => {
    const member = await clinic.addMember("clinician");
    const before = (await clinic.entries("library.card_reviewed")).length;
    const settled = await Promise.allSettled([3, 3, 3].map((at) => review(at, member)));
    const refused = settled.flatMap((each) =>
      each.status === "rejected" ? [(each.reason as { code?: string }).code] : [],
    );
    expect(refused).toEqual(Array(2).fill("library.card_reviewed"));
    expect(await reviewsOf(3)).toHaveLength(1);
    expect(await clinic.entries("library.card_reviewed")).toHaveLength(before + 1);
    await withdrawCardReview(member.caller, { cardId: cardAt(3).cardId });
    expect(await reviewsOf(3)).toEqual([]);
  });

  test("has to be read again in another wording", async () => {
    await review(2);
    const changed = TEST_CARDS.map((card) => ({ ...card, title: `${card.title}, adults` }));
    expect(await reviewsOf(2, doctor, changed)).toEqual([]);
    await expect(review(2, doctor, changed)).rejects.toMatchObject({
      code: "library.card_changed",
    });
  });

  test("loses the word of whoever takes it back, and nobody else's", async () => {
    const second = await clinic.addMember("clinician");
    await review(3);
    await review(3, second);
    await withdrawCardReview(doctor.caller, { cardId: cardAt(3).cardId });
    expect((await reviewsOf(3, second))?.map(({ isOwn }) => isOwn)).toEqual([true]);
    await expect(
      withdrawCardReview(doctor.caller, { cardId: cardAt(3).cardId }),
    ).rejects.toMatchObject({ code: "library.unknown_card" });
  });

  test("is reviewed for this organization and no other", async () => {
    const elsewhere = await makeTestClinic();
    const other = await elsewhere.addMember("clinician");
    await review(4);
    expect(await reviewsOf(4, other)).toEqual([]);
    await elsewhere.close();
  });
});

describe("a review is refused", () => {
  test.each(["nurse", "administrator", "coordinator", "compliance_officer"] as const)(
    "to a %s",
    async (role) => {
      await expect(review(0, await clinic.addMember(role))).rejects.toMatchObject({
        code: "access.refused",
      });
    },
  );

  test("for a card that is none", async () => {
    const sha256 = "0".repeat(64);
    await expect(
      reviewCard(doctor.caller, { cardId: "no-such-card", sha256 }),
    ).rejects.toMatchObject({
      code: "library.unknown_card",
    });
  });

  test("to a job that acts for a clinician", async () => {
    const { rows } = await clinic.owner.query("SELECT gen_random_uuid() AS id");
    const runId = String((rows[0] as { id: string }).id);
    const worker = await clinic.grantFor(doctor, clinic.organizationId, runId, "library");
    const { cardId, sha256 } = cardAt(0);
    await expect(reviewCard(worker, { cardId, sha256 }, TEST_CARDS)).rejects.toThrow();
  });
});

test.each(["coordinator", "privacy_reviewer"] as const)(
  "a %s does not read the library's page",
  async (role) => {
    const member = await clinic.addMember(role);
    await expect(readLibrary(member.caller)).rejects.toMatchObject({ code: "access.refused" });
  },
);
