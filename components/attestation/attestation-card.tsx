import type { Attestation } from "@/lib/phi/attestation.schema";
import { Card } from "../ui/card";
import { AttestationDetails } from "./attestation-details";
import { attestationSentence } from "./attestation-words";

/** What was taken out of a text before its draft was made, beside the versions of the note. */
export function AttestationCard({ attestation }: { attestation: Attestation }) {
  return (
    <Card title="Taken out before drafting">
      <div className="space-y-3 px-4 py-3">
        <p className="text-15">{attestationSentence(attestation)}</p>
        <details>
          <summary className="cursor-pointer text-15 font-semibold text-accent">Details</summary>
          <div className="pt-2">
            <AttestationDetails attestation={attestation} />
          </div>
        </details>
      </div>
    </Card>
  );
}
