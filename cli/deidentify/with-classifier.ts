import { closeClassifier, proposeIdentifiers } from "@/lib/phi/model/propose-identifiers";
import type { Command } from "../command-io";
import { runDeidentify } from "./deidentify";

/** `provenote deidentify` with the classifier that ships; its thread ends with the command. */
export const runDeidentifyWithClassifier: Command = async (args, io) => {
  try {
    return await runDeidentify(args, io, { propose: proposeIdentifiers });
  } finally {
    await closeClassifier();
  }
};
