"use client";

import { Time } from "../../ui/time";
import { TextField } from "../../ui/text-field";
import { dropsKey, fieldsOf } from "./drafts/deployment-draft";
import type { PartProps } from "./deployment-form";
import { CheckField, FormPart } from "./form-parts";

/** The vendor's key: set or replaced, never shown. */
export function KeyPart({ draft, before, faults, change }: PartProps) {
  const { key } = fieldsOf(draft);
  if (key === "none") return null;
  const keySetAt = before?.keySetAt ?? null;
  const secret = (name: "apiKey" | "secretAccessKey" | "sessionToken", label: string) => (
    <TextField
      label={label}
      type="password"
      value={draft[name]}
      autoComplete="new-password"
      spellCheck={false}
      error={faults[`key.${name}`] ?? (name === "sessionToken" ? undefined : faults["key"])}
      onChange={(event) => change({ [name]: event.target.value })}
    />
  );
  return (
    <FormPart title="Key">
      <p className="text-15 text-ink-2 sm:col-span-2">
        {keySetAt === null ? (
          "No key is set. Once set it is sealed and never shown again."
        ) : (
          <>
            Key set <Time at={keySetAt} form="date" />, never shown again. Left empty, it stays.
          </>
        )}
        {dropsKey(draft, before) ? (
          <span className="block text-warn">
            The key was given for another address or provider and will be dropped: type it again.
          </span>
        ) : null}
      </p>
      {key === "one" ? (
        secret("apiKey", keySetAt === null ? "Key" : "New key")
      ) : (
        <>
          <TextField
            label="Access key id"
            value={draft.accessKeyId}
            autoComplete="off"
            spellCheck={false}
            error={faults["key.accessKeyId"]}
            onChange={(event) => change({ accessKeyId: event.target.value })}
          />
          {secret("secretAccessKey", "Secret access key")}
          {secret("sessionToken", "Session token (may be empty)")}
        </>
      )}
      {keySetAt === null ? null : (
        <CheckField
          label="Take the key away"
          isOn={draft.removesKey}
          onChange={(removesKey) => change({ removesKey })}
        />
      )}
    </FormPart>
  );
}
