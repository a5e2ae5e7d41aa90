import { request, type APIRequestContext, type APIResponse } from "@playwright/test";
import type { ApplicationState } from "./application-state";
import type { Who } from "./fixtures";

export type Call = {
  readonly method: "GET" | "POST" | "PUT";
  readonly path: string;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
};

/** Requests as one signed-in person makes them, without a browser; `null` is somebody who is not signed in. */
export class ApiSession {
  constructor(
    private readonly context: APIRequestContext,
    readonly baseUrl: string,
    readonly membershipId: string,
  ) {}

  /** Sends a JSON request from the application's own origin, unless `headers` says otherwise. */
  send({ method, path, body, headers = {} }: Call): Promise<APIResponse> {
    return this.context.fetch(`${this.baseUrl}${path}`, {
      method,
      headers: { Origin: this.baseUrl, "Content-Type": "application/json", ...headers },
      maxRedirects: 0,
      ...(method === "GET" ? {} : { data: bodyOf(body) }),
    });
  }

  /** Sends a request that must succeed. */
  async ask<T>(method: Call["method"], path: string, body?: unknown): Promise<T> {
    const response = await this.send({ method, path, body });
    if (!response.ok()) {
      throw new Error(`${method} ${path}: ${response.status()} ${await response.text()}`);
    }
    return (await response.json()) as T;
  }

  cookieHeader(): Promise<string> {
    return this.context
      .storageState()
      .then(({ cookies }) => cookies.map(({ name, value }) => `${name}=${value}`).join("; "));
  }

  close(): Promise<void> {
    return this.context.dispose();
  }
}

/** Text goes as it is (it may not be JSON on purpose), bytes too; anything else as JSON. */
function bodyOf(body: unknown): string | Buffer {
  if (typeof body === "string" || Buffer.isBuffer(body)) return body;
  return JSON.stringify(body ?? {});
}

/** Signs in over HTTP the way the sign-in page does. */
export async function openApiSession(
  { baseUrl, accounts }: Pick<ApplicationState, "baseUrl" | "accounts">,
  who: Who | null,
): Promise<ApiSession> {
  const context = await request.newContext();
  if (who === null) return new ApiSession(context, baseUrl, "");
  const account = accounts.find(({ email }) => email.startsWith(`${who}@`));
  if (account === undefined) throw new Error(`No demo account ${who}.`);
  const csrf = (await (await context.get(`${baseUrl}/api/auth/csrf`)).json()) as {
    csrfToken: string;
  };
  await context.post(`${baseUrl}/api/auth/callback/password`, {
    headers: { Origin: baseUrl },
    form: { email: account.email, password: account.password, json: "true", ...csrf },
  });
  const session = new ApiSession(context, baseUrl, "");
  const { membershipId } = await session.ask<{ membershipId: string }>("GET", "/api/session");
  return new ApiSession(context, baseUrl, membershipId);
}
