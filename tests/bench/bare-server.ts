/** Answers each path with bytes kept in memory: as fast as `node:http` can be. Started by `bench.ts`, which sends the bytes. */
import { createServer } from "node:http";

const answers = new Map<string, Buffer>();

const server = createServer((request, response) => {
  const body = answers.get(request.url ?? "");
  if (!body) return response.writeHead(404).end();
  response.writeHead(200, {
    "Content-Type": "text/html; charset=utf-8",
    "Content-Encoding": "gzip",
    "Content-Length": body.length,
  });
  return response.end(body);
});
server.listen(0, () => process.send?.(server.address()));
process.on("message", ({ path, body }: { path: string; body: string }) => {
  answers.set(path, Buffer.from(body, "base64"));
  process.send?.(path);
});
process.on("disconnect", () => process.exit(0));
