/**
 * How a deployment stands now, before any call. `deidentified_only`: set up for text with identifiers, and open for
 * de-identified text alone. `idle`: switched on, and given no task or no role, so that nothing asks it.
 */
export type DeploymentState = "in_use" | "deidentified_only" | "idle" | "off" | "refused";
