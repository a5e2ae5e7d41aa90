import { describe, expect, test } from "vitest";
import { isAllowed, PERMISSIONS, type Permission, type Relation } from "./policy";
import { hasRoleClash, ROLES, type Role } from "../role.schema";

/** The policy written a second time, by hand and the other way round: who may do what, in which relation. */
const RELATIONS: readonly Relation[] = [
  "treating",
  "author",
  "reviewing",
  "clinic",
  "self",
  "none",
];

const EXPECTED: Readonly<Record<Role, Readonly<Partial<Record<Relation, readonly Permission[]>>>>> =
  {
    clinician: {
      treating: [
        "text.write",
        "document.read",
        "text.close",
        "text.loosen",
        "document.file",
        "patient.read",
        "patient.edit",
        "patient.loosen",
        "patient.add_document",
        "encounter.create",
        "draft.request",
        "draft.read",
        "draft.cancel",
        "draft.run",
        "chat.ask",
        "literature.ask",
        "note.read",
        "note.edit",
        "note.sign",
        "note.amend",
        "note.withdraw",
        "note.addend",
        "note.export",
        "note.embed",
        "passage.search",
      ],
      author: [
        "text.write",
        "document.read",
        "text.close",
        "text.loosen",
        "document.file",
        "draft.request",
        "draft.read",
        "draft.cancel",
        "draft.run",
        "chat.ask",
        "literature.ask",
        "note.read",
        "note.edit",
        "note.export",
      ],
      clinic: [
        "text.write",
        "patient.create",
        "patient.search",
        "patient.join",
        "template.read",
        "template.make_own",
        "model.use",
        "medication_table.read",
        "medication_table.review",
        "medication_table.recall",
        "medication_table.trace",
        "library.read",
        "card.review",
      ],
      self: ["session.own"],
    },
    nurse: {
      treating: [
        "text.write",
        "document.read",
        "text.close",
        "document.file",
        "patient.read",
        "patient.edit",
        "patient.add_document",
        "encounter.create",
        "draft.request",
        "draft.read",
        "draft.cancel",
        "draft.run",
        "chat.ask",
        "literature.ask",
        "note.read",
        "note.edit",
        "note.export",
        "passage.search",
      ],
      author: [
        "text.write",
        "document.read",
        "text.close",
        "document.file",
        "draft.request",
        "draft.read",
        "draft.cancel",
        "draft.run",
        "chat.ask",
        "literature.ask",
        "note.read",
        "note.edit",
        "note.export",
      ],
      clinic: [
        "text.write",
        "patient.create",
        "patient.search",
        "patient.join",
        "template.read",
        "template.make_own",
        "model.use",
        "medication_table.read",
        "library.read",
      ],
      self: ["session.own"],
    },
    coordinator: {
      clinic: [
        "patient.search",
        "patient.identity",
        "care_team.assign",
        "people.read",
        "team.manage",
      ],
      self: ["session.own"],
    },
    privacy_reviewer: {
      reviewing: ["text.review"],
      clinic: ["review.list"],
      self: ["session.own"],
    },
    administrator: {
      clinic: [
        "people.read",
        "people.manage",
        "sessions.manage",
        "team.manage",
        "setup.manage",
        "template.read",
        "template.manage",
        "model.read",
        "leak.read",
        "leak.review",
        "model.manage",
        "model.test",
        "agreement.end",
        "medication_table.read",
        "medication_table.recall",
        "medication_table.trace",
        "medication_table.manage",
        "library.read",
        "library.manage",
        "intended_use.read",
        "intended_use.sign",
        "intended_use.withdraw",
      ],
      self: ["session.own"],
    },
    compliance_officer: {
      clinic: [
        "audit.read",
        "audit.export",
        "identity.resolve",
        "people.read",
        "model.read",
        "leak.read",
        "leak.review",
        "agreement.confirm",
        "agreement.end",
        "medication_table.read",
        "medication_table.trace",
        "library.read",
        "intended_use.read",
        "intended_use.countersign",
        "intended_use.withdraw",
      ],
      self: ["session.own"],
    },
  };

const CHART_WORDS =
  /^(text|document|patient\.(read|edit|add_document)|encounter|draft|chat|note|passage)/;

describe("policy: role × action × relation", () => {
  const cases = ROLES.flatMap((role) =>
    RELATIONS.flatMap((relation) =>
      PERMISSIONS.map((permission) => ({ role, relation, permission })),
    ),
  );

  test.each(cases)("$role, $relation: $permission", ({ role, relation, permission }) => {
    const isExpected = EXPECTED[role][relation]?.includes(permission) ?? false;
    expect(isAllowed([role], permission, relation)).toBe(isExpected);
  });

  test("nobody may do anything to a thing he stands in no relation to", () => {
    for (const permission of PERMISSIONS) expect(isAllowed(ROLES, permission, "none")).toBe(false);
  });

  test("an office reads no chart in any relation", () => {
    for (const role of ["coordinator", "administrator", "compliance_officer"] as const) {
      for (const relation of RELATIONS) {
        for (const permission of PERMISSIONS.filter((name) => CHART_WORDS.test(name))) {
          expect(isAllowed([role], permission, relation), `${role} ${permission}`).toBe(false);
        }
      }
    }
  });

  test("a privacy reviewer reads a text under review and nothing else of a chart", () => {
    const chartWords = PERMISSIONS.filter(
      (name) => CHART_WORDS.test(name) && name !== "text.review",
    );
    for (const relation of RELATIONS) {
      for (const permission of chartWords) {
        expect(isAllowed(["privacy_reviewer"], permission, relation), permission).toBe(false);
      }
    }
    for (const relation of RELATIONS.filter((name) => name !== "reviewing")) {
      expect(isAllowed(["privacy_reviewer"], "text.review", relation), relation).toBe(false);
    }
  });

  test("whoever treats or wrote a text does not review it by that", () => {
    for (const relation of RELATIONS) {
      expect(isAllowed(["clinician", "nurse"], "text.review", relation), relation).toBe(false);
    }
  });

  test("without a role nothing is allowed", () => {
    for (const permission of PERMISSIONS) {
      for (const relation of RELATIONS) expect(isAllowed([], permission, relation)).toBe(false);
    }
  });
});

describe("roles that exclude each other", () => {
  test.each<[readonly Role[], boolean]>([
    [["administrator", "clinician"], true],
    [["administrator", "nurse"], true],
    [["compliance_officer", "clinician"], true],
    [["compliance_officer", "nurse", "coordinator"], true],
    [["privacy_reviewer", "administrator"], true],
    [["compliance_officer", "privacy_reviewer"], true],
    [["privacy_reviewer"], false],
    [["privacy_reviewer", "clinician"], false],
    [["nurse", "privacy_reviewer", "coordinator"], false],
    [["administrator"], false],
    [["administrator", "compliance_officer"], false],
    [["clinician", "nurse"], false],
    [["clinician", "coordinator"], false],
    [[], false],
  ])("%j: %s", (roles, clashes) => {
    expect(hasRoleClash(roles)).toBe(clashes);
  });
});
