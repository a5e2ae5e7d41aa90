import type { Caller } from "@/lib/access/runtime";
import { listTaskFields } from "@/lib/drafting/prompts/list-task-fields";
import type { TaskFields, TaskTaker } from "@/lib/drafting/prompts/task-fields.schema";
import { readModels } from "@/lib/llm/read-models";
import { EXIT_OK, type CommandIo } from "../command-io";
import type { Arguments } from "./read-arguments";

/** What each task sends, field by field with its limit, and which deployment gets it now: the page's list, a line a field. */
export async function listFields(caller: Caller, args: Arguments, io: CommandIo): Promise<number> {
  const tasks = listTaskFields((await readModels(caller)).deployments);
  io.out(args.flag("json") ? `${JSON.stringify(tasks, null, 2)}\n` : tasks.map(linesOf).join(""));
  return EXIT_OK;
}

function linesOf({ task, mayHoldIdentifiers, prompts, takenBy }: TaskFields): string {
  const takers = takenBy.map(takerOf).join("; ");
  const nobody = task === "connection_test" ? "any deployment that is tested" : "no model";
  const fields = prompts.flatMap(({ prompt, version, fields: parts }) =>
    parts.map(({ name, holds, why, mostCharacters, mostLines }) => {
      const lines = mostLines === null ? [] : [`${mostLines} quotations`];
      const most = [...lines, `${mostCharacters} characters`].join(", ");
      return [task, `${prompt}/${version}`, name, most, holds, why].join("\t");
    }),
  );
  const form = mayHoldIdentifiers ? "placeholders, or as written where allowed" : "placeholders";
  return [`${task}\t${form}\ttaken by: ${takers === "" ? nobody : takers}`, ...fields, ""].join(
    "\n",
  );
}

function takerOf({ name, vendor, zone, roles, state }: TaskTaker): string {
  const whose = vendor === null ? "" : ` of ${vendor}`;
  return `${name}${whose}, ${zone}, ${roles.join("+")}, ${state}`;
}
