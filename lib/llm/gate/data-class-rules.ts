import { IDENTIFIED_TASKS, type DataClass } from "./door.schema";
import { decideCall, type GateDecision, type GateQuestion } from "./gate-rules";

export type ClassedDecision = Readonly<{ dataClass: DataClass; decision: GateDecision }>;

/**
 * Whether a call goes with the identifiers or with placeholders, and whether it goes at all. With identifiers only where the task
 * needs them, the deployment and the organization's policy say so, and the gate opens for that class; in every other case the
 * gate is asked for de-identified text, so that a missing paper narrows what is sent before it closes the door. Pure.
 */
export function decideWidest(question: Omit<GateQuestion, "dataClass">): ClassedDecision {
  const { task, deployment, policy } = question;
  const isWished =
    IDENTIFIED_TASKS.includes(task) &&
    deployment.dataClass === "identified" &&
    policy.allowsIdentified;
  if (isWished) {
    const decision = decideCall({ ...question, dataClass: "identified" });
    if (decision.isOpen) return { dataClass: "identified", decision };
  }
  return {
    dataClass: "deidentified",
    decision: decideCall({ ...question, dataClass: "deidentified" }),
  };
}
