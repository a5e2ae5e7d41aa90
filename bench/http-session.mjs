/** A signed-in HTTP client over one keep-alive connection, for the benchmarks that ask the real application. */
import { readFileSync } from "node:fs";
import { Agent, request } from "node:http";
import { cpus } from "node:os";
import { join } from "node:path";

/** Where a running application is: its address (argument or `BENCH_URL`) and its home folder. */
export function runningApplication() {
  const home = process.env.PROVENOTE_HOME ?? join(import.meta.dirname, "..", ".provenote");
  const url = process.env.BENCH_URL ?? "http://127.0.0.1:3000";
  const { accounts } = JSON.parse(readFileSync(join(home, "demo-accounts.json"), "utf8"));
  return { home, url, accounts };
}

export function machine() {
  return `${cpus().length} cores, ${cpus()[0]?.model ?? "unknown"}, Node ${process.versions.node}`;
}

export class HttpSession {
  #agent = new Agent({ keepAlive: true, maxSockets: 1 });
  #cookies = new Map();

  constructor(url) {
    this.url = url;
  }

  /** Sends and reads the whole answer. Returns status, text and the milliseconds until its last byte. */
  send(method, path, body, headers = {}) {
    const started = performance.now();
    return new Promise((resolve, reject) => {
      const outgoing = request(
        `${this.url}${path}`,
        {
          method,
          agent: this.#agent,
          headers: {
            Origin: this.url,
            "Content-Type": "application/json",
            Cookie: [...this.#cookies].map(([name, value]) => `${name}=${value}`).join("; "),
            ...headers,
          },
        },
        (response) => {
          for (const line of response.headers["set-cookie"] ?? []) {
            const [pair = ""] = line.split(";");
            const at = pair.indexOf("=");
            this.#cookies.set(pair.slice(0, at), pair.slice(at + 1));
          }
          const parts = [];
          response.on("data", (part) => parts.push(part));
          response.on("end", () => {
            const text = Buffer.concat(parts).toString("utf8");
            resolve({ status: response.statusCode, text, ms: performance.now() - started });
          });
        },
      );
      outgoing.on("error", reject);
      outgoing.end(method === "GET" ? undefined : (body ?? "{}"));
    });
  }

  async ask(method, path, body) {
    const answer = await this.send(method, path, JSON.stringify(body ?? {}));
    if (answer.status !== 200) {
      throw new Error(`${method} ${path}: ${answer.status} ${answer.text}`);
    }
    return JSON.parse(answer.text);
  }

  async signIn({ email, password }) {
    const { csrfToken } = await this.ask("GET", "/api/auth/csrf");
    const form = new URLSearchParams({ email, password, csrfToken, json: "true" }).toString();
    await this.send("POST", "/api/auth/callback/password", form, {
      "Content-Type": "application/x-www-form-urlencoded",
    });
    await this.ask("GET", "/api/session");
    return this;
  }

  close() {
    this.#agent.destroy();
  }
}

/** The value below which `share` of the sorted times lie. */
export function quantile(sorted, share) {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}
