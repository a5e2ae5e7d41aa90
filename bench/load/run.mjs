/**
 * `node bench/load/run.mjs [CLINICIANS] [SECONDS]` beside a running application: 20 sessions, each with a
 * connection of its own, open charts one after the other with the pause of a person who reads (1 s on average,
 * spread evenly between 0.5 and 1.5 s). Time from the first byte sent to the last byte received.
 */
import { HttpSession, machine, quantile, runningApplication } from "../http-session.mjs";

const people = Number(process.argv[2] ?? 20);
const seconds = Number(process.argv[3] ?? 30);
const { url, accounts } = runningApplication();
const doctors = accounts.filter(({ role }) => /clinician|nurse/i.test(role));

const sessions = [];
for (let at = 0; at < people; at += 1) {
  const session = new HttpSession(url);
  sessions.push(await session.signIn(doctors[at % doctors.length]));
}
const charts = await Promise.all(
  sessions.map(async (session) => {
    const lines = await session.ask("POST", "/api/patients/search", { query: "" });
    return lines.map(({ id }) => `/patients/${id}`);
  }),
);

const times = [];
let failures = 0;
let isMeasuring = false;

async function click(session, paths, random) {
  const end = performance.now() + (seconds + 5) * 1000;
  await pause(random() * 1000);
  for (let at = 0; performance.now() < end; at += 1) {
    const answer = await session.send("GET", paths[at % paths.length]);
    if (answer.status !== 200 || !answer.text.includes("</html>")) failures += 1;
    else if (isMeasuring) times.push(answer.ms);
    await pause(500 + random() * 1000);
  }
}

const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

/** Repeatable pauses (mulberry32). */
function randomFrom(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

// The first five seconds warm up and do not count.
setTimeout(() => (isMeasuring = true), 5_000);
await Promise.all(sessions.map((session, at) => click(session, charts[at], randomFrom(at + 1))));
for (const session of sessions) session.close();
times.sort((a, b) => a - b);
const figure = (share) => `${quantile(times, share).toFixed(0).padStart(5)} ms`;
process.stdout.write(
  `${machine()}\nchart page, ${people} clinicians for ${seconds} s: ${times.length} pages, ${failures} failures\n` +
    `p50 ${figure(0.5)}  p95 ${figure(0.95)}  p99 ${figure(0.99)}  max ${figure(1)}\n`,
);
if (failures > 0) process.exitCode = 1;
