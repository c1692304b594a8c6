import type { Server, ServerResponse } from "node:http";

/** What answered, by a name of our own: a route, or the address of a page that there is. */
const routes = new WeakMap<ServerResponse, string>();

/** Names what answers a request, for the log. Never the address that was asked for: a stranger wrote that. */
export function nameRoute(response: ServerResponse, route: string): void {
  routes.set(response, route);
}

/** One line of the log. `bytes` are those sent, headers included. */
interface Line {
  time: string;
  method: string;
  route: string;
  status: number;
  ms: number;
  bytes: number;
}

/**
 * Writes a line of JSON for each request that a server answers: no address of who asked, no text of the query, and
 * nothing that a stranger wrote, so that no line can be forged.
 */
export function logRequests(server: Server, write: (line: string) => void): void {
  server.prependListener("request", (request, response) => {
    const [began, { socket }] = [performance.now(), request];
    const before = socket.bytesWritten;
    response.once("close", () => {
      const line: Line = {
        time: new Date().toISOString(),
        method: request.method ?? "",
        route: routes.get(response) ?? "none",
        // What was given up before it was whole has no status that anybody saw.
        status: response.writableFinished ? response.statusCode : 499,
        ms: Math.round(performance.now() - began),
        bytes: socket.bytesWritten - before,
      };
      write(JSON.stringify(line));
    });
  });
}
