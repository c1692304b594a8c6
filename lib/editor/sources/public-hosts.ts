import { type LookupAddress, lookup } from "node:dns";
import { BlockList, isIP, type LookupFunction } from "node:net";

/** Networks that are nobody's public address: private, local, shared, for documents, reserved. */
const PRIVATE_4: [network: string, bits: number][] = [
  ["0.0.0.0", 8],
  ["10.0.0.0", 8],
  ["100.64.0.0", 10],
  ["127.0.0.0", 8],
  ["169.254.0.0", 16],
  ["172.16.0.0", 12],
  ["192.0.0.0", 24],
  ["192.0.2.0", 24],
  ["192.88.99.0", 24],
  ["192.168.0.0", 16],
  ["198.18.0.0", 15],
  ["198.51.100.0", 24],
  ["203.0.113.0", 24],
  ["224.0.0.0", 3],
];
/** Within the public part of IPv6, what leads to other networks or is for documents. */
const PRIVATE_6: [network: string, bits: number][] = [
  ["2001::", 23],
  ["2001:db8::", 32],
  ["2002::", 16],
  ["3fff::", 20],
];

const closed = new BlockList();
for (const [network, bits] of PRIVATE_4) closed.addSubnet(network, bits, "ipv4");
for (const [network, bits] of PRIVATE_6) closed.addSubnet(network, bits, "ipv6");
const open6 = new BlockList();
open6.addSubnet("2000::", 3, "ipv6");

/** Whether a numeric address is one of the public internet, and none of this machine or its networks. */
export function isPublicAddress(address: string): boolean {
  if (isIP(address) === 4) return !closed.check(address, "ipv4");
  return isIP(address) === 6 && open6.check(address, "ipv6") && !closed.check(address, "ipv6");
}

type Lookup = (
  host: string,
  options: { all: true },
  done: (error: NodeJS.ErrnoException | null, addresses: LookupAddress[]) => void,
) => void;

/**
 * Looks a host up for a connection and gives public addresses alone, so that what is connected to is what was judged: a
 * name may answer otherwise when it is asked again.
 */
export function makePublicLookup(ask: Lookup = lookup): LookupFunction {
  return (host, options, done) => {
    ask(host, { all: true }, (error, addresses) => {
      const open = error ? [] : addresses.filter(({ address }) => isPublicAddress(address));
      const [first] = open;
      const refusal = new Error(`${host} has no public address`);
      if (!first) done(error ?? refusal, "", 4);
      else if (options.all) done(null, open);
      else done(null, first.address, first.family);
    });
  };
}
