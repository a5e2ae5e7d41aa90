import "server-only";
import { cookies } from "next/headers";
import { ZONE_COOKIE } from "@/components/ui/theme-choice";

/** The time zone of the reader's device as its page told it; undefined when it is none that this server knows. */
export async function readerZone(): Promise<string | undefined> {
  const zone = decodeURIComponent((await cookies()).get(ZONE_COOKIE)?.value ?? "");
  if (!/^[A-Za-z_+\-/0-9]{1,60}$/.test(zone)) return undefined;
  try {
    return new Intl.DateTimeFormat("en", { timeZone: zone }).resolvedOptions().timeZone;
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}
