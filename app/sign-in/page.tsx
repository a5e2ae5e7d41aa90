import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { findCaller } from "@/app/_server/caller";
import { listDemoAccounts } from "@/app/_server/sign-in/demo-accounts";
import { usesOidc } from "@/app/_server/sign-in/oidc-provider";
import type { SignInProblem } from "@/components/sign-in/sign-in-view";
import { readSession } from "@/lib/access/sign-in/read-session";
import { env } from "@/lib/env";
import { isProvenoteError } from "@/lib/errors";
import { SignInClient } from "./sign-in-client";

export const dynamic = "force-dynamic";
export const metadata: Metadata = { title: "Sign in" };

type Search = Promise<Record<string, string | string[] | undefined>>;

/** Lets people in. Somebody who is signed in already goes to his page. */
export default async function SignInRoute({ searchParams }: Readonly<{ searchParams: Search }>) {
  const search = await searchParams;
  const to = safePath(search.to);
  if (await isSignedIn()) redirect(to);
  const provider = usesOidc(env()) ? env().OIDC_NAME : null;
  const view = {
    provider,
    problem: problemOf(search.error, provider),
    isBack: to.startsWith("/paste?text="),
    demoAccounts: await listDemoAccounts(),
  };
  return <SignInClient view={view} to={to} />;
}

async function isSignedIn(): Promise<boolean> {
  const caller = await findCaller();
  if (caller === null) return false;
  try {
    await readSession(caller);
    return true;
  } catch (error) {
    if (isProvenoteError(error) && error.kind === "unauthenticated") return false;
    throw error;
  }
}

/** A path of this site and nothing else: no other host, no protocol-relative address. */
function safePath(value: string | string[] | undefined): string {
  return typeof value === "string" && /^\/(?![/\\])[\w\-./?=&%]*$/.test(value) ? value : "/";
}

function problemOf(
  error: string | string[] | undefined,
  provider: string | null,
): SignInProblem | null {
  if (typeof error !== "string") return null;
  const name = provider ?? "The provider";
  if (["no_role", "role_clash", "email_taken", "disabled", "AccessDenied"].includes(error)) {
    return { kind: "provider_refused", provider: name };
  }
  if (error === "CredentialsSignin") return { kind: "refused" };
  return { kind: "provider_away", provider: name };
}
