import { describe, expect, test } from "vitest";
import { sha256Hex } from "@/lib/crypto/digest";
import { findRowFaults, type StatementRow } from "./row-faults";

const rowOf = (text: string, checksum = "aa"): StatementRow => ({
  checksum,
  statement: Buffer.from(text),
  statementHash: sha256Hex(text),
});
const GOOD = rowOf('{"contentHash":"aa","version":1}');

describe("a stored statement", () => {
  test("that agrees with its row has no fault", () => {
    expect(findRowFaults("v", GOOD)).toEqual([]);
  });

  test.each<[string, StatementRow, string[]]>([
    ["another checksum beside it", { ...GOOD, checksum: "bb" }, ["v_checksum"]],
    ["another hash beside it", { ...GOOD, statementHash: "0" }, ["v_statement_hash"]],
    ["keys in another order", rowOf('{"version":1,"contentHash":"aa"}'), ["v_statement_bytes"]],
    ["a space", rowOf('{"contentHash": "aa","version":1}'), ["v_statement_bytes"]],
    ["no JSON", rowOf("{"), ["v_statement"]],
    ["no object", rowOf("7"), ["v_statement"]],
    ["no content hash", rowOf('{"version":1}'), ["v_checksum"]],
    [
      "bytes changed after signing",
      { ...GOOD, statement: Buffer.from('{"contentHash":"bb","version":1}') },
      ["v_statement_hash", "v_checksum"],
    ],
  ])("with %s is named", (_name, row, faults) => {
    expect(findRowFaults("v", row)).toEqual(faults);
  });
});
