import { randomUUID } from "node:crypto";
import { describe, expect, it } from "vitest";
import { memoryKeyStore } from "./key-memory";
import { openKeyring } from "./keyring";
import { subjectDigest } from "./subject-digest";
import { createSubjectKeys, destroySubjectKeys } from "./subject-keys";

describe("a digest keyed by a subject", () => {
  it("is the same for the same words and subject, and for no other", async () => {
    const keyring = await openKeyring({ store: memoryKeyStore() });
    const organizationId = randomUUID();
    const [one, other] = [randomUUID(), randomUUID()];
    for (const subjectId of [one, other]) {
      await createSubjectKeys(keyring, organizationId, subjectId);
    }
    const digest = (subjectId: string, words: string) =>
      subjectDigest(keyring, { organizationId, subjectId }, words).then((bytes) =>
        bytes.toString("hex"),
      );
    expect(await digest(one, "cough")).toMatch(/^[0-9a-f]{64}$/);
    expect(await digest(one, "cough")).toBe(await digest(one, "cough"));
    expect(await digest(one, "cough")).not.toBe(await digest(other, "cough"));
    expect(await digest(one, "cough")).not.toBe(await digest(one, "cough."));
  });

  it("can be made by nobody once the subject's keys are destroyed", async () => {
    const keyring = await openKeyring({ store: memoryKeyStore() });
    const subject = { organizationId: randomUUID(), subjectId: randomUUID() };
    await createSubjectKeys(keyring, subject.organizationId, subject.subjectId);
    await destroySubjectKeys(keyring, subject.organizationId, subject.subjectId);
    await expect(subjectDigest(keyring, subject, "cough")).rejects.toMatchObject({
      code: "keys.subject_destroyed",
    });
  });
});
