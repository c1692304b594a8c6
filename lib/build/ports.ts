import { createServer } from "node:net";

const DEFAULT_PORT = 3000;
const HIGHEST_PORT = 65_535;

function listen(port: number): Promise<number> {
  const server = createServer();
  return new Promise((resolve, reject) => {
    server.on("error", reject);
    server.listen(port, () => {
      const address = server.address();
      const taken = typeof address === "object" && address ? address.port : port;
      server.close(() => resolve(taken));
    });
  });
}

/** A port that nobody listens on just now. */
export function findFreePort(): Promise<number> {
  return listen(0);
}

/** The port to serve on: PORT, or 3000. Returns what is wrong with it, in words, when nothing can be served there. */
export async function readPort(): Promise<{ port: number } | { fault: string }> {
  const given = process.env.PORT || String(DEFAULT_PORT);
  const port = Number(given);
  if (!/^\d+$/.test(given) || port < 1 || port > HIGHEST_PORT)
    return {
      fault: `PORT is "${given}", which is no port: give a number from 1 to ${HIGHEST_PORT}.`,
    };
  try {
    await listen(port);
    return { port };
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    const reason = code === "EADDRINUSE" ? "is taken by another program" : "cannot be used here";
    return {
      fault: `Port ${port} ${reason}: name another, such as PORT=${port === HIGHEST_PORT ? port - 1 : port + 1}.`,
    };
  }
}
