import type { SignInProblem } from "@/components/sign-in/sign-in-view";

export type SignInOutcome =
  | { readonly kind: "signed_in" }
  | { readonly kind: "redirect"; readonly url: string }
  | { readonly kind: "problem"; readonly problem: SignInProblem };

/** Sends credentials, or asks for the provider's address, the way next-auth's own pages do. */
export async function signInWithForm(
  provider: "password" | "oidc",
  fields: Readonly<Record<string, string>>,
): Promise<SignInOutcome> {
  try {
    const { csrfToken } = (await (await fetch("/api/auth/csrf", { cache: "no-store" })).json()) as {
      csrfToken: string;
    };
    const path = provider === "password" ? "callback/password" : "signin/oidc";
    const response = await fetch(`/api/auth/${path}`, {
      method: "POST",
      headers: { "Content-Type": "application/x-www-form-urlencoded" },
      body: new URLSearchParams({ ...fields, csrfToken, json: "true" }),
    });
    const { url } = (await response.json()) as { url?: string };
    if (url === undefined) return failed({ kind: "server_away" });
    const error = new URL(url, window.location.href).searchParams.get("error");
    if (error !== null) return failed(problemOf(error));
    return provider === "oidc" ? { kind: "redirect", url } : { kind: "signed_in" };
  } catch {
    return failed({ kind: "server_away" });
  }
}

function problemOf(error: string): SignInProblem {
  const locked = /^locked (\S+)$/.exec(error);
  if (locked?.[1] !== undefined) return { kind: "locked", until: locked[1] };
  return error === "CredentialsSignin" ? { kind: "refused" } : { kind: "server_away" };
}

function failed(problem: SignInProblem): SignInOutcome {
  return { kind: "problem", problem };
}
