import { setTimeout as waitFor } from "node:timers/promises";
import type { Caller } from "@/lib/access/runtime";
import { env } from "@/lib/env";
import { ProvenoteError } from "@/lib/errors";
import { askRegister } from "@/lib/medication-table/registers/ask-register";
import { openRegister } from "@/lib/medication-table/registers/open-register";
import {
  registerSchema,
  type RegisterAnswer,
} from "@/lib/medication-table/registers/register.schema";
import { EXIT_OK, EXIT_USAGE, type CommandIo } from "../command-io";
import { parseInput, type Arguments } from "../models/read-arguments";
import { reachRegister } from "./reach-register";

/**
 * Asks a public register what it says of medicines of the table, one after the other, and keeps the answers.
 * @throws ProvenoteError `medication_table.register_off` (403): the server's settings do not name this register.
 */
export async function askMedicineRegister(
  caller: Caller,
  args: Arguments,
  io: CommandIo,
): Promise<number> {
  const register = parseInput(registerSchema, args.subject);
  const medicines = args.list("medicine") ?? [];
  if (medicines.length === 0) return EXIT_USAGE;
  if (!env().PROVENOTE_MEDICINE_REGISTERS.includes(register)) {
    throw new ProvenoteError(
      "forbidden",
      "medication_table.register_off",
      "PROVENOTE_MEDICINE_REGISTERS does not name this register. Nothing was sent.",
    );
  }
  const client = openRegister(register, {
    ...reachRegister(register),
    clock: () => performance.now(),
    wait: async (ms) => {
      await waitFor(ms);
    },
  });
  for (const medicine of medicines) {
    const { answer, isKept } = await askRegister(caller, client, medicine.toLowerCase());
    io.out(`${medicine}: ${answerWords(answer)}${isKept ? " (kept from before)" : ""}\n`);
  }
  return EXIT_OK;
}

function answerWords(answer: RegisterAnswer): string {
  switch (answer.kind) {
    case "nothing":
      return "nothing";
    case "names":
      return `RxCUI ${answer.rxcui}, ${answer.brands.length} brand names: ${answer.brands.join(", ")}`;
    case "label":
      return `label of ${answer.effectiveOn ?? "an unknown day"}, ${answer.sections.length} sections`;
  }
}
