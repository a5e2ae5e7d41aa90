import { ProvenoteError } from "@/lib/errors";
import type { PaperRegister } from "./paper-register";

export function unknownPaper({ name, absent }: PaperRegister): ProvenoteError {
  return new ProvenoteError("not_found", `${name}.unknown`, absent);
}
