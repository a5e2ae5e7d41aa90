import { z } from "zod";
import { ProvenoteError } from "@/lib/errors";

type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };
type JsonObject = { readonly [key: string]: Json };

export interface AnswerSchema {
  readonly jsonSchema: JsonObject;
  /** Each object is closed and each of its fields required: what vendors call strict. */
  readonly isStrict: boolean;
  /** Field names that are ours, and may be named in an error; any other is the model's own word. */
  readonly fieldNames: ReadonlySet<string>;
}

/**
 * Not sent: vendors refuse different ones of these, and a length in a local server's grammar costs it more than
 * it saves. All of them hold all the same, when the answer is parsed.
 */
const LEFT_OUT: ReadonlySet<string> = new Set([
  "$schema",
  "default",
  "format",
  "pattern",
  "minLength",
  "maxLength",
  "propertyNames",
  "contentEncoding",
]);

function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The names under `properties` are fields, not keywords, and stay whatever they are called. */
function plain(schema: Json, isFieldMap = false): Json {
  if (Array.isArray(schema)) {
    return schema.map((part: Json) => plain(part));
  }
  if (!isObject(schema)) {
    return schema;
  }
  const kept = Object.entries(schema).filter(
    ([key, value]) =>
      isFieldMap ||
      !(LEFT_OUT.has(key) || (key.endsWith("imum") && Math.abs(Number(value)) >= 2 ** 53 - 1)),
  );
  return Object.fromEntries(
    kept.map(([key, value]) => {
      if (isFieldMap) {
        return [key, plain(value)];
      }
      if (key === "enum" || key === "const" || key === "required") {
        return [key, value];
      }
      // Alternatives exclude each other anyway, and "oneOf" is the word that vendors refuse.
      const isNamed = key === "properties" || key === "$defs" || key === "definitions";
      return [key === "oneOf" ? "anyOf" : key, plain(value, isNamed)];
    }),
  );
}

/** Every object schema inside, the outermost first. */
function objectsIn(schema: Json): readonly JsonObject[] {
  if (Array.isArray(schema)) {
    return schema.flatMap((part: Json) => objectsIn(part));
  }
  if (!isObject(schema)) {
    return [];
  }
  const inner = Object.values(schema).flatMap((part) => objectsIn(part));
  return schema["type"] === "object" ? [schema, ...inner] : inner;
}

function isClosed(schema: JsonObject): boolean {
  const { properties, required, additionalProperties } = schema;
  const names = isObject(properties) ? Object.keys(properties) : [];
  const needed = Array.isArray(required) ? required : [];
  return additionalProperties === false && names.every((name) => needed.includes(name));
}

/** Objects are closed as they are sent; what zod would drop is better not written at all. */
function close(schema: Json): Json {
  if (Array.isArray(schema)) {
    return schema.map((part: Json) => close(part));
  }
  if (!isObject(schema)) {
    return schema;
  }
  const inner = Object.fromEntries(Object.entries(schema).map(([key, part]) => [key, close(part)]));
  const isOpen = schema["type"] === "object" && schema["additionalProperties"] === undefined;
  return isOpen && isObject(schema["properties"])
    ? { ...inner, additionalProperties: false }
    : inner;
}

/**
 * Writes a schema as the part of JSON Schema that every vendor takes. Throws `llm.schema_not_object` where the
 * outermost value is not an object, which none of them takes.
 */
export function toAnswerSchema(schema: z.ZodType): AnswerSchema {
  const written = z.toJSONSchema(schema, { target: "draft-7", io: "input", reused: "inline" });
  const jsonSchema = close(plain(JSON.parse(JSON.stringify(written)) as Json));
  if (!isObject(jsonSchema) || jsonSchema["type"] !== "object") {
    throw new ProvenoteError(
      "invalid",
      "llm.schema_not_object",
      "A model is asked for an object, never for a bare list or value.",
    );
  }
  const objects = objectsIn(jsonSchema);
  const fieldNames = objects.flatMap(({ properties }) =>
    isObject(properties) ? Object.keys(properties) : [],
  );
  return {
    jsonSchema,
    isStrict: objects.every(isClosed),
    fieldNames: new Set(fieldNames),
  };
}
