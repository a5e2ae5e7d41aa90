import { describe, expect, it } from "vitest";
import { isQuasi, readColumnRoles, writeRole } from "./column-roles";

const HEADER = ["Name", "Age", "ZIP", "Dx, main"];

describe("readColumnRoles", () => {
  it("reads a role for each column, in the order of the header", () => {
    const roles = readColumnRoles(
      'zip=generalise:zip3, name=drop,age=generalise:age10,"dx, main=sensitive"',
      HEADER,
    );
    expect(roles.map(writeRole)).toEqual([
      "drop",
      "generalise:age10",
      "generalise:zip3",
      "sensitive",
    ]);
    expect(roles.map(isQuasi)).toEqual([false, true, true, false]);
  });

  it.each([
    ["name=drop,age=keep,zip=keep", "none has been given for column "],
    ["", "none has been given"],
    ["nome=drop", 'no column "nome"'],
    ["name=erase", "takes one of"],
    ["name=generalise", "takes one of"],
    ["name=generalise:age1", "takes one of"],
    ["name=generalise:age99", "takes one of"],
    ["name=drop,Name=keep", "two roles"],
    ["name", 'no column ""'],
    ['"name=drop', "written as"],
  ])("refuses %j", (spec, message) => {
    expect(() => readColumnRoles(spec, HEADER)).toThrow(
      expect.objectContaining({
        code: "phi.column_roles",
        message: expect.stringContaining(message),
      }),
    );
  });
});
