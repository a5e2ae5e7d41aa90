import { describe, expect, test } from "vitest";
import { MIN_PASSWORD_LENGTH as SERVER_MINIMUM } from "@/lib/access/people/invitations/invitation.schema";
import { MIN_PASSWORD_LENGTH, passwordProblem } from "./password-rules";

const EMAIL = "v.testa@alder.example";

describe("a new password", () => {
  test.each([
    ["elevenchars", "elevenchars", "1 more character needed."],
    ["", "", "12 more characters needed."],
    [
      "V.Testa@alder.example",
      "V.Testa@alder.example",
      "The password must not be the e-mail address.",
    ],
    ["correct horse", "correct horsf", "Both fields must be the same."],
    ["correct horse", "", "Both fields must be the same."],
  ])("%j, again %j: %s", (password, again, problem) => {
    expect(passwordProblem(password, again, EMAIL)).toBe(problem);
  });

  test("of 12 characters, typed twice, can be used", () => {
    expect(passwordProblem("twelve chars", "twelve chars", EMAIL)).toBe("");
  });

  test("has the same minimum as on the server", () => {
    expect(MIN_PASSWORD_LENGTH).toBe(SERVER_MINIMUM);
  });
});
