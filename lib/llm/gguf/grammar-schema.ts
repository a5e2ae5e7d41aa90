import { schemaUnsupported } from "./engine-errors";

type Schema = Readonly<Record<string, unknown>>;

/** They change what is allowed in ways that a grammar cannot follow; leaving one out could turn an answer round. */
const REFUSED = [
  "allOf",
  "not",
  "if",
  "patternProperties",
  "dependentSchemas",
  "contains",
] as const;
const SCALARS = ["string", "number", "integer", "boolean", "null"];
const FORMATS = ["date-time", "time", "date"];
/** A grammar repeats a bounded rule in full: beyond a few dozen it becomes many times slower than the model itself. */
const MOST_ITEMS = 24;

function isSchema(value: unknown): value is Schema {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isScalar(value: unknown): boolean {
  return value === null || ["string", "number", "boolean"].includes(typeof value);
}

function mapped(schemas: unknown, keyword: string): Record<string, Schema> {
  if (!isSchema(schemas)) throw schemaUnsupported(keyword);
  const entries = Object.entries(schemas).map(([name, each]) => [name, translate(each)] as const);
  return Object.fromEntries(entries);
}

function listed(schemas: unknown, keyword: string): Schema[] {
  if (!Array.isArray(schemas) || schemas.length === 0) throw schemaUnsupported(keyword);
  return schemas.map(translate);
}

function translateObject({ properties, additionalProperties }: Schema): Schema {
  const isMap = isSchema(additionalProperties) && Object.keys(additionalProperties).length > 0;
  return {
    type: "object",
    ...(properties === undefined ? {} : { properties: mapped(properties, "properties") }),
    ...(isMap ? { additionalProperties: translate(additionalProperties) } : {}),
  };
}

function translateArray({ items, prefixItems, minItems, maxItems }: Schema): Schema {
  if (prefixItems !== undefined) {
    if (isSchema(items)) throw schemaUnsupported("prefixItems");
    const places = listed(prefixItems, "prefixItems");
    return { type: "array", prefixItems: places, minItems: places.length, maxItems: places.length };
  }
  const least = typeof minItems === "number" ? Math.min(minItems, MOST_ITEMS) : 0;
  const hasMost = typeof maxItems === "number" && maxItems <= MOST_ITEMS;
  return {
    type: "array",
    items: translate(items),
    ...(least > 0 ? { minItems: least } : {}),
    ...(hasMost ? { maxItems } : {}),
  };
}

/** Longest lengths are left to the caller for the reason of `MOST_ITEMS`; that a text is not empty costs nothing. */
function translateString({ format, minLength }: Schema): Schema {
  if (typeof format === "string" && FORMATS.includes(format)) return { type: "string", format };
  return { type: "string", ...(Number(minLength) >= 1 ? { minLength: 1 } : {}) };
}

function translateType(schema: Schema): Schema {
  const { type } = schema;
  if (type === "object") return translateObject(schema);
  if (type === "array") return translateArray(schema);
  if (type === "string") return translateString(schema);
  const kinds: readonly unknown[] = Array.isArray(type) ? type : [type];
  const areScalars = kinds.length > 0 && kinds.every((kind) => SCALARS.includes(String(kind)));
  if (!areScalars) throw schemaUnsupported("type");
  return { type };
}

function translate(schema: unknown): Schema {
  if (!isSchema(schema)) throw schemaUnsupported("type");
  const refused = REFUSED.find((keyword) => schema[keyword] !== undefined);
  if (refused !== undefined) throw schemaUnsupported(refused);
  const { $ref, const: only, enum: values } = schema;
  if ($ref !== undefined) {
    if (!/^#\/\$defs\/[^/]+$/.test(String($ref))) throw schemaUnsupported("$ref");
    return { $ref };
  }
  const choices = schema["anyOf"] ?? schema["oneOf"];
  if (choices !== undefined) return { oneOf: listed(choices, "oneOf") };
  if (only !== undefined) {
    if (!isScalar(only)) throw schemaUnsupported("const");
    return { const: only };
  }
  if (values !== undefined) {
    if (!Array.isArray(values) || values.length === 0 || !values.every(isScalar)) {
      throw schemaUnsupported("enum");
    }
    return { enum: values };
  }
  return translateType(schema);
}

/**
 * The part of a JSON Schema (2020-12, as zod writes it) that the engine's grammar can hold. A grammar gives every
 * property named, required or not, and no other. What only narrows a value (pattern, range, longest length) is left out,
 * so the answer still has to be checked against the whole schema.
 * @throws ProvenoteError `llm.schema_unsupported` with the keyword that no grammar can hold.
 */
export function toGrammarSchema(schema: Schema): Schema {
  const { $defs } = schema;
  const translated = translate(schema);
  return $defs === undefined ? translated : { ...translated, $defs: mapped($defs, "$defs") };
}
