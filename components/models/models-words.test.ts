import { describe, expect, it } from "vitest";
import { deployedProviderSchema } from "@/lib/llm/providers/provider-kind.schema";
import { refusalCodeSchema } from "@/lib/llm/gate/refusal.schema";
import { AGREEMENT, CALL, DEPLOYMENT } from "./models-fixture";
import {
  agreementMark,
  bytesWords,
  callAgreementWords,
  codeWords,
  costWords,
  daysBetween,
  expiryTone,
  isCloud,
  hostsWords,
  PROVIDER_WORDS,
  refusalReason,
  reminderWords,
  secondsWords,
  identifierWords,
  sentWords,
  shortDigest,
  termsLine,
  wholeDigest,
} from "./models-words";

const TODAY = "2026-11-17";

describe("an agreement", () => {
  it.each([
    ["live", "2027-11-08", "ok", "Live"],
    ["live", null, "ok", "Live"],
    ["to_confirm", "2027-11-08", "warn", "To confirm"],
    ["expires_soon", "2026-12-17", "warn", "Expires in 30 days"],
    ["expires_soon", "2026-11-18", "warn", "Expires in 1 day"],
    ["expires_soon", "2026-11-17", "warn", "Expires today"],
    ["expired", "2026-11-08", "crit", "Expired"],
    ["ended", "2027-11-08", "neutral", "Ended"],
    ["not_yet_effective", "2027-11-08", "neutral", "Not yet in effect"],
  ] as const)("that is %s and expires on %s is marked %s: %s", (state, expiresOn, tone, text) => {
    expect(agreementMark({ state, expiresOn }, TODAY)).toEqual({ tone, text });
  });

  it.each([
    ["live", "2026-11-16", "crit"],
    ["live", "2026-11-17", "warn"],
    ["to_confirm", "2027-01-16", "warn"],
    ["live", "2027-01-17", "plain"],
    ["live", null, "plain"],
    ["ended", "2026-11-01", "plain"],
  ] as const)("that is %s has the day %s in %s", (state, expiresOn, tone) => {
    expect(expiryTone({ state, expiresOn }, TODAY)).toBe(tone);
  });

  it("is summed up by its terms, and by nothing it does not say", () => {
    expect(termsLine(AGREEMENT)).toBe("BAA, no training, kept 0 days");
    const silent = { ...AGREEMENT.terms, retentionDays: null, training: "not_said" as const };
    expect(termsLine({ kind: "dpa", terms: silent })).toBe("DPA, training not mentioned");
    const without = { ...AGREEMENT.terms, covers: "none" as const, region: "US" };
    expect(termsLine({ kind: "dpa", terms: without })).toBe("DPA, no chart data, in US");
    expect(termsLine({ kind: "baa", terms: { ...AGREEMENT.terms, retentionDays: 1 } })).toContain(
      "kept 1 day",
    );
  });

  it("counts days over the end of a month and of summer time", () => {
    expect(daysBetween("2026-10-31", "2026-11-02")).toBe(2);
    expect(daysBetween("2026-11-02", "2026-10-31")).toBe(-2);
  });

  it("shows the beginning of its document's digest, and all of it in groups", () => {
    expect(shortDigest(AGREEMENT.documentSha256)).toBe("a2f0 71c9");
    expect(wholeDigest("a2f071c9".repeat(2))).toBe("a2f071c9 a2f071c9");
  });
});

describe("why a deployment is refused", () => {
  const refused = { ...DEPLOYMENT, state: "refused" as const };

  it.each([
    [
      "llm.agreement_expired",
      "The agreement with Northgate Cloud expired on 8 Nov 2026, 9 days ago.",
    ],
    ["llm.agreement_ended", "The agreement with Northgate Cloud was ended."],
    [
      "llm.agreement_not_effective",
      "The agreement with Northgate Cloud takes effect on 1 Dec 2026.",
    ],
    ["llm.agreement_does_not_cover", "does not cover text that goes to a language model."],
    ["llm.agreement_other_host", "does not name models.northgate.example."],
    [
      "llm.agreement_not_confirmed",
      "opens nothing until a compliance officer has confirmed its document.",
    ],
  ] as const)("with %s: %s", (refusal, words) => {
    const agreement = { ...AGREEMENT, expiresOn: "2026-11-08", effectiveOn: "2026-12-01" };
    expect(refusalReason({ ...refused, refusal }, agreement, TODAY)).toContain(words);
  });

  it("names the vendor when there is no agreement", () => {
    const none = { ...refused, refusal: "llm.no_agreement" as const, agreementId: null };
    expect(refusalReason(none, undefined, TODAY)).toBe(
      "There is no agreement with Northgate Cloud.",
    );
  });

  it("says of what is open for de-identified text what is not", () => {
    const narrowed = { ...DEPLOYMENT, state: "deidentified_only" as const };
    const covered = { ...narrowed, refusal: "llm.agreement_does_not_cover" as const };
    expect(refusalReason(covered, AGREEMENT, TODAY)).toBe(
      "The agreement with Northgate Cloud does not cover text with identifiers.",
    );
    const policy = { ...narrowed, refusal: "llm.identified_not_allowed" as const };
    expect(refusalReason(policy, AGREEMENT, TODAY)).toContain("policy");
  });

  it("has words for every refusal, with the agreement at hand and without", () => {
    for (const refusal of refusalCodeSchema.options) {
      for (const agreement of [AGREEMENT, undefined]) {
        const words = refusalReason({ ...refused, refusal }, agreement, TODAY);
        expect(words, refusal).toMatch(/^[A-Z].+\.$/);
      }
    }
  });

  it.each(["in_use", "off"] as const)("says nothing while it is %s", (state) => {
    expect(refusalReason({ ...DEPLOYMENT, state }, AGREEMENT, TODAY)).toBeNull();
  });
});

describe("a call", () => {
  it.each([
    [0, "0 bytes"],
    [812, "812 bytes"],
    [4_096, "4.1 kB"],
  ])("of %d bytes reads %s", (bytes, words) => {
    expect(bytesWords(bytes)).toBe(words);
  });

  it("sent nothing when it was refused, whatever it would have sent", () => {
    expect(sentWords({ ...CALL, state: "refused" })).toBe("0 bytes");
    expect(sentWords(CALL)).toBe("4.1 kB, de-identified");
    expect(sentWords({ ...CALL, dataClass: "identified" })).toBe("4.1 kB, identified");
    expect(identifierWords({ ...CALL, identifiers: 11 })).toBe("11 identifiers as placeholders");
    expect(identifierWords({ identifiers: 1, dataClass: "identified" })).toBe(
      "1 identifier as written",
    );
  });

  it.each([
    [0, "none"],
    [9_999, "under $ 0.01"],
    [41_200_000, "$ 41.20"],
  ])("that cost %d millionths reads %s", (micros, words) => {
    expect(costWords(micros)).toBe(words);
  });

  it("says how long it took", () => {
    expect(secondsWords(412)).toBe("0.4 s");
  });

  it.each([
    ["on_premises", "answered", null, "critic", "Not needed"],
    ["in_process", "refused", "llm.deployment_off", "critic", "Not needed"],
    ["public_cloud", "answered", null, "critic", "BAA of 8 Nov 2024"],
    ["public_cloud", "refused", "llm.agreement_expired", "critic", "Expired 8 Nov 2027"],
    ["public_cloud", "refused", "llm.agreement_ended", "critic", "Ended"],
    ["public_cloud", "refused", "llm.agreement_not_confirmed", "critic", "Not confirmed"],
    ["private_cloud", "refused", "llm.agreement_does_not_cover", "critic", "Does not cover it"],
  ])("in %s that was %s (%s) names its agreement: %s", (zone, state, code, task, words) => {
    expect(callAgreementWords({ zone, state, code, task }, AGREEMENT)).toBe(words);
  });

  it("without an agreement says on what else it hung, or that it was not asked", () => {
    const cloud = { ...CALL, agreementId: null };
    const refused = { ...cloud, state: "refused" };
    expect(callAgreementWords(cloud, undefined)).toBe("Expert determination");
    expect(callAgreementWords({ ...refused, code: "llm.no_agreement" }, undefined)).toBe("None");
    expect(callAgreementWords({ ...refused, code: "llm.role_not_allowed" }, undefined)).toBe(
      "Not asked",
    );
  });

  it("has words for every refusal, and shows a code it does not know", () => {
    for (const code of refusalCodeSchema.options) expect(codeWords(code)).not.toContain("llm.");
    expect(codeWords("llm.timeout")).toBe("The server did not answer in time.");
    expect(codeWords("llm.something_new")).toBe("It failed (llm.something_new).");
    expect(codeWords(null)).toBe("");
  });
});

describe("a provider and a zone", () => {
  it("has a name for every kind of provider", () => {
    expect(Object.keys(PROVIDER_WORDS).sort()).toEqual([...deployedProviderSchema.options].sort());
  });

  it.each([
    ["in_process", false],
    ["on_premises", false],
    ["private_cloud", true],
    ["public_cloud", true],
  ] as const)("%s is a cloud: %s", (zone, expected) => {
    expect(isCloud(zone)).toBe(expected);
  });
});

describe("a paper that waits for a decision", () => {
  it.each([
    ["expired", -9, "2026-11-08", "expired on 8 Nov 2026, 9 days ago"],
    ["expired", -1, "2026-11-16", "expired on 16 Nov 2026, 1 day ago"],
    ["expires_soon", 0, "2026-11-17", "expires today"],
    ["expires_soon", 30, "2026-12-17", "expires on 17 Dec 2026, in 30 days"],
    ["to_confirm", null, "2026-11-01", "waits for a compliance officer to confirm its document"],
  ] as const)("that is %s, %s days from its end, reads so", (state, days, since, words) => {
    const paper = { kind: "agreement", id: "a", name: "A", severity: "warning" } as const;
    expect(reminderWords({ ...paper, state, days, since })).toBe(words);
  });
});

describe("the hosts of a paper", () => {
  it.each([
    [[], "None: it opens no model"],
    [["a.example"], "a.example"],
    [["a.example", ".b.example"], "a.example, every host under b.example"],
  ])("%j read %s", (hosts, words) => {
    expect(hostsWords(hosts)).toBe(words);
  });
});
