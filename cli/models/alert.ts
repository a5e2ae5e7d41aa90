import type { Caller } from "@/lib/access/runtime";
import { readLeaks } from "@/lib/llm/alerts/read-leaks";
import type { LeakAlert } from "@/lib/llm/alerts/leak-alert.schema";
import { EXIT_OK, type CommandIo } from "../command-io";
import type { Arguments } from "./read-arguments";
import { runRegisterCommand, type RegisterActions } from "./run-register-command";

const USAGE = `provenote alert list --as EMAIL [--open] [--json]

What was found in the answers of language models that none may hold, and who reached for patients who do not exist: open ones
first, the newest of each first. One line an alert: moment, kinds, person, deployment, task, run, what came of it, id. The words
that leaked are kept nowhere. EMAIL is an administrator's. An alert is looked at on the page and in person: no command does that.
  --open   those alone that nobody has looked at
  --json   prints JSON
`;

const OPTIONS = { as: "text", open: "flag", json: "flag" } as const;

/** The alerts of a clinic from the command line: read here, closed nowhere but on the page. */
export async function runAlert(args: string[], io: CommandIo): Promise<number> {
  return runRegisterCommand(args, io, { usage: USAGE, options: OPTIONS, actions: ACTIONS });
}

const ACTIONS: RegisterActions = { list: { needsSubject: false, run: list } };

async function list(caller: Caller, { flag }: Arguments, io: CommandIo): Promise<number> {
  const { alerts } = await readLeaks(caller);
  const shown = flag("open") ? alerts.filter(({ review }) => review === null) : alerts;
  if (flag("json")) {
    io.out(`${JSON.stringify(shown, null, 2)}\n`);
    return EXIT_OK;
  }
  for (const alert of shown) io.out(`${lineOf(alert)}\n`);
  return EXIT_OK;
}

function lineOf({ id, kinds, raisedAt, person, call, review }: LeakAlert): string {
  const about = call === null ? ["-", "-", "-"] : [call.deployment, call.task, call.runId];
  return [raisedAt, kinds.join("+"), person, ...about, review?.outcome ?? "open", id].join("\t");
}
