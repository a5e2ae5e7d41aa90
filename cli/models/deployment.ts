import { setTimeout as waitFor } from "node:timers/promises";
import type { Caller } from "@/lib/access/runtime";
import { ProvenoteError } from "@/lib/errors";
import type { DeploymentContent, ModelKey } from "@/lib/llm/deployments/deployment.schema";
import {
  readConnectionTest,
  type ConnectionTestView,
} from "@/lib/llm/deployments/read-connection-test";
import { requestConnectionTest } from "@/lib/llm/deployments/request-connection-test";
import { saveDeployment } from "@/lib/llm/deployments/save-deployment";
import { readModels, type DeploymentView } from "@/lib/llm/read-models";
import { EXIT_FAILED, EXIT_OK, type CommandIo } from "../command-io";
import { composeContent, contentOf, DEPLOYMENT_OPTIONS } from "./deployment-options";
import type { Arguments } from "./read-arguments";
import { listFields } from "./list-fields";
import { runRegisterCommand, type RegisterActions } from "./run-register-command";
import { readKey } from "./read-key";

const USAGE = `provenote deployment list --as EMAIL [--json]
provenote deployment fields --as EMAIL [--json]                         what each task sends, and which deployment gets it now
provenote deployment add --as EMAIL --name NAME --provider PROVIDER --model MODEL --zone ZONE [options]   begins switched off
provenote deployment edit DEPLOYMENT --as EMAIL [options]                what is not given stays
provenote deployment enable|disable DEPLOYMENT --as EMAIL
provenote deployment test DEPLOYMENT --as EMAIL [--wait SECONDS]         a made-up case, sent by a running worker

DEPLOYMENT is a name or an id. EMAIL is an administrator's, whose name the log's entries carry, with "command line" where a
password would stand.
  --endpoint URL      --vendor NAME       --data deidentified|identified   --role clinician|nurse|none (again for more)
  --task section_drafter|evidence|critic|chat|none (again for more)        --region R  --project P  --api-version V
  --file-sha256 HEX   --max-output-tokens N  --timeout SECONDS  --concurrency N  --monthly-limit USD|none
  --price-in USD --price-out USD           for a million tokens
  --key-file FILE     the vendor's key; "-" reads it from standard input. --no-key takes it away. A key is never an argument.
  --names-no-patient  states, after a refusal, that the words given name no patient; the entry keeps it
  --json              prints JSON
`;

/** Seconds that `test` waits for a worker. */
const WAIT_SECONDS = 60;
const LOOK_MS = 500;

/** The register of models from the command line, by the same verbs as the page. */
export async function runDeployment(args: string[], io: CommandIo): Promise<number> {
  return runRegisterCommand(args, io, {
    usage: USAGE,
    options: DEPLOYMENT_OPTIONS,
    actions: ACTIONS,
  });
}

const ACTIONS: RegisterActions = {
  list: { needsSubject: false, run: list },
  fields: { needsSubject: false, run: listFields },
  add: { needsSubject: false, run: add },
  edit: { needsSubject: true, run: edit },
  enable: { needsSubject: true, run: (caller, args, io) => turn(caller, args, io, true) },
  disable: { needsSubject: true, run: (caller, args, io) => turn(caller, args, io, false) },
  test: { needsSubject: true, run: test },
};

async function list(caller: Caller, args: Arguments, io: CommandIo): Promise<number> {
  const { deployments } = await readModels(caller);
  if (args.flag("json")) {
    io.out(`${JSON.stringify(deployments, null, 2)}\n`);
    return EXIT_OK;
  }
  for (const each of deployments) {
    const key = each.keySetAt === null ? "no key" : `key of ${each.keySetAt.slice(0, 10)}`;
    const tasks = each.tasks.length === 0 ? "no task" : each.tasks.join("+");
    const cells = [each.name, each.provider, each.model, each.zone, each.state, tasks, key];
    io.out(`${[...cells, `version ${each.version}`, each.id].join("\t")}\n`);
  }
  return EXIT_OK;
}

async function add(caller: Caller, args: Arguments, io: CommandIo): Promise<number> {
  const content = composeContent(args, null);
  const key = await keyOf(args, io);
  const saved = await saveDeployment(caller, {
    basedOn: 0,
    content,
    namesNoPatient: args.flag("names-no-patient"),
    ...key,
  });
  return tell(io, args, content, saved);
}

async function edit(caller: Caller, args: Arguments, io: CommandIo): Promise<number> {
  const before = await findDeployment(caller, args);
  const content = composeContent(args, contentOf(before));
  const key = await keyOf(args, io);
  return saveNext(caller, args, io, { before, content, key });
}

async function turn(
  caller: Caller,
  args: Arguments,
  io: CommandIo,
  isEnabled: boolean,
): Promise<number> {
  const before = await findDeployment(caller, args);
  return saveNext(caller, args, io, { before, content: { ...contentOf(before), isEnabled } });
}

type Next = Readonly<{
  before: DeploymentView;
  content: DeploymentContent;
  key?: { key?: ModelKey | null };
}>;

async function saveNext(
  caller: Caller,
  args: Arguments,
  io: CommandIo,
  { before, content, key = {} }: Next,
): Promise<number> {
  const based = { deploymentId: before.id, basedOn: before.version };
  const saved = await saveDeployment(caller, {
    ...based,
    content,
    namesNoPatient: args.flag("names-no-patient"),
    ...key,
  });
  return tell(io, args, content, saved);
}

function tell(
  io: CommandIo,
  args: Arguments,
  { name, isEnabled }: DeploymentContent,
  saved: { readonly deploymentId: string; readonly version: number },
): number {
  const state = isEnabled ? "on" : "off";
  const line = `${name}: version ${saved.version}, switched ${state} (${saved.deploymentId})`;
  io.out(`${args.flag("json") ? JSON.stringify({ ...saved, name, isEnabled }) : line}\n`);
  return EXIT_OK;
}

async function keyOf(args: Arguments, io: CommandIo): Promise<{ key?: ModelKey | null }> {
  const source = args.text("key-file");
  if (args.flag("no-key")) return { key: null };
  return source === undefined ? {} : { key: await readKey(source, io) };
}

async function findDeployment(caller: Caller, { subject }: Arguments): Promise<DeploymentView> {
  const { deployments } = await readModels(caller);
  const wanted = (subject ?? "").toLowerCase();
  const found = deployments.find(({ id, name }) => id === wanted || name.toLowerCase() === wanted);
  if (found !== undefined) return found;
  throw new ProvenoteError("not_found", "deployment.unknown", "There is no such deployment.");
}

async function test(caller: Caller, args: Arguments, io: CommandIo): Promise<number> {
  const deployment = await findDeployment(caller, args);
  const seconds = Number(args.text("wait") ?? WAIT_SECONDS);
  const { testId } = await requestConnectionTest(caller, deployment.id);
  const view = await awaitResult(caller, testId, Number.isFinite(seconds) ? seconds : WAIT_SECONDS);
  const why = view.code === null ? "" : ` (${view.code})`;
  const line =
    view.state === "waiting"
      ? "No worker has taken the test. One that starts within 15 minutes does, and the page shows the call."
      : `${deployment.name}: ${view.state}${why}, ${view.bytes} bytes sent`;
  io.out(`${args.flag("json") ? JSON.stringify({ testId, ...view }) : line}\n`);
  return view.state === "answered" ? EXIT_OK : EXIT_FAILED;
}

async function awaitResult(
  caller: Caller,
  testId: string,
  seconds: number,
): Promise<ConnectionTestView> {
  for (let left = seconds * 1_000; ; left -= LOOK_MS) {
    const view = await readConnectionTest(caller, testId);
    const isOver = view.state !== "waiting" && view.state !== "sent";
    if (isOver || left <= 0) return view;
    await waitFor(LOOK_MS);
  }
}
