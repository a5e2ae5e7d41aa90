"use client";

import { ShieldAlert } from "lucide-react";
import type { Attestation } from "@/lib/phi/attestation.schema";
import { AttestationButton } from "./attestation-button";
import { modelWords, policyWords, quasiWords, sentence, takenOutWords } from "./attestation-words";

/** The attestation in two short lines, with the whole of it on a press. It stands in a place that is always there. */
export function AttestationLine({ attestation }: { attestation: Attestation }) {
  const isLow = attestation.quasi.level === "low";
  const setting = `${sentence(policyWords(attestation))} · ${modelWords(attestation)}`;
  return (
    <>
      <span className="min-w-0 flex-1 text-13 leading-4.5">
        <span className="block truncate">
          {takenOutWords(attestation)}
          {isLow ? null : <span className="text-ink-2 max-xl:hidden"> · {setting}</span>}
        </span>
        {isLow ? (
          <span className="block truncate text-ink-2">{setting}</span>
        ) : (
          <span className="block truncate text-warn">
            <ShieldAlert aria-hidden="true" size={14} className="mr-1 inline-block align-[-2px]" />
            Together these may point to one person: {quasiWords(attestation)}
          </span>
        )}
      </span>
      <AttestationButton attestation={attestation}>Details</AttestationButton>
    </>
  );
}
