import type { Server } from "node:http";

/** How long answers that are on their way may take after a request to stop, in milliseconds. */
const PATIENCE = 5000;

/** Lets a server end its answers when it is told to stop, then ends the process. */
export function stopGracefully(server: Server): void {
  const stop = (): void => {
    server.close(() => process.exit(0));
    server.closeIdleConnections();
    setTimeout(() => server.closeAllConnections(), PATIENCE).unref();
  };
  for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, stop);
}
