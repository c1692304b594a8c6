import type { IncomingMessage } from "node:http";
import Negotiator from "negotiator";

/** How an answer's bytes can be packed, the smallest first. */
export const ENCODINGS = ["br", "gzip", "identity"] as const;
export type Encoding = (typeof ENCODINGS)[number];

/** The encoding that the client likes best among those there are; plain where it likes none, as RFC 9110, 12.5.3 allows. */
export function chooseEncoding(
  { headers }: Pick<IncomingMessage, "headers">,
  available: readonly Encoding[],
): Encoding {
  const chosen = new Negotiator({ headers }).encoding(available, { preferred: ENCODINGS });
  return available.find((one) => one === chosen) ?? "identity";
}
