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

export function stateUrgency({ present, notJudged, notDocumented }: PresentationFlags): Urgency {
  const listed = (words: string, flags: PresentationFlags["present"]): string =>
    flags.length === 0 ? "" : ` ${words}: ${names(flags.map(({ label }) => label))}.`;
  const open =
    listed("Value documented, not judged", notJudged) + listed("Not documented", notDocumented);
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
