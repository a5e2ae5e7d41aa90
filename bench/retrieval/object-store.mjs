#!/usr/bin/env node
/**
 * `node bench/retrieval/object-store.mjs`: the tests of notes and library at a real database, with their vector tables in
 * an object store instead of a folder: `moto_server` (PyPI: `moto[server]`), which speaks the protocol of S3 without a
 * network. Found on the path, or named by MOTO_SERVER; where there is none this says so and succeeds.
 */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:net";
import { join } from "node:path";
import { root } from "../bundle.mjs";
import { machine } from "../http-session.mjs";

const BUCKET = "vectors";
const PATIENCE_MS = 60_000;

async function freePort() {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address();
  server.close();
  await once(server, "close");
  return port;
}

/** @returns the running server, or null when there is no such program. */
async function startStore(port) {
  const program = process.env.MOTO_SERVER ?? "moto_server";
  const store = spawn(program, ["-H", "127.0.0.1", "-p", String(port)], { stdio: "ignore" });
  const isStarted = await Promise.race([
    once(store, "spawn").then(() => true),
    once(store, "error").then(() => false),
  ]);
  return isStarted ? store : null;
}

async function makeBucket(url) {
  const until = Date.now() + PATIENCE_MS;
  while (Date.now() < until) {
    const answer = await fetch(`${url}/${BUCKET}`, { method: "PUT" }).catch(() => null);
    if (answer?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
  throw new Error("The object store did not answer within a minute.");
}

const port = await freePort();
const store = await startStore(port);
if (store === null) {
  process.stdout.write("skipped: there is no moto_server (pip install 'moto[server]').\n");
  process.exit(0);
}
const url = `http://127.0.0.1:${port}`;
const ended = once(store, "exit");
try {
  await makeBucket(url);
  process.stdout.write(`${machine()}\n`);
  const vitest = join(root, "node_modules", "vitest", "vitest.mjs");
  const config = join(root, "bench", "retrieval", "object-store.vitest.config.ts");
  const environment = {
    LANCEDB_URI: `s3://${BUCKET}`,
    AWS_ENDPOINT: url,
    AWS_ALLOW_HTTP: "true",
    AWS_REGION: "us-east-1",
    AWS_ACCESS_KEY_ID: "test",
    AWS_SECRET_ACCESS_KEY: "test",
  };
  const args = [vitest, "run", "--config", config, ...process.argv.slice(2)];
  const tests = spawn(process.execPath, args, {
    cwd: root,
    stdio: "inherit",
    env: { ...process.env, ...environment },
  });
  const [code] = await once(tests, "exit");
  process.exitCode = code ?? 1;
} finally {
  store.kill();
  await ended;
}
