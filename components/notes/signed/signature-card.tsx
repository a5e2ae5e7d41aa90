"use client";

import { ShieldAlert, ShieldCheck } from "lucide-react";
import { useState } from "react";
import { Button } from "../../ui/button";
import { Card } from "../../ui/card";
import { FactList, type FactView } from "../../ui/fact-list";
import { Time } from "../../ui/time";
import { shortChecksum } from "../checksum-text";
import type { IntegrityView, SignatureView } from "./signed-view";

/** That the note is unchanged, and what that rests on. */
export function SignatureCard({
  signature,
  integrity,
}: {
  signature: SignatureView;
  integrity: IntegrityView;
}) {
  const [isCopied, setIsCopied] = useState(false);
  const copy = async () => {
    await navigator.clipboard.writeText(signature.checksum);
    setIsCopied(true);
  };
  const facts = [
    {
      label: "Checksum",
      value: (
        <span className="flex flex-wrap items-center gap-2">
          <span className="font-mono text-13">{shortChecksum(signature.checksum)}</span>
          <Button
            size="row"
            variant="quiet"
            className="px-0!"
            onClick={copy}
            aria-label="Copy the checksum"
          >
            {isCopied ? "Copied" : "Copy"}
          </Button>
        </span>
      ),
    },
    {
      label: "Signed by",
      value: `${signature.signerName}, ${signature.signerRole}`,
      detail: signature.factor,
    },
    { label: "Service key", value: signature.serviceKey, isMono: true },
    ...followsFact(signature.follows),
  ];
  return (
    <Card
      title={<IntegrityTitle integrity={integrity} />}
      aside={<IntegrityTime integrity={integrity} />}
    >
      <FactList facts={facts} className="px-4 py-3" />
    </Card>
  );
}

function IntegrityTitle({ integrity }: { integrity: IntegrityView }) {
  const isBroken = integrity.kind === "broken";
  const Icon = isBroken ? ShieldAlert : ShieldCheck;
  const words = {
    checking: "Checking",
    unchanged: "Unchanged since signing",
    broken: "Does not match its signature",
    failed: "Not checked: the server did not answer",
  };
  return (
    <span className="flex items-center gap-2.5" role="status">
      <Icon
        aria-hidden="true"
        size={20}
        strokeWidth={1.75}
        className={
          isBroken ? "text-crit" : integrity.kind === "unchanged" ? "text-ok" : "text-ink-3"
        }
      />
      {words[integrity.kind]}
    </span>
  );
}

function IntegrityTime({ integrity }: { integrity: IntegrityView }) {
  if (integrity.kind !== "unchanged") return null;
  return (
    <span>
      Checked <Time at={integrity.checkedAt} form="time" />
    </span>
  );
}

function followsFact(follows: SignatureView["follows"]): readonly FactView[] {
  if (!follows) return [];
  return [
    {
      label: "Follows",
      value: (
        <>
          Version {follows.versionNumber},{" "}
          <span className="font-mono text-13">{shortChecksum(follows.checksum)}</span>
        </>
      ),
    },
  ];
}
