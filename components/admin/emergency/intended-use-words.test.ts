import { describe, expect, test } from "vitest";
import {
  EMERGENCY_MODE_TEXT,
  type IntendedUseView,
} from "@/lib/access/intended-use/intended-use.schema";
import { nextActOf, STATE_WORDS } from "./intended-use-words";

const SIGNATURE = {
  id: "s1",
  version: 1,
  textSha256: "a",
  signedName: "Jo Admin",
  signedAt: "2026-11-20T10:00:00Z",
  signedByMe: false,
  isOfOneHand: false,
  countersignedName: null,
  countersignedAt: null,
  withdrawnAt: null,
};
const view = (more: Partial<IntendedUseView>): IntendedUseView => ({
  text: EMERGENCY_MODE_TEXT,
  textSha256: "a",
  state: "unsigned",
  signatures: [],
  myName: "Jo Admin",
  may: { sign: true, countersign: false, withdraw: true },
  ...more,
});
const OFFICER = { sign: false, countersign: true, withdraw: true };
const waiting = { state: "waits_for_officer", signatures: [SIGNATURE] } as const;

describe("the signature that a person can give", () => {
  test.each([
    ["an administrator signs first", view({}), { kind: "sign" }],
    ["an officer does not sign first", view({ may: OFFICER }), null],
    [
      "an officer signs second",
      view({ ...waiting, may: OFFICER }),
      { kind: "countersign", signatureId: "s1" },
    ],
    ["an administrator does not sign twice", view(waiting), null],
    [
      "nobody countersigns himself",
      view({
        ...waiting,
        signatures: [{ ...SIGNATURE, signedByMe: true }],
        may: { ...OFFICER, sign: true },
      }),
      null,
    ],
    ["nothing is left to sign", view({ state: "in_force", signatures: [SIGNATURE] }), null],
    ["withdrawn, it is signed anew", view({ state: "withdrawn" }), { kind: "sign" }],
    ["another text is signed anew", view({ state: "older_text" }), { kind: "sign" }],
  ])("%s", (_what, seen, act) => {
    expect(nextActOf(seen)).toEqual(act);
  });

  test("every state but one says that the mode is off", () => {
    for (const [state, { sentence }] of Object.entries(STATE_WORDS)) {
      expect(sentence.startsWith(state === "in_force" ? "On." : "Off."), state).toBe(true);
    }
  });
});
