/** No route asks for the host; it is there because an address needs one. */
const HOST = "http://localhost";

/** A request of our own for a route that is called without the framework. */
export function requestOf(path: string): Request {
  return new Request(new URL(path, HOST));
}
