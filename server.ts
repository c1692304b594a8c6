/**
 * The one door: Next's documented custom server, behind the guard, in development and in production.
 * Started by `lib/build/start.ts`, `dev.ts` and the build itself; PORT, SITE_FOLDER and DIST_DIR come from there.
 */
import { createServer } from "node:http";
import { join } from "node:path";
import next from "next";
import { findCurrentBuild } from "#lib/catalog/current-build.ts";
import { loadCatalog } from "#lib/catalog/load-catalog.ts";
import { markServing } from "#lib/catalog/serving.ts";
import { type Door, openDevelopmentDoor, openDoor, openUnsealedDoor } from "#lib/http/door.ts";
import { readKnownIds } from "#lib/http/known-ids.ts";
import { watchNewPages } from "#lib/http/new-pages.ts";
import { refuseSocket } from "#lib/http/refuse-socket.ts";
import { readSealedSite } from "#lib/http/sealed-site.ts";
import { stopGracefully } from "#lib/http/stop-gracefully.ts";
import { listPages } from "#lib/views/site/page-list.ts";

/** Room for a choice of thousands of parameters, which the page then answers. */
const MAX_HEADER_BYTES = 131_072;

const isDevelopment = process.env.NODE_ENV === "development";
const port = Number(process.env.PORT ?? 3000);
// This process keeps to one build, whatever is built beside it.
const folder = process.env.SITE_FOLDER || findCurrentBuild();
process.env.SITE_FOLDER = folder;
process.env.DIST_DIR ??= join(folder, "next");

const server = createServer({ maxHeaderSize: MAX_HEADER_BYTES });
// Next holds every socket open that asks for an upgrade; only development's own socket needs that.
const app = next({
  dev: isDevelopment,
  port,
  httpServer: isDevelopment ? server : createServer(),
});
await app.prepare();
const handle = app.getRequestHandler();

function chooseDoor(): Door {
  if (isDevelopment) {
    const listPaths = (): string[] => listPages(loadCatalog()).map(({ path }) => path);
    const pages = watchNewPages(`http://localhost:${port}`, listPaths);
    return openDevelopmentDoor(readKnownIds, pages, handle);
  }
  if (process.env.UNSEALED) return openUnsealedDoor(readKnownIds(), handle);
  return openDoor(readSealedSite(folder), readKnownIds(), handle);
}

server.on("request", chooseDoor());
server.on("clientError", refuseSocket);
server.on("error", (fault) => {
  console.error(fault.message);
  process.exit(1);
});
markServing(folder);
stopGracefully(server);
server.listen(port, () => console.log(`Ready on http://localhost:${port}`));
