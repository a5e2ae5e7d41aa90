/**
 * Closes what a program reaches out with: sockets, name look-ups, requests, other processes, threads. Node 24 has no
 * permission for the network, so this is done by replacing the functions before any package is loaded. It stops what a
 * package of JavaScript calls. It does not stop native code: against that stands the network namespace, where the
 * operating system grants one.
 */
import childProcess from "node:child_process";
import cluster from "node:cluster";
import dgram from "node:dgram";
import dns from "node:dns";
import http from "node:http";
import http2 from "node:http2";
import https from "node:https";
import { syncBuiltinESMExports } from "node:module";
import net from "node:net";
import tls from "node:tls";
import workerThreads from "node:worker_threads";

const REQUESTS = ["fetch", "WebSocket", "EventSource"];
const STARTERS = ["spawn", "spawnSync", "exec", "execSync", "execFile", "execFileSync", "fork"];

/** Throws whatever it is called with or constructed from, and says which door it was. */
function closed(name) {
  return function refuse() {
    throw Object.assign(new Error(`${name} is closed in this process.`), {
      code: "ERR_CLOSED_DOOR",
    });
  };
}

function close(owner, label, names) {
  for (const name of names) {
    if (typeof owner[name] !== "function") continue;
    Object.defineProperty(owner, name, {
      value: closed(`${label}.${name}`),
      configurable: true,
      writable: true,
    });
  }
}

function functionsOf(owner) {
  return Object.getOwnPropertyNames(owner).filter((name) => name !== "constructor");
}

export function closeDoors() {
  // The prototypes, since every other way (tls, http, undici) ends in them.
  close(net.Socket.prototype, "Socket", ["connect"]);
  close(net.Server.prototype, "Server", ["listen"]);
  close(net, "net", ["connect", "createConnection", "createServer", "_createServerHandle"]);
  close(dgram.Socket.prototype, "dgram.Socket", ["bind", "connect", "send"]);
  close(dgram, "dgram", ["createSocket", "_createSocketHandle"]);
  close(dns.promises.Resolver.prototype, "Resolver", functionsOf(dns.promises.Resolver.prototype));
  close(dns.Resolver.prototype, "Resolver", functionsOf(dns.Resolver.prototype));
  close(dns.promises, "dns.promises", functionsOf(dns.promises));
  close(dns, "dns", functionsOf(dns));
  close(tls, "tls", ["connect", "createServer"]);
  close(http, "http", ["request", "get", "createServer"]);
  close(https, "https", ["request", "get", "createServer"]);
  close(http2, "http2", ["connect", "createServer", "createSecureServer"]);
  close(childProcess, "child_process", STARTERS);
  close(cluster, "cluster", ["fork"]);
  close(workerThreads, "worker_threads", ["Worker"]);
  close(process, "process", ["binding", "_linkedBinding"]);
  close(globalThis, "globalThis", REQUESTS);
  syncBuiltinESMExports();
}

/** After the model's library is loaded, no further native code. */
export function closeNativeCode() {
  close(process, "process", ["dlopen"]);
}
