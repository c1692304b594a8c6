/**
 * The one door, in development and in production. A built site is served without the framework: sealed answers, and routes
 * that answer per request. LOG=requests writes a line of JSON for each request. In development this is Next's documented
 * custom server. Started by `lib/build/start.ts` and `dev.ts`; PORT and SITE_FOLDER come from there.
 */
import { createServer } from "node:http";
import { loadCatalog } from "#lib/catalog/load-catalog.ts";
import { markServing } from "#lib/catalog/serving.ts";
import { findSiteFolder } from "#lib/catalog/site-folder.ts";
import { type Door, type Handle, openDevelopmentDoor, openDoor } from "#lib/http/door.ts";
import { readEarlierAssets } from "#lib/http/earlier-assets.ts";
import { readKnownIds } from "#lib/http/known-ids.ts";
import { logRequests } from "#lib/http/log-requests.ts";
import { watchNewPages } from "#lib/http/new-pages.ts";
import { refuseUnreadable } from "#lib/http/refuse-socket.ts";
import { readSealedSite } from "#lib/http/sealed-site.ts";
import { stopGracefully } from "#lib/http/stop-gracefully.ts";
import { makeNearPages } from "#lib/views/site/near-pages.ts";
import { listPages } from "#lib/views/site/page-list.ts";

/** Room for a choice of thousands of parameters, which the page then answers. */
const MAX_HEADER_BYTES = 131_072;

const port = Number(process.env.PORT || 3000);
// This process keeps to one build, whatever is built beside it.
const folder = findSiteFolder();

// A request without a host is refused by the door, whose answers carry every header.
const server = createServer({ maxHeaderSize: MAX_HEADER_BYTES, requireHostHeader: false });
const readiness = stopGracefully(server);

async function startFramework(): Promise<Handle> {
  const { default: next } = await import("next");
  const app = next({ dev: true, port, httpServer: server });
  await app.prepare();
  return app.getRequestHandler();
}

async function chooseDoor(): Promise<Door> {
  // Said in full, so that the bundle of a built site leaves out what only development needs.
  if (process.env.NODE_ENV === "development") {
    const { listMadeFiles } = await import("#lib/files/list-files.ts");
    const listPaths = (): string[] => listPages(loadCatalog()).map(({ path }) => path);
    const pages = watchNewPages(`http://localhost:${port}`, listPaths);
    const findMade = (path: string) =>
      listMadeFiles(loadCatalog()).find((file) => file.path === path);
    const atWork = { readKnown: readKnownIds, pages, findMade };
    return openDevelopmentDoor(atWork, await startFramework());
  }
  const { answerLive } = await import("#app/answer-live.ts");
  const findNear = makeNearPages(loadCatalog());
  return openDoor(readSealedSite(folder), {
    known: readKnownIds(),
    earlier: readEarlierAssets(folder),
    answerLive,
    findNear,
    readiness,
  });
}

if (process.env.LOG === "requests") logRequests(server, console.log);
server.on("request", await chooseDoor());
refuseUnreadable(server);
server.on("error", (fault) => {
  console.error(fault.message);
  process.exit(1);
});
markServing(folder);
server.listen(port, () => console.log(`Ready on http://localhost:${port}`));
