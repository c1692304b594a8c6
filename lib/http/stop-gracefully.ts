import type { Server } from "node:http";
import type { Readiness } from "#lib/http/health.ts";

/** How long answers that are on their way may take after a request to stop, in milliseconds. */
const PATIENCE = 5000;

/** How often connections are closed whose answer has ended meanwhile, in milliseconds. */
const TICK = 50;

/**
 * Lets a server end its answers when it is told to stop, then ends the process. From then on it says that it is not ready,
 * takes no new connection, and closes each that it has after the answer on its way. A process that was started with a
 * channel to its parent stops when that is gone, however it went.
 */
export function stopGracefully(server: Server): Readiness {
  const readiness = { isReady: true };
  const stop = (): void => {
    if (!readiness.isReady) return;
    readiness.isReady = false;
    server.prependListener("request", (_, response) => response.setHeader("Connection", "close"));
    server.close(() => process.exit(0));
    server.closeIdleConnections();
    // An answer whose head was on its way before could not say that its connection closes: the client would keep it.
    setInterval(() => server.closeIdleConnections(), TICK).unref();
    setTimeout(() => server.closeAllConnections(), PATIENCE).unref();
  };
  for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, stop);
  process.once("disconnect", stop);
  process.channel?.unref();
  return readiness;
}
