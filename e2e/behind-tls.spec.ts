import { readState } from "./setup/application-state";
import { expect, test } from "./setup/fixtures";
import { startWithoutProxy } from "./setup/second-web";

const PUBLIC_URL = "https://notes.clinic.example";

test("with a public https address, cookies are __Host- and Secure, and TLS is asked for ever after", async ({
  playwright,
}) => {
  const state = readState();
  const plain = await playwright.request.newContext();
  const without = await plain.get(`${state.baseUrl}/api/auth/csrf`);
  expect(without.headers()["strict-transport-security"]).toBeUndefined();

  const second = await startWithoutProxy(state.home, { PUBLIC_URL, NEXTAUTH_URL: PUBLIC_URL });
  try {
    const csrf = await plain.get(`${second.baseUrl}/api/auth/csrf`);
    expect(csrf.headers()["strict-transport-security"]).toBe("max-age=31536000; includeSubDomains");
    const { csrfToken } = (await csrf.json()) as { csrfToken: string };
    const account = state.accounts.find(({ email }) => email.startsWith("a.lindqvist@"));
    // Secure cookies do not travel over the plain connection by themselves.
    const pair = (csrf.headers()["set-cookie"] ?? "").split("\n").map((line) => line.split(";")[0]);
    const response = await plain.post(`${second.baseUrl}/api/auth/callback/password`, {
      headers: { Cookie: pair.join("; "), Origin: PUBLIC_URL },
      form: {
        email: account?.email ?? "",
        password: account?.password ?? "",
        csrfToken,
        json: "true",
      },
    });
    const lines = (response.headers()["set-cookie"] ?? "").split("\n");
    const session = lines.find((line) => line.startsWith("__Host-provenote-session="));
    expect(session).toMatch(/; Path=\/(;|$)/);
    expect(session).toMatch(/; HttpOnly/);
    expect(session).toMatch(/; Secure/);
    expect(session).toMatch(/; SameSite=Lax/i);
    expect(session).not.toMatch(/; Domain=/i);
    for (const line of lines.filter((each) => each !== "")) expect(line).toMatch(/; Secure/);
  } finally {
    await second.stop();
    await plain.dispose();
  }
});
