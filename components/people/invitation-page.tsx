"use client";

import { useState, type FormEvent } from "react";
import { BrandMark } from "../shell/brand";
import { Band } from "../ui/band";
import { Button } from "../ui/button";
import { LinkButton } from "../ui/link-button";
import { PasswordField } from "../ui/text-field";
import { Time } from "../ui/time";
import { passwordProblem } from "./password-rules";
import type { Done } from "./people-view";

export type InvitationState =
  | Readonly<{ kind: "reading" }>
  | Readonly<{ kind: "closed"; message: string }>
  | Readonly<{
      kind: "open";
      givenName: string;
      familyName: string;
      email: string;
      organizationName: string;
      expiresAt: string;
    }>
  | Readonly<{ kind: "joined"; email: string }>;

export type InvitationPageProps = {
  state: InvitationState;
  /** True after the live clinic was made and the file with the demo passwords could not be deleted. */
  isDemoFileKept: boolean;
  /** Puts the whole link on the clipboard, for whoever is called away before choosing. */
  onCopyLink: () => Promise<void>;
  onAccept: (password: string) => Promise<Done>;
};

/** Whoever holds a link chooses a password, once. */
export function InvitationPage(props: InvitationPageProps) {
  return (
    <main className="mx-auto flex min-h-dvh w-full max-w-108 flex-col justify-center gap-5 p-4">
      <p className="flex items-center gap-3 text-28 font-semibold">
        <BrandMark /> Provenote
      </p>
      <h1 className="text-20 font-semibold">Your invitation</h1>
      {props.isDemoFileKept ? (
        <Band tone="warn" title="The file with the demo passwords could not be deleted.">
          The passwords open nothing any more. Delete demo-accounts.json by hand.
        </Band>
      ) : null}
      <InvitationBody {...props} />
    </main>
  );
}

function InvitationBody({ state, onAccept, onCopyLink }: InvitationPageProps) {
  switch (state.kind) {
    case "reading":
      return (
        <p role="status" className="appear-late text-15 text-ink-2">
          Loading
        </p>
      );
    case "closed":
      return (
        <Band tone="warn" title="This link opens nothing.">
          {state.message}
        </Band>
      );
    case "joined":
      return (
        <>
          <Band tone="ok" title="Your account is ready.">
            Sign in as {state.email}.
          </Band>
          <LinkButton href="/sign-in" variant="primary" size="page">
            Sign in
          </LinkButton>
        </>
      );
    case "open":
      return <PasswordForm state={state} onAccept={onAccept} onCopyLink={onCopyLink} />;
  }
}

type FormProps = Pick<InvitationPageProps, "onAccept" | "onCopyLink"> & {
  state: Extract<InvitationState, { kind: "open" }>;
};

function PasswordForm({ state, onAccept, onCopyLink }: FormProps) {
  const [password, setPassword] = useState("");
  const [again, setAgain] = useState("");
  const [problem, setProblem] = useState("");
  const [isBusy, setIsBusy] = useState(false);
  const waits = passwordProblem(password, again, state.email);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setProblem(waits);
    if (waits !== "") {
      return;
    }
    setIsBusy(true);
    const done = await onAccept(password);
    setIsBusy(false);
    setProblem(done.ok ? "" : done.message);
  };
  return (
    <form onSubmit={(event) => void submit(event)} className="space-y-4">
      <p className="text-16">
        {state.organizationName} invites {state.givenName} {state.familyName}. You will sign in as{" "}
        <span className="font-semibold">{state.email}</span>. The link works once, until{" "}
        <Time at={state.expiresAt} />.
      </p>
      <input type="hidden" name="username" autoComplete="username" value={state.email} readOnly />
      <PasswordField
        label="Choose a password"
        hint="At least 12 characters. A few words are easier to keep than signs."
        value={password}
        autoFocus
        autoComplete="new-password"
        tall
        maxLength={256}
        onChange={(event) => setPassword(event.target.value)}
      />
      <PasswordField
        label="The same again"
        value={again}
        autoComplete="new-password"
        tall
        maxLength={256}
        error={problem || undefined}
        onChange={(event) => setAgain(event.target.value)}
      />
      <div className="flex flex-wrap gap-3">
        <Button
          type="submit"
          size="page"
          variant={waits === "" ? "primary" : "waiting"}
          disabled={isBusy}
        >
          {isBusy ? "Joining" : "Join"}
        </Button>
        <CopyLink onCopyLink={onCopyLink} />
      </div>
    </form>
  );
}

function CopyLink({ onCopyLink }: Pick<InvitationPageProps, "onCopyLink">) {
  const [isCopied, setIsCopied] = useState(false);
  return (
    <Button
      size="page"
      variant="quiet"
      onClick={() => void onCopyLink().then(() => setIsCopied(true))}
    >
      {isCopied ? "Copied" : "Not now: copy the link"}
    </Button>
  );
}
