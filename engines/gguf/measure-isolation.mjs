/**
 * What keeps this process to itself, measured by trying, so that what is reported is what is in force and not what was
 * intended. Asked before anything is closed in JavaScript: the answer about the network is then the kernel's alone.
 */
import { connect } from "node:net";
import { networkInterfaces } from "node:os";

/** The discard port (RFC 863) of this machine: a kernel that has a loopback answers or refuses, never "unreachable". */
const LOOPBACK = { host: "127.0.0.1", port: 9 };

export async function measureIsolation() {
  const error = await connectionError(LOOPBACK);
  return {
    hasOwnNetwork: error === "ENETUNREACH" && Object.keys(networkInterfaces()).length === 0,
    hasOwnProcesses: process.pid === 1,
    hasPermissionModel: isDenied("child", "worker", "fs.write") && !mayRead("/etc/passwd"),
  };
}

function connectionError(address) {
  return new Promise((resolve) => {
    const socket = connect(address);
    const settle = (code) => {
      socket.destroy();
      resolve(code);
    };
    socket.setTimeout(2_000, () => settle("ETIMEDOUT"));
    socket.once("connect", () => settle(null));
    socket.once("error", (error) => settle(error.code));
  });
}

/** `process.permission` is there under `--permission` only (Node's permission model). */
function isDenied(...scopes) {
  return (
    process.permission !== undefined && scopes.every((scope) => !process.permission.has(scope))
  );
}

function mayRead(path) {
  return process.permission?.has("fs.read", path) ?? true;
}

/** Asked again after the doors are closed: a socket is then refused before the kernel hears of it. */
export function areDoorsClosed() {
  try {
    connect(LOOPBACK)
      .on("error", () => undefined)
      .destroy();
    return false;
  } catch (error) {
    return error.code === "ERR_CLOSED_DOOR";
  }
}
