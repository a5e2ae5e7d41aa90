import nextCoreWebVitals from "eslint-config-next/core-web-vitals";
import tseslint from "typescript-eslint";
import { housePlugin } from "./scripts/eslint/house-plugin.ts";

const SOURCES = ["**/*.{ts,tsx,mjs}"];
const TESTS = ["**/*.test.{ts,tsx}", "e2e/**"];

/** What no file may do, whoever wrote it. */
const houseRules = {
  "provenote/room-fence": "error",
  "provenote/environment-in-one-file": "error",
  "provenote/no-forged-ticket": "error",
  "provenote/plain-file-name": "error",
  "no-console": "error",
  "no-eval": "error",
  "no-new-func": "error",
  "no-empty": "error",
  "no-restricted-globals": ["error", "localStorage", "sessionStorage", "indexedDB"],
  "no-restricted-properties": [
    "error",
    { object: "window", property: "localStorage", message: "Chart text stays in memory." },
    { object: "window", property: "sessionStorage", message: "Chart text stays in memory." },
  ],
  eqeqeq: "error",
  curly: ["error", "multi-line"],
  "max-lines": ["error", { max: 300 }],
};

/** Rules that ask the type checker, where a mistake would lose an error or an audit entry. */
const typedRules = {
  "@typescript-eslint/no-floating-promises": "error",
  "@typescript-eslint/no-misused-promises": ["error", { checksVoidReturn: { attributes: false } }],
  "@typescript-eslint/await-thenable": "error",
  "@typescript-eslint/only-throw-error": "error",
  "@typescript-eslint/switch-exhaustiveness-check": [
    "error",
    { considerDefaultExhaustiveForUnions: true },
  ],
};

export default tseslint.config(
  {
    ignores: [
      "node_modules/**",
      ".next/**",
      ".next-*/**",
      "dist/**",
      ".provenote/**",
      "lib/db/generated/**",
      "next-env.d.ts",
      "test-results/**",
      "playwright-report/**",
      "bench/.cache/**",
    ],
  },
  { linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: "error" } },
  ...nextCoreWebVitals,
  ...tseslint.configs.strict.map((config) => ({ ...config, files: ["**/*.{ts,tsx}"] })),
  { files: SOURCES, plugins: { provenote: housePlugin }, rules: houseRules },
  {
    files: ["**/*.{ts,tsx}"],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      ...typedRules,
      "@typescript-eslint/ban-ts-comment": ["error", { "ts-expect-error": true }],
      "@typescript-eslint/consistent-type-imports": ["error", { disallowTypeAnnotations: false }],
      "@typescript-eslint/no-non-null-assertion": "error",
      "@typescript-eslint/no-unused-vars": [
        "error",
        { argsIgnorePattern: "^_", varsIgnorePattern: "^_", ignoreRestSiblings: true },
      ],
    },
  },
  {
    files: SOURCES,
    ignores: TESTS,
    rules: {
      "max-lines-per-function": ["error", { max: 60, skipBlankLines: true, skipComments: true }],
    },
  },
  { files: ["*.config.mjs"], rules: { "import/no-anonymous-default-export": "off" } },
  // A fixture of Playwright is handed a function that is called `use`.
  { files: ["e2e/**"], rules: { "react-hooks/rules-of-hooks": "off" } },
);
