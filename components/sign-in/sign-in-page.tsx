"use client";

import { useState, type FormEvent } from "react";
import { BrandMark } from "../shell/brand";
import { Button } from "../ui/button";
import { PasswordField, TextField } from "../ui/text-field";
import { ProblemWords } from "./problem-words";
import type { DemoAccountView, SignInView } from "./sign-in-view";

export type SignInPageProps = {
  view: SignInView;
  isWorking: boolean;
  onSignIn: (email: string, password: string) => void;
  onProvider: () => void;
};

/** Lets a person in, and nobody else. The cursor stands in the e-mail field. */
export function SignInPage({ view, isWorking, onSignIn, onProvider }: SignInPageProps) {
  const [email, setEmail] = useState("");
  return (
    <main className="flex min-h-dvh justify-center bg-canvas px-4 py-16">
      <div className="w-full max-w-[400px]">
        <p className="flex items-center gap-3 text-28 font-semibold">
          <BrandMark />
          Provenote
        </p>
        <h1 className="mt-8 mb-4 text-20 font-semibold">Sign in</h1>
        {view.isBack ? (
          <p
            role="status"
            className="mb-4 border-l-4 border-accent-mark bg-accent-tint px-3 py-2 text-15"
          >
            Welcome back. Your unsaved text is waiting.
          </p>
        ) : null}
        <SignInForm email={email} onEmail={setEmail} {...{ view, isWorking, onSignIn }} />
        {view.provider ? (
          <div className="mt-5 flex items-center gap-3 text-15 text-ink-2">
            or
            <Button size="page" onClick={onProvider}>
              Sign in with {view.provider}
            </Button>
          </div>
        ) : null}
        <p className="mt-8 text-15 text-ink-2">
          AI-assisted notes you can trace. You decide what is signed.
        </p>
        {view.demoAccounts.length > 0 ? (
          <DemoAccounts accounts={view.demoAccounts} onChoose={setEmail} />
        ) : null}
      </div>
    </main>
  );
}

function DemoAccounts({
  accounts,
  onChoose,
}: {
  accounts: readonly DemoAccountView[];
  onChoose: (email: string) => void;
}) {
  return (
    <section aria-labelledby="demo-accounts" className="mt-8 border-t border-line pt-4">
      <h2 id="demo-accounts" className="text-pane font-semibold">
        Demo accounts
      </h2>
      <p className="mb-2 text-13 text-ink-2">
        Their passwords were shown when the server first started. Every patient is synthetic.
      </p>
      <ul>
        {accounts.map((account) => (
          <li key={account.email} className="border-b border-line last:border-b-0">
            <button
              type="button"
              onClick={() => onChoose(account.email)}
              className="w-full rounded-control px-2 py-1.5 text-left hover:bg-accent-tint"
            >
              <span className="flex flex-wrap justify-between gap-x-3 text-15">
                <span className="font-semibold">{account.roleLabel}</span>
                <span className="text-ink-2">{account.email}</span>
              </span>
              <span className="block text-13 text-ink-2">{account.mayDo}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

type SignInFormProps = Pick<SignInPageProps, "view" | "isWorking" | "onSignIn"> & {
  email: string;
  onEmail: (email: string) => void;
};

function SignInForm({ view, isWorking, onSignIn, email, onEmail }: SignInFormProps) {
  const [password, setPassword] = useState("");
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!isWorking) onSignIn(email.trim(), password);
  };
  return (
    <form onSubmit={submit} className="space-y-4">
      <TextField
        label="E-mail"
        type="email"
        name="email"
        autoComplete="username"
        autoFocus
        required
        tall
        value={email}
        onChange={(event) => onEmail(event.target.value)}
      />
      <PasswordField
        label="Password"
        name="password"
        autoComplete="current-password"
        required
        tall
        value={password}
        onChange={(event) => setPassword(event.target.value)}
      />
      <p role="alert" className="min-h-5 text-15 text-crit">
        {view.problem ? <ProblemWords problem={view.problem} /> : null}
      </p>
      <Button
        type="submit"
        variant="primary"
        size="page"
        className="w-32"
        aria-disabled={isWorking}
      >
        {isWorking ? "Signing in" : "Sign in"}
      </Button>
    </form>
  );
}
