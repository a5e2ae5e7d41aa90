"use client";

import { useState } from "react";
import type { IdentifierCategory } from "@/lib/phi/identifier.schema";
import {
  suggestRule,
  type RuleSuggestion,
} from "@/lib/phi/rule-suggestions/identifier-shape.schema";
import { Button } from "../../ui/button";

export type OfferRuleProps = {
  value: string;
  before: string;
  category: IdentifierCategory;
  onOffer: (suggestion: RuleSuggestion) => Promise<string | null>;
};

/** Offers the shape of what was added by hand as a rule: "AA-9999 after case", never the value. Names have no shape. */
export function OfferRule({ value, before, category, onOffer }: OfferRuleProps) {
  const [state, setState] = useState<"open" | "sending" | "sent">("open");
  const [problem, setProblem] = useState<string | null>(null);
  const suggestion = suggestRule(value, before, category);
  if (suggestion === null) return null;
  const { shape, label } = suggestion;
  const words = label === null ? shape : `${shape} after “${label}”`;
  if (state === "sent") {
    return (
      <span role="status" className="text-13 text-ok">
        Offered: {words}
      </span>
    );
  }
  const send = async (): Promise<void> => {
    setState("sending");
    const failed = await onOffer(suggestion);
    setProblem(failed);
    setState(failed === null ? "sent" : "open");
  };
  return (
    <>
      <Button
        size="row"
        title={`Sends ${words} to your administrator, not the value`}
        onClick={() => void send()}
      >
        {state === "sending" ? "Offering" : "Offer as a rule"}
      </Button>
      {problem === null ? null : (
        <span role="alert" className="text-13 text-crit">
          {problem}
        </span>
      )}
    </>
  );
}
