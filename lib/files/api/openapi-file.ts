import { makeOpenApi, OPENAPI } from "#lib/api/openapi.ts";
import type { ListFiles } from "#lib/files/made-file.ts";

/** The documentation of the API for programs. */
export const listApiFiles: ListFiles = (compiled) => [
  {
    path: OPENAPI,
    type: "application/vnd.oai.openapi+json; charset=utf-8",
    body: () => `${JSON.stringify(makeOpenApi(compiled), null, 1)}\n`,
  },
];
