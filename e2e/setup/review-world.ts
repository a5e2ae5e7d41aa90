import { randomUUID } from "node:crypto";
import { STRICT_POLICY } from "../../lib/phi/policy/policy.schema";
import type { ApiSession } from "./api-session";

/**
 * Two things that only the second look takes for identifiers: a vaccine's lot, which identifies nobody, and a
 * number of his own on a card, which does.
 */
export const LOT = "AB12345678";
export const POLICY_NUMBER = "strip ref 87654321";
export const STOPPED_TEXT = `CC: cough
HPI: 58M with cough for two weeks. No fever. Influenza vaccine given, Lot ${LOT} per fridge log.
He kept the ${POLICY_NUMBER} on a card.
Meds: lisinopril 20 mg daily
Vitals: BP 128/78 HR 72 T 36.7
A/P: Acute bronchitis.
- fluids and rest
`;

/** Lets the clinic's policy stop a text for what only the second look finds, or replace it as it is built in. */
export async function setSecondLook(
  administrator: ApiSession,
  secondLook: "replace" | "stop",
): Promise<void> {
  const { actions, patterns, allowed } = STRICT_POLICY;
  const content = { actions, patterns, allowed, secondLook };
  for (let basedOn = 0, tries = 0; tries < 3; tries += 1) {
    const path = "/api/setup/save-policy";
    const response = await administrator.send({ method: "POST", path, body: { basedOn, content } });
    if (response.ok()) return;
    const { error } = (await response.json()) as { error: { details: { version?: number } } };
    basedOn = error.details.version ?? 0;
  }
  throw new Error("The policy could not be saved.");
}

/** A text whose draft was stopped, under review. @returns the ids of the text and of its review. */
export async function askForReview(
  author: ApiSession,
  reviewer: ApiSession,
): Promise<{ documentId: string; reviewId: string }> {
  const documentId = randomUUID();
  await author.ask("PUT", `/api/texts/${documentId}`, {
    text: STOPPED_TEXT,
    marks: [],
    revision: 0,
  });
  const { runId } = await author.ask<{ runId: string }>("POST", `/api/texts/${documentId}/draft`, {
    template: "soap",
  });
  for (let tries = 0; ; tries += 1) {
    const { status } = await author.ask<{ status: string }>("GET", `/api/runs/${runId}`);
    if (status === "blocked") break;
    if (tries > 100 || status === "done") throw new Error(`The draft was not stopped: ${status}.`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  const before = new Set(await openReviews(reviewer));
  await author.ask("POST", `/api/texts/${documentId}/review`);
  const [reviewId = ""] = (await openReviews(reviewer)).filter((id) => !before.has(id));
  return { documentId, reviewId };
}

/** Ids in the queue's links; they stand in the page as it is sent. */
async function openReviews(reviewer: ApiSession): Promise<string[]> {
  const page = await (await reviewer.send({ method: "GET", path: "/reviews" })).text();
  return [...new Set([...page.matchAll(/\/reviews\/([0-9a-f-]{36})/g)].map(([, id = ""]) => id))];
}
