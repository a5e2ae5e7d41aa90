/**
 * How long a vendor asks to wait, in milliseconds from `now`; null where it does not say, or nothing readable.
 * Seconds or a date (RFC 9110, section 10.2.3), or milliseconds in a header that some vendors add.
 */
export function readRetryAfter(headers: Headers, now: Date): number | null {
  const milliseconds = headers.get("retry-after-ms") ?? "";
  if (/^\d{1,9}(\.\d+)?$/.test(milliseconds)) {
    return Math.ceil(Number(milliseconds));
  }
  const value = (headers.get("retry-after") ?? "").trim();
  if (/^\d{1,6}(\.\d+)?$/.test(value)) {
    return Math.ceil(Number(value) * 1000);
  }
  // Only the one form of a date that HTTP sends: `Date.parse` reads almost anything as some year.
  const isDate = /^[A-Z][a-z]{2}, \d{2} [A-Z][a-z]{2} \d{4} \d{2}:\d{2}:\d{2} GMT$/.test(value);
  const at = isDate ? Date.parse(value) : NaN;
  return Number.isNaN(at) ? null : Math.max(0, at - now.getTime());
}
