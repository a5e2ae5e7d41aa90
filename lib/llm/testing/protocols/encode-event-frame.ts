import { crc32 } from "node:zlib";

function header(name: string, value: string): Buffer {
  const text = Buffer.from(value);
  const size = Buffer.alloc(2);
  size.writeUInt16BE(text.length);
  // Type 7: a string with a length of two bytes.
  return Buffer.concat([
    Buffer.from([name.length]),
    Buffer.from(name),
    Buffer.from([7]),
    size,
    text,
  ]);
}

function uint32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(value >>> 0);
  return bytes;
}

/**
 * One frame of AWS's binary event stream: lengths with their checksum, headers, a JSON payload, a checksum
 * over all of it. Source: the vendor's description of `application/vnd.amazon.eventstream`.
 */
export function encodeEventFrame(eventType: string, payload: unknown): Buffer {
  const body = Buffer.from(JSON.stringify(payload));
  const headers = Buffer.concat([
    header(":event-type", eventType),
    header(":content-type", "application/json"),
    header(":message-type", "event"),
  ]);
  const lengths = Buffer.concat([
    uint32(12 + headers.length + body.length + 4),
    uint32(headers.length),
  ]);
  const checked = Buffer.concat([lengths, uint32(crc32(lengths)), headers, body]);
  return Buffer.concat([checked, uint32(crc32(checked))]);
}
