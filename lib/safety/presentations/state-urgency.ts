import type { PresentationFlags } from "./find-presentation-flags";

/**
 * The one sentence above emergency findings. It names what was found and what was not written, and never
 * reassures: there is no word here for a low acuity, and a missing "yes" is never told as a "no".
 */
export type Urgency = Readonly<{
  /** A red flag is told, or may be. False means only that none is documented. */
  isEmergency: boolean;
  text: string;
}>;

const NAMED = 5;

function names(labels: readonly string[]): string {
  const rest = labels.length - NAMED;
  return `${labels.slice(0, NAMED).join(", ")}${rest > 0 ? ` and ${rest} more` : ""}`;
}

export function stateUrgency({ present, notDocumented }: PresentationFlags): Urgency {
  const open =
    notDocumented.length === 0
      ? ""
      : ` Not documented: ${names(notDocumented.map(({ label }) => label))}.`;
  if (present.length > 0) {
    const told = present.map(({ label, isUncertain }) =>
      isUncertain ? `possibly ${label}` : label,
    );
    return { isEmergency: true, text: `Red flags: ${names(told)}. Assess now.${open}` };
  }
  return {
    isEmergency: false,
    text: `No red flag is documented so far, which does not mean there is none.${open}`,
  };
}
