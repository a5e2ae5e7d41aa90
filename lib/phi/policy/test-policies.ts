import { STRICT_POLICY, type DeidPolicy, type PolicyActions } from "./policy.schema";

/** The strict policy but for some actions. */
export const withActions = (actions: Partial<PolicyActions>): DeidPolicy => ({
  ...STRICT_POLICY,
  version: 1,
  actions: { ...STRICT_POLICY.actions, ...actions },
});
/** Keeps whatever a policy may keep. */
export const KEEP_ALL: DeidPolicy = {
  ...withActions({
    provider_name: "keep",
    facility_name: "keep",
    zip: "keep_three_digits",
    date: "keep_year",
    age: "generalise",
  }),
  patterns: [{ label: "Our MRN", category: "mrn", pattern: "KX-999999", after: [] }],
  allowed: ["Coumadin Clinic", "Hygiea"],
};

/** Pieces of text that a policy has something to say about, and some that it has not. */
export const POLICY_PIECES = [
  "Dr. Okafor",
  "Ada Okafor, MD",
  "Mr. Brennick",
  "Harold Brennick",
  "St. Mary's Hospital, Denver, CO 80202",
  "Sunrise Nursing Home",
  "in Fernby, WY 82101",
  "11/17/2026",
  "March 3, 2024",
  "2024-03-03T10:20",
  "1/1/1931",
  "a 92-year-old",
  "94F",
  "90 or older",
  "KX-204417",
  "MRN 4471-0926",
  "Coumadin Clinic",
  "Hygiea",
  "call 415-555-0142",
  "metformin 500 mg",
  "strength 4/5",
  "[NAME_1]",
  "[DATE_2]/2026",
  "é\u0301",
  "\u200b",
  "\n",
  "\t",
];
