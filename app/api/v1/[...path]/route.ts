import { answerApi } from "#lib/api/answer-api.ts";
import { loadCatalog } from "#lib/catalog/load-catalog.ts";
import { nameBuild } from "#lib/catalog/site-folder.ts";

export function GET(request: Request) {
  return answerApi(loadCatalog(), new URL(request.url), nameBuild());
}
