import type { Caller } from "@/lib/access/runtime";
import { EXIT_USAGE, type CommandIo } from "../command-io";
import { asAdministrator } from "./as-administrator";
import { readArguments, type Arguments, type OptionKinds } from "./read-arguments";

type RegisterAction = Readonly<{
  /** Whether it is about one entry, which is named behind it. */
  needsSubject: boolean;
  /** @returns the exit code; `EXIT_USAGE` has the usage printed. */
  run: (caller: Caller, args: Arguments, io: CommandIo) => Promise<number>;
}>;

export type RegisterActions = Readonly<Partial<Record<string, RegisterAction>>>;

type RegisterCommand = Readonly<{
  usage: string;
  /** `as` among them: the address of the administrator in whose name it is done. */
  options: OptionKinds;
  actions: RegisterActions;
}>;

/** Runs `ACTION [SUBJECT] --as EMAIL` of a register that administrators keep, in a session of that administrator's. */
export async function runRegisterCommand(
  args: readonly string[],
  io: CommandIo,
  { usage, options, actions }: RegisterCommand,
): Promise<number> {
  const given = readArguments(args, options);
  const action = given === null ? undefined : actions[given.action];
  const email = given?.text("as");
  const isRight =
    given !== null &&
    action !== undefined &&
    email !== undefined &&
    action.needsSubject === (given.subject !== null);
  const code = isRight
    ? await asAdministrator(email, (caller) => action.run(caller, given, io))
    : EXIT_USAGE;
  if (code === EXIT_USAGE) io.err(usage);
  return code;
}
