"use client";

import { useState } from "react";
import { SignInPage } from "@/components/sign-in/sign-in-page";
import type { SignInProblem, SignInView } from "@/components/sign-in/sign-in-view";
import { signInWithForm } from "./sign-in-request";

/** Joins the sign-in page to the server. */
export function SignInClient({ view, to }: { view: SignInView; to: string }) {
  const [problem, setProblem] = useState<SignInProblem | null>(view.problem);
  const [isWorking, setIsWorking] = useState(false);
  const onSignIn = async (email: string, password: string): Promise<void> => {
    setIsWorking(true);
    setProblem(null);
    const result = await signInWithForm("password", { email, password });
    if (result.kind === "signed_in") {
      // A full load, so that nothing of the person before stays in memory.
      window.location.assign(to);
      return;
    }
    setProblem(result.kind === "problem" ? result.problem : { kind: "server_away" });
    setIsWorking(false);
  };
  const onProvider = async (): Promise<void> => {
    setIsWorking(true);
    const result = await signInWithForm("oidc", { callbackUrl: to });
    if (result.kind === "redirect") window.location.assign(result.url);
    else {
      setProblem({ kind: "provider_away", provider: view.provider ?? "" });
      setIsWorking(false);
    }
  };
  return (
    <SignInPage
      view={{ ...view, problem }}
      isWorking={isWorking}
      onSignIn={(email, password) => void onSignIn(email, password)}
      onProvider={() => void onProvider()}
    />
  );
}
