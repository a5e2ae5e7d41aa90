import { randomUUID } from "node:crypto";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import next from "next";
import { checkRole } from "@/lib/db/check-role";
import { env } from "@/lib/env";
import { logger } from "@/lib/logger";
import { closeClassifier, warmClassifier } from "@/lib/phi/model/propose-identifiers";
import { isExpectedHost, peerAddress } from "./request-edge";

/**
 * The web process: Next behind a thin server of our own, which knows the socket. It sets who is calling
 * from the socket (or a configured proxy), answers 421 to a foreign host, and stops cleanly.
 */
async function main(): Promise<void> {
  const settings = env();
  const port = settings.PORT ?? 3000;
  const hostname = "127.0.0.1";
  if (settings.DATABASE_URL !== undefined) await checkRole(settings.DATABASE_URL);
  const dev = process.argv.includes("--dev");
  const app = next({ dev, hostname, port, dir: settings.PROVENOTE_ROOT });
  await app.prepare();
  const respond = app.getRequestHandler();
  const server = createServer((request, response) => {
    if (!admit(request, response, settings.PUBLIC_URL, port)) return;
    request.headers["x-provenote-peer"] = peerAddress(request, settings.TRUSTED_PROXIES);
    request.headers["x-provenote-request"] = randomUUID();
    request.headers["x-provenote-dev"] = dev ? "1" : "0";
    void respond(request, response);
  });
  const upgrade = app.getUpgradeHandler();
  server.on("upgrade", (request, socket, head) => {
    // Only a page under development has a socket; nobody would ever answer or close another one.
    if (dev && isExpectedHost(request.headers.host, settings.PUBLIC_URL, port)) {
      void upgrade(request, socket, head);
    } else socket.destroy();
  });
  server.listen(port, hostname, () => {
    logger().info("web.listening", { port });
    // After the first pages can be answered: its start takes half a second of two cores.
    warmClassifier();
  });
  for (const signal of ["SIGINT", "SIGTERM"] as const) {
    process.once(signal, () => {
      // Open event streams would hold the server for ever.
      server.closeAllConnections();
      void closeClassifier();
      server.close();
      setTimeout(() => process.exit(0), 2_000).unref();
    });
  }
}

function admit(
  request: IncomingMessage,
  response: ServerResponse,
  publicUrl: string | undefined,
  port: number,
): boolean {
  if (publicUrl?.startsWith("https:") === true) {
    response.setHeader("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
  }
  if (isExpectedHost(request.headers.host, publicUrl, port)) return true;
  response.writeHead(421, { "Content-Type": "text/plain", "Cache-Control": "no-store" });
  response.end("This server does not answer for that host.\n");
  return false;
}

await main();
