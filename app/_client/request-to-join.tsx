"use client";

import { useState } from "react";
import { Band } from "@/components/ui/band";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { ReasonDialog } from "@/components/ui/reason-dialog";
import { sendJson } from "./send-json";

/** Asks a coordinator for a place on a chart's care team; the reason is kept with the person's name. */
export function RequestToJoin({ patientId, onClose }: { patientId: string; onClose: () => void }) {
  const [state, setState] = useState<"asking" | "sent" | { problem: string }>("asking");
  const onConfirm = async (reason: string): Promise<void> => {
    const answer = await sendJson("/api/care-teams/join-requests", { body: { patientId, reason } });
    setState(answer.ok ? "sent" : { problem: answer.error.message });
  };
  if (state === "asking") {
    return (
      <ReasonDialog
        isOpen
        title="Request to join this care team"
        question="Why do you need this chart?"
        confirmLabel="Request to join"
        onClose={onClose}
        onConfirm={(reason) => void onConfirm(reason)}
      />
    );
  }
  return (
    <Dialog
      isOpen
      title="Request to join this care team"
      onClose={onClose}
      actions={<Button onClick={onClose}>Close</Button>}
    >
      {state === "sent" ? (
        <p className="text-15">
          A coordinator decides. You can go on with your own text meanwhile.
        </p>
      ) : (
        <Band tone="critical" title="The request was not sent.">
          {state.problem}
        </Band>
      )}
    </Dialog>
  );
}
