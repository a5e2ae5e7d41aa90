import { z } from "zod";

const LABEL = "[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?";
const EXACT = new RegExp(`^${LABEL}(?:\\.${LABEL})*$`);
/** Two labels at least, the last of them no number: neither ".com" nor a part of an address opens anything. */
const SUFFIX = new RegExp(`^(?:\\.${LABEL})+\\.[a-z](?:[a-z0-9-]{0,61}[a-z0-9])?$`);

/**
 * A host that text may go to, as an officer confirms it: exactly this one ("models.northgate.example"), or every host under a
 * name (".northgate.example"). No port, no path, no pattern.
 */
const allowedHostSchema = z
  .string()
  .trim()
  .toLowerCase()
  .max(253)
  .refine(
    (host) => EXACT.test(host) || SUFFIX.test(host),
    "Give a host such as models.example.com, or “.example.com” for every host under it: at least two parts.",
  );

export const allowedHostsSchema = z.array(allowedHostSchema).max(20);
