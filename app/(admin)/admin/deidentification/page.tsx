import type { Metadata } from "next";
import { readCaller } from "@/app/_server/caller";
import { orNotForRole } from "@/app/_server/views/not-for-role";
import { setupStatus } from "@/lib/access/setup/setup-status";
import { readPolicy } from "@/lib/phi/policy/read-policy";
import { listRuleSuggestions } from "@/lib/phi/rule-suggestions/list-rule-suggestions";
import { DeidentificationClient } from "./deidentification-client";

export const metadata: Metadata = { title: "De-identification" };

export default async function DeidentificationRoute() {
  const caller = await readCaller();
  return orNotForRole(async () => {
    const { steps } = await setupStatus(caller);
    const isConfirmed = steps.some(({ step, isDone }) => step === "deidentification" && isDone);
    const { policy, history } = await readPolicy(caller);
    const offered = await listRuleSuggestions(caller);
    const suggestions = offered.map(({ ids, shape, label, category }) => ({
      ids,
      shape,
      label,
      category,
    }));
    return <DeidentificationClient view={{ policy, history, suggestions, isConfirmed }} />;
  });
}
