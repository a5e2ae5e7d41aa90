"use client";

import { useState, type FormEvent } from "react";
import type { AttentionItem } from "@/lib/notes/note-content.schema";
import { OVERRIDE_REASONS, type OverrideReasonCode } from "@/lib/safety/cards/override.schema";
import { Button } from "../../ui/button";
import { Dialog } from "../../ui/dialog";
import { REASON_MAX_LENGTH, isReasonEnough, reasonShortfall } from "../../ui/reason-rules";
import { TextField } from "../../ui/text-field";

export type OverrideDialogProps = {
  item: AttentionItem;
  onConfirm: (code: OverrideReasonCode, words: string) => void;
  onClose: () => void;
};

/** Sets a card aside with a reason from the closed list; "another reason" must be given in words, the others may. */
export function OverrideDialog({ item, onConfirm, onClose }: OverrideDialogProps) {
  const [code, setCode] = useState<OverrideReasonCode | null>(null);
  const [words, setWords] = useState("");
  const [tried, setTried] = useState(false);
  const needsWords = code === "other";
  const isReady = code !== null && (!needsWords || isReasonEnough(words));
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (isReady) onConfirm(code, words.trim());
  };
  return (
    <Dialog isOpen title="Override" onClose={onClose}>
      <form onSubmit={submit} className="space-y-4">
        <div>
          <p className="text-16 font-semibold">{item.title}</p>
          <p className="text-13 text-ink-2">
            {[item.detail, item.reference].filter(Boolean).join(" ")}
          </p>
        </div>
        <ReasonChoices code={code} isMissing={tried && code === null} onChoose={setCode} />
        <TextField
          label={needsWords ? "The reason, in words" : "In words, if you like"}
          value={words}
          maxLength={REASON_MAX_LENGTH}
          autoComplete="off"
          onChange={(event) => setWords(event.target.value)}
          error={tried && needsWords ? reasonShortfall(words) || undefined : undefined}
          hint="The reason is signed with the note. The audit trail keeps its code, not your words."
        />
        <div className="flex flex-wrap gap-3">
          <Button type="submit" size="page" variant={isReady ? "primary" : "waiting"}>
            Override
          </Button>
          <Button size="page" onClick={onClose}>
            Go back
          </Button>
        </div>
      </form>
    </Dialog>
  );
}

/** The closed list; the arrow keys go through it, since the choices are one group. */
function ReasonChoices({
  code,
  isMissing,
  onChoose,
}: {
  code: OverrideReasonCode | null;
  isMissing: boolean;
  onChoose: (code: OverrideReasonCode) => void;
}) {
  return (
    <fieldset>
      <legend className="mb-1 text-13 text-ink-2">Why is it overridden?</legend>
      {OVERRIDE_REASONS.map((reason, index) => (
        <label
          key={reason.code}
          className="flex min-h-9 cursor-pointer items-center gap-2.5 text-16 max-lg:min-h-10"
        >
          <input
            type="radio"
            name="override-reason"
            className="size-4 accent-accent"
            value={reason.code}
            checked={code === reason.code}
            autoFocus={index === 0}
            onChange={() => onChoose(reason.code)}
          />
          {reason.display}
        </label>
      ))}
      {isMissing ? (
        <p role="alert" className="text-13 text-crit">
          Choose a reason.
        </p>
      ) : null}
    </fieldset>
  );
}
