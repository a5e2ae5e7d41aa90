import { saveOpenPages } from "./use-serial-save";

/** Saves what was typed last, ends the session on the server and leaves for the sign-in page; the browser forgets the page's data. */
export async function signOut(): Promise<void> {
  await saveOpenPages();
  const csrf = await fetch("/api/auth/csrf", { cache: "no-store" });
  const { csrfToken } = (await csrf.json()) as { csrfToken: string };
  await fetch("/api/auth/signout", {
    method: "POST",
    headers: { "Content-Type": "application/x-www-form-urlencoded" },
    body: new URLSearchParams({ csrfToken, json: "true" }),
  });
  // A full load, so that no page of the session stays in memory.
  window.location.assign(new URL("/sign-in", window.location.href));
}
