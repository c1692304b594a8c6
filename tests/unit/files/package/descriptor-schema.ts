/*
 * What Data Package 2.1 demands of a descriptor (https://datapackage.org/standard/data-package/), as far as ours uses it,
 * as a JSON Schema of our own: no well-kept package holds the official profile.
 */

const PATH = { type: "string", pattern: "^(?![./~])(?!.*(?:^|/)\\.\\.(?:/|$))(?!.*\\\\)[^:]+$" };
const URL_OR_PATH = { anyOf: [{ type: "string", pattern: "^https?://" }, PATH] };
const TEXTS = { type: "array", minItems: 1, items: { type: "string", minLength: 1 } };

const CONSTRAINTS = {
  type: "object",
  additionalProperties: false,
  properties: {
    required: { type: "boolean" },
    enum: { ...TEXTS, uniqueItems: true },
    pattern: { type: "string", format: "regex" },
    minimum: { type: "number" },
    maximum: { type: "number" },
  },
};

const FIELD = {
  type: "object",
  additionalProperties: false,
  required: ["name", "type", "description"],
  properties: {
    name: { type: "string", minLength: 1 },
    type: { enum: ["string", "integer", "number", "boolean"] },
    description: { type: "string", pattern: "[.]$" },
    constraints: CONSTRAINTS,
  },
};

const SCHEMA = {
  type: "object",
  additionalProperties: false,
  required: ["fields", "missingValues", "primaryKey"],
  properties: {
    fields: { type: "array", minItems: 1, items: FIELD },
    missingValues: { const: [""] },
    primaryKey: TEXTS,
    foreignKeys: {
      type: "array",
      minItems: 1,
      items: {
        type: "object",
        additionalProperties: false,
        required: ["fields", "reference"],
        properties: {
          fields: TEXTS,
          reference: {
            type: "object",
            additionalProperties: false,
            required: ["resource", "fields"],
            properties: { resource: { type: "string" }, fields: TEXTS },
          },
        },
      },
    },
  },
};

const RESOURCE = {
  type: "object",
  additionalProperties: false,
  required: [
    "name",
    "type",
    "path",
    "title",
    "description",
    "format",
    "mediatype",
    "encoding",
    "bytes",
    "hash",
    "schema",
  ],
  properties: {
    name: { type: "string", pattern: "^[a-z0-9._-]+$" },
    type: { const: "table" },
    path: PATH,
    title: { type: "string", minLength: 1 },
    description: { type: "string", minLength: 1 },
    format: { const: "csv" },
    mediatype: { type: "string", pattern: "^[^/]+/[^/]+$" },
    encoding: { const: "utf-8" },
    bytes: { type: "integer", minimum: 1 },
    hash: { type: "string", pattern: "^sha256:[0-9a-f]{64}$" },
    schema: SCHEMA,
  },
};

export const DESCRIPTOR_SCHEMA = {
  type: "object",
  additionalProperties: false,
  required: [
    "$schema",
    "name",
    "title",
    "description",
    "homepage",
    "version",
    "licenses",
    "contributors",
    "resources",
  ],
  properties: {
    $schema: { const: "https://datapackage.org/profiles/2.1/datapackage.json" },
    name: { type: "string", pattern: "^[a-z0-9._-]+$" },
    title: { type: "string", minLength: 1 },
    description: { type: "string", minLength: 1 },
    homepage: { type: "string", pattern: "^https://" },
    version: { type: "string", pattern: "^\\d{4}-\\d{2}-\\d{2}$" },
    licenses: {
      type: "array",
      minItems: 1,
      items: {
        type: "object",
        required: ["name", "path", "title"],
        properties: { name: { type: "string", pattern: "^([-a-zA-Z0-9._])+$" }, path: URL_OR_PATH },
      },
    },
    contributors: {
      type: "array",
      minItems: 1,
      items: {
        type: "object",
        additionalProperties: false,
        required: ["title", "roles"],
        properties: { title: { type: "string", minLength: 1 }, roles: TEXTS },
      },
    },
    sources: {
      type: "array",
      minItems: 1,
      items: { type: "object", required: ["title"], properties: { path: URL_OR_PATH } },
    },
    resources: { type: "array", minItems: 1, items: RESOURCE },
  },
};
