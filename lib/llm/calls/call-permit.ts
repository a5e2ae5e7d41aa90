import type { Permit } from "@/lib/access/permit";

/** Who may send: a draft job for its run's chart, or the connection test, whose subject is the deployment. */
export type CallPermit = Permit<"draft.run"> | Permit<"model.test">;
