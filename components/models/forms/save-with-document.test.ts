import { describe, expect, test, vi } from "vitest";
import type { SavedView } from "../models-view";
import { saveWithDocument } from "./save-with-document";

const SAVED: SavedView = { ok: true };
const sending = (answer: SavedView) => vi.fn((_document: string) => Promise.resolve(answer));
const NO_FILE = "Choose the signed report.";

/** A file that the browser cannot read any more, e.g. since it was moved. */
const unreadable = (): Blob =>
  Object.assign(new Blob(["x"]), { arrayBuffer: () => Promise.reject(new Error("moved")) });

describe("a form with its document", () => {
  test("is sent with the file's bytes in base64", async () => {
    const send = sending(SAVED);
    const file = new Blob([Uint8Array.of(0, 255, 7)]);
    expect(await saveWithDocument(file, NO_FILE, send)).toBeNull();
    expect(send.mock.calls).toEqual([["AP8H"]]);
  });

  test("comes back with what the server refused, field by field", async () => {
    const refused: SavedView = {
      ok: false,
      message: "Not saved.",
      faults: { expert: "Name the expert." },
      theirs: null,
    };
    expect(await saveWithDocument(new Blob(["x"]), NO_FILE, sending(refused))).toEqual(refused);
  });

  test.each<[string, Blob | null, string]>([
    ["without a file", null, NO_FILE],
    ["with an empty file", new Blob([]), "The file is empty."],
    [
      "with a file that is too large",
      new Blob([new Uint8Array(10_000_001)]),
      "The file is larger than 10 MB.",
    ],
    ["with a file that is gone", unreadable(), "The file could not be read: choose it again."],
  ])("%s sends nothing and says so at the field", async (_what, file, fault) => {
    const send = sending(SAVED);
    expect(await saveWithDocument(file, NO_FILE, send)).toEqual({
      ok: false,
      message: "Nothing was saved yet.",
      faults: { document: fault },
      theirs: null,
    });
    expect(send).not.toHaveBeenCalled();
  });
});
