/**
 * Who may import whom, as a pure decision. `lib/rooms.json` is the table of rooms; the rest of the rules are
 * in ARCHITECTURE's terms: lib knows neither Next nor React, the browser sees only `*.schema.ts`, stores and
 * rules stay in their room. Paths are relative to the repository, with forward slashes.
 */
export type RoomTable = Readonly<Record<string, readonly string[]>>;

export interface ImportEdge {
  /** The importing file. */
  readonly from: string;
  /** The imported file without extension, or the name of a package. */
  readonly to: string;
  readonly isPackage: boolean;
  /** The importing file begins with "use client". */
  readonly isClient: boolean;
}

const FRAMEWORK =
  /^(next|next-auth|react|react-dom|react-aria-components|lucide-react|server-only|client-only)(\/|$)/;
const DATABASE_DRIVER = /^(pg|@prisma\/adapter-pg)(\/|$)/;
const TEST_FILE = /\.test\.tsx?$/;
const LIB_FOUNDATION = /^lib\/(errors|env|logger)$/;
/** Pure rooms: no settings, no log. */
const PURE_ROOMS = ["crypto", "safety"];
/** What stands above `lib` and is never imported from below; tools and tests stand above everything. */
const ABOVE_LIB = ["app", "components", "web", "worker", "cli", "e2e", "scripts", "bench"];

/** The reason why an import is refused, or null when it is allowed. */
export function refuseImport(edge: ImportEdge, rooms: RoomTable): string | null {
  return edge.isPackage ? refusePackage(edge) : refuseFile(edge, rooms);
}

function refusePackage({ from, to }: ImportEdge): string | null {
  if (to === "server-only") {
    return from.startsWith("app/_server/")
      ? null
      : "server-only throws in plain Node: it stands only under app/_server.";
  }
  if (topOf(from) === "lib" && FRAMEWORK.test(to)) {
    return `lib knows neither Next nor React: ${to} is refused.`;
  }
  const mayOpenConnections =
    from.startsWith("lib/db/") || TEST_FILE.test(from) || isOutsideProduct(from);
  if (DATABASE_DRIVER.test(to) && !mayOpenConnections) {
    return "Connections are made in lib/db only.";
  }
  return null;
}

function isOutsideProduct(from: string): boolean {
  return !["lib", "app", "components", "web", "worker", "cli"].includes(topOf(from));
}

function refuseFile(edge: ImportEdge, rooms: RoomTable): string | null {
  const { from, to, isClient } = edge;
  const fromRoom = roomOf(from, rooms);
  const toRoom = roomOf(to, rooms);
  const top = topOf(to);
  if (toRoom !== null && toRoom !== fromRoom && /-(store|rules)$/.test(to)) {
    return `${to} is private to the room ${toRoom}: use one of its verbs, or a verb's inner function.`;
  }
  if (topOf(from) === "lib") {
    return ABOVE_LIB.includes(top)
      ? `lib stands below ${top} and never imports it.`
      : top === "lib"
        ? refuseWithinLib(from, to, fromRoom, toRoom, rooms)
        : null;
  }
  if (isClient || topOf(from) === "components") {
    return refuseInBrowser(from, to);
  }
  return refuseAbove(topOf(from), to);
}

function refuseWithinLib(
  from: string,
  to: string,
  fromRoom: string | null,
  toRoom: string | null,
  rooms: RoomTable,
): string | null {
  if (toRoom === null) {
    const isPure = fromRoom !== null && PURE_ROOMS.includes(fromRoom);
    if (!LIB_FOUNDATION.test(to)) {
      return `${to} belongs to no room of lib/rooms.json.`;
    }
    return isPure && to !== "lib/errors"
      ? `${fromRoom} is pure: of lib it imports only errors.`
      : null;
  }
  if (fromRoom === null) {
    return `${from} is foundation: it imports no room.`;
  }
  return fromRoom === toRoom || rooms[fromRoom]?.includes(toRoom) === true
    ? null
    : `lib/rooms.json has no edge from ${fromRoom} to ${toRoom}.`;
}

function refuseInBrowser(from: string, to: string): string | null {
  const top = topOf(to);
  if (top === "lib" && !to.endsWith(".schema")) {
    return `Of lib the browser may import only *.schema.ts, not ${to}.`;
  }
  if (to.startsWith("app/_server/")) {
    return "app/_server runs on the server only.";
  }
  if (topOf(from) === "components" && ["app", "web", "worker", "cli"].includes(top)) {
    return `components never import ${top}.`;
  }
  return null;
}

function refuseAbove(fromTop: string, to: string): string | null {
  const top = topOf(to);
  if (["worker", "cli"].includes(fromTop) && ["app", "components"].includes(top)) {
    return `${fromTop} runs without Next and never imports ${top}.`;
  }
  if (fromTop === "app" && ["web", "worker", "cli", "scripts"].includes(top)) {
    return `app never imports ${top}.`;
  }
  return null;
}

/** `lib/notes/sign-note` → `notes`; null for what lies in no room. */
function roomOf(path: string, rooms: RoomTable): string | null {
  const [top, room, rest] = path.split("/");
  return top === "lib" && room !== undefined && rest !== undefined && room in rooms ? room : null;
}

function topOf(path: string): string {
  return path.split("/")[0] ?? "";
}

/** A path of rooms that leads back to its start, or null. */
export function findCycle(rooms: RoomTable): string[] | null {
  const done = new Set<string>();
  const visit = (room: string, path: readonly string[]): string[] | null => {
    if (path.includes(room)) {
      return [...path.slice(path.indexOf(room)), room];
    }
    if (done.has(room)) {
      return null;
    }
    for (const next of rooms[room] ?? []) {
      const cycle = visit(next, [...path, room]);
      if (cycle !== null) {
        return cycle;
      }
    }
    done.add(room);
    return null;
  };
  for (const room of Object.keys(rooms)) {
    const cycle = visit(room, []);
    if (cycle !== null) {
      return cycle;
    }
  }
  return null;
}
