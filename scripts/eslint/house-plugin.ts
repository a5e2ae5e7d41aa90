import { readFileSync } from "node:fs";
import { dirname, relative, resolve, sep } from "node:path";
import { fileURLToPath } from "node:url";
import type { ESLint, Rule } from "eslint";
import { refuseImport, type RoomTable } from "./import-fence.ts";

const ROOT = fileURLToPath(new URL("../..", import.meta.url)).replace(/[\\/]$/, "");
const ROOMS = JSON.parse(readFileSync(`${ROOT}/lib/rooms.json`, "utf8")) as RoomTable;

/** The parts of a syntax node that these rules look at; ESLint's own types know no TypeScript nodes. */
interface SyntaxNode {
  readonly type: string;
  readonly value?: unknown;
  readonly name?: unknown;
  readonly source?: SyntaxNode | null;
  readonly argument?: SyntaxNode;
  readonly literal?: SyntaxNode;
  readonly expression?: SyntaxNode;
  readonly callee?: SyntaxNode;
  readonly arguments?: readonly SyntaxNode[];
  readonly typeAnnotation?: SyntaxNode;
  readonly typeName?: SyntaxNode;
  readonly right?: SyntaxNode;
  readonly object?: SyntaxNode;
  readonly property?: SyntaxNode;
  readonly imported?: SyntaxNode;
  readonly specifiers?: readonly SyntaxNode[];
  readonly id?: SyntaxNode;
  readonly init?: SyntaxNode | null;
  readonly properties?: readonly SyntaxNode[];
  readonly key?: SyntaxNode;
  readonly body?: readonly SyntaxNode[];
  readonly directive?: string;
}

type Visit = (node: never) => void;
type Refuse = (node: SyntaxNode, message: string) => void;

function rule(
  describe: string,
  create: (file: string, refuse: Refuse, context: Rule.RuleContext) => Record<string, Visit>,
): Rule.RuleModule {
  return {
    meta: { type: "problem", docs: { description: describe }, schema: [] },
    create: (context) => {
      const file = relative(ROOT, context.filename).split(sep).join("/");
      const refuse: Refuse = (node, message) =>
        context.report({ node: node as unknown as Rule.Node, message });
      return create(file, refuse, context) as Rule.RuleListener;
    },
  };
}

function isClientFile(context: Rule.RuleContext): boolean {
  const body = context.sourceCode.ast.body as unknown as readonly SyntaxNode[];
  return body.some((statement) => statement.directive === "use client");
}

/** Turns what stands between the quotes into a path of this repository, or says that it is a package. */
function resolveSpecifier(file: string, specifier: string): { to: string; isPackage: boolean } {
  const isOurs = specifier.startsWith("@/") || specifier.startsWith(".");
  if (!isOurs) {
    return { to: specifier, isPackage: true };
  }
  const target = specifier.startsWith("@/")
    ? resolve(ROOT, specifier.slice(2))
    : resolve(ROOT, dirname(file), specifier);
  const path = relative(ROOT, target).split(sep).join("/");
  return { to: path.replace(/\.(tsx?|mjs|js|json)$/, ""), isPackage: false };
}

const roomFence = rule(
  "Imports go down or along an edge of lib/rooms.json, whichever way they are written.",
  (file, refuse, context) => {
    const isClient = isClientFile(context);
    const check = (source: SyntaxNode | null | undefined, node: SyntaxNode) => {
      if (source === null || source === undefined) {
        return;
      }
      if (typeof source.value !== "string") {
        if (file.startsWith("lib/")) {
          refuse(node, "An import whose target is computed cannot be checked: name the file.");
        }
        return;
      }
      const message = refuseImport(
        { from: file, isClient, ...resolveSpecifier(file, source.value) },
        ROOMS,
      );
      if (message !== null) {
        refuse(node, message);
      }
    };
    const bySource: Visit = (node: SyntaxNode) => check(node.source, node);
    return {
      ImportDeclaration: bySource,
      ExportNamedDeclaration: bySource,
      ExportAllDeclaration: bySource,
      ImportExpression: bySource,
      TSImportType: (node: SyntaxNode) =>
        check(node.source ?? node.argument?.literal ?? node.argument, node),
      TSExternalModuleReference: (node: SyntaxNode) => check(node.expression, node),
      CallExpression: (node: SyntaxNode) => {
        if (node.callee?.name === "require") {
          check(node.arguments?.[0], node);
        }
      },
    };
  },
);

const READS_ENVIRONMENT =
  /^(lib\/env\.ts|scripts\/.*|e2e\/.*|bench\/.*|bin\/.*|[a-z.]+\.config\.(ts|mjs))$/;

const environmentInOneFile = rule(
  "process.env is read and parsed in lib/env.ts.",
  (file, refuse) => {
    if (READS_ENVIRONMENT.test(file)) {
      return {};
    }
    const message = "Settings are read in lib/env.ts only.";
    return {
      MemberExpression: (node: SyntaxNode) => {
        const names = [node.property?.name, node.property?.value];
        if (node.object?.name === "process" && names.includes("env")) {
          refuse(node, message);
        }
      },
      VariableDeclarator: (node: SyntaxNode) => {
        const taken =
          node.id?.properties?.some((property) => property.key?.name === "env") ?? false;
        if (node.init?.name === "process" && taken) {
          refuse(node, message);
        }
      },
      ImportDeclaration: (node: SyntaxNode) => {
        const isProcess = /^(node:)?process$/.test(String(node.source?.value));
        if (isProcess && node.specifiers?.some((specifier) => specifier.imported?.name === "env")) {
          refuse(node, message);
        }
      },
    };
  },
);

/** Tickets, and the room that alone may stamp one. */
const TICKETS: Readonly<Record<string, string>> = {
  DeidentifiedText: "lib/phi/",
  DeidentifiedPrompt: "lib/llm/",
  IdentifiedDisclosure: "lib/llm/",
};

const noForgedTicket = rule("A ticket is issued by its room, never cast.", (file, refuse) => {
  const check: Visit = (node: SyntaxNode) => {
    const { typeName } = node.typeAnnotation ?? { typeName: undefined };
    const name = String(typeName?.name ?? typeName?.right?.name ?? "");
    const room = TICKETS[name];
    if (room !== undefined && !file.startsWith(room)) {
      refuse(node, `A ${name} comes from ${room} only: a cast would forge it.`);
    }
  };
  return { TSAsExpression: check, TSTypeAssertion: check };
});

const VAGUE = /^(utils?|helpers?|misc|common|types|shared|stuff)$/;

const plainFileName = rule(
  "A file name is kebab-case and says what is in it; no barrels.",
  (file, refuse) => ({
    Program: (node: SyntaxNode) => {
      const base = (file.split("/").at(-1) ?? "").split(".")[0] ?? "";
      if (base === "index") {
        refuse(node, "No barrel files: import from where it is.");
      } else if (
        VAGUE.test(base) ||
        base.split("-").some((word) => /^(utils?|helpers?|misc)$/.test(word))
      ) {
        refuse(node, `"${base}" says nothing: name the file after what it does.`);
      } else if (!/^[a-z0-9[\]]+(-[a-z0-9]+)*$/.test(base)) {
        // Next names catch-all routes [...segment], which begins with a dot after the bracket.
        if (!base.startsWith("[")) {
          refuse(node, `File names are kebab-case: ${base}.`);
        }
      }
    },
  }),
);

/** The house's own lint rules. */
export const housePlugin: ESLint.Plugin = {
  meta: { name: "provenote" },
  rules: {
    "room-fence": roomFence,
    "environment-in-one-file": environmentInOneFile,
    "no-forged-ticket": noForgedTicket,
    "plain-file-name": plainFileName,
  },
};
