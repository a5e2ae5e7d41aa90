"use client";

import { useState, type FormEvent } from "react";
import type {
  IntendedUseSignature,
  IntendedUseView,
} from "@/lib/access/intended-use/intended-use.schema";
import type { Done } from "../../people/people-view";
import { Button } from "../../ui/button";
import { Card } from "../../ui/card";
import { ReasonDialog } from "../../ui/reason-dialog";
import { Tag } from "../../ui/tag";
import { TextField } from "../../ui/text-field";
import { Time } from "../../ui/time";
import { nextActOf, ONE_HAND_WORDS, STATE_WORDS } from "./intended-use-words";

export type IntendedUsePageProps = {
  view: IntendedUseView;
  onSign: (name: string) => Promise<Done>;
  onCountersign: (signatureId: string, name: string) => Promise<Done>;
  onWithdraw: (signatureId: string, reason: string) => Promise<Done>;
};

/** What emergency mode is and is not, who signed it for the organization, and the way to sign or withdraw. */
export function IntendedUsePage(props: IntendedUsePageProps) {
  const { view } = props;
  const { text, state } = view;
  const words = STATE_WORDS[state];
  return (
    <div className="min-w-0 flex-1 space-y-4 p-4 panes:overflow-auto lg:p-6">
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <h1 className="text-20 font-semibold">Emergency mode</h1>
        <Tag tone={words.tone}>{words.tag}</Tag>
        <p className="basis-full text-15 text-ink-2">{words.sentence}</p>
      </div>
      <Card title={text.title} note={`Intended use, version ${text.version}`}>
        <div className="max-w-180 space-y-4 px-4 py-3 text-15">
          <Part heading="What it is" items={text.is} />
          <Part heading="What it is not" items={text.isNot} />
          <Part heading="What this organization answers for" items={text.duties} />
          <p className="text-13 break-all text-ink-2">
            Digest of this text (SHA-256): <span className="font-mono">{view.textSha256}</span>
          </p>
        </div>
      </Card>
      <SignCard {...props} />
      <Signatures {...props} />
    </div>
  );
}

function Part({ heading, items }: { heading: string; items: readonly string[] }) {
  return (
    <section aria-label={heading}>
      <h3 className="pb-1 font-semibold">{heading}</h3>
      <ul className="list-disc space-y-1 pl-5">
        {items.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
    </section>
  );
}

function SignCard({ view, onSign, onCountersign }: IntendedUsePageProps) {
  const [name, setName] = useState("");
  const [problem, setProblem] = useState("");
  const [isBusy, setIsBusy] = useState(false);
  const act = nextActOf(view);
  if (act === null) return null;
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (name.trim() === "") {
      setProblem("Type your name to sign.");
      return;
    }
    setIsBusy(true);
    const signing =
      act.kind === "sign" ? onSign(name.trim()) : onCountersign(act.signatureId, name.trim());
    void signing.then((done) => {
      setIsBusy(false);
      setProblem(done.ok ? "" : done.message);
      if (done.ok) setName("");
    });
  };
  const isFirst = act.kind === "sign";
  return (
    <Card title={isFirst ? "Sign for the organization" : "Second signature"}>
      <form onSubmit={submit} className="max-w-120 space-y-3 px-4 py-3">
        <p className="text-15">
          {isFirst
            ? "Nothing is switched on by this alone: a compliance officer signs after you."
            : "With your signature the mode is on, until one of the two offices withdraws it."}
        </p>
        <TextField
          label="Your name, as a signature"
          hint={`As in your account: ${view.myName}`}
          error={problem === "" ? undefined : problem}
          value={name}
          autoComplete="off"
          onChange={(event) => setName(event.target.value)}
        />
        <Button type="submit" size="page" variant="primary" aria-disabled={isBusy}>
          {isBusy ? "Signing" : isFirst ? "Sign" : "Sign and switch on"}
        </Button>
      </form>
    </Card>
  );
}

function Signatures({ view, onWithdraw }: IntendedUsePageProps) {
  const [asked, setAsked] = useState<string | null>(null);
  const [problem, setProblem] = useState("");
  if (view.signatures.length === 0) return null;
  return (
    <Card title="Signatures">
      <ul>
        {view.signatures.map((signature) => (
          <SignatureRow
            key={signature.id}
            signature={signature}
            onWithdraw={view.may.withdraw ? () => setAsked(signature.id) : null}
          />
        ))}
      </ul>
      {problem === "" ? null : (
        <p role="alert" className="px-4 py-2 text-15 text-crit">
          {problem}
        </p>
      )}
      <ReasonDialog
        isOpen={asked !== null}
        title="Withdraw the signature"
        question="Why can it not be relied on?"
        detail="The switch goes away at once, also for texts that wait for their draft. What was shown before stays with its notes."
        confirmLabel="Withdraw"
        onConfirm={(reason) => {
          if (asked === null) return;
          void onWithdraw(asked, reason).then((done) => setProblem(done.ok ? "" : done.message));
          setAsked(null);
        }}
        onClose={() => setAsked(null)}
      />
    </Card>
  );
}

function SignatureRow({
  signature,
  onWithdraw,
}: {
  signature: IntendedUseSignature;
  onWithdraw: (() => void) | null;
}) {
  const { withdrawnAt, countersignedAt, countersignedName } = signature;
  return (
    <li className="flex flex-wrap items-center gap-x-3 gap-y-1 border-b border-line px-4 py-2.5 text-15 last:border-b-0">
      <span className="min-w-0 flex-1 basis-80">
        {signature.signedName}, administrator, <Time at={signature.signedAt} form="dateTime" />
        {countersignedAt === null ? null : (
          <>
            {"; "}
            {countersignedName}, compliance officer, <Time at={countersignedAt} form="dateTime" />
          </>
        )}
        <span className="block text-13 text-ink-2">
          Version {signature.version}, text {signature.textSha256.slice(0, 12)}
        </span>
        {signature.isOfOneHand ? (
          <span className="block text-13 text-warn">{ONE_HAND_WORDS}</span>
        ) : null}
      </span>
      {withdrawnAt !== null ? (
        <Tag>
          Withdrawn <Time at={withdrawnAt} form="dateTime" />
        </Tag>
      ) : onWithdraw === null ? null : (
        <Button size="row" onClick={onWithdraw}>
          Withdraw
        </Button>
      )}
    </li>
  );
}
