import type { Endpoint } from "#lib/api/endpoint.ts";
import { CATEGORY_ENDPOINTS } from "#lib/api/endpoints/categories.ts";
import { PROVIDER_ENDPOINTS } from "#lib/api/endpoints/providers.ts";
import { TABLE_ENDPOINTS } from "#lib/api/endpoints/tables.ts";

/** Everything that the API answers, in the order of its documentation. */
export const ENDPOINTS: readonly Endpoint[] = [
  ...CATEGORY_ENDPOINTS,
  ...PROVIDER_ENDPOINTS,
  ...TABLE_ENDPOINTS,
];
