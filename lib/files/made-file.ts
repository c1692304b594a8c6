import type { CompiledCatalog } from "#lib/ranking/catalog.ts";

/** A file made of the catalog for other programs: its address, its type with the encoding of its letters, and its bytes, which may take a while to make. */
export interface MadeFile {
  path: string;
  type: string;
  body: () => string | Uint8Array | Promise<string | Uint8Array>;
}

/** Lists the files of one kind that a catalog gives: equal catalogs give equal bytes. */
export type ListFiles = (compiled: CompiledCatalog) => readonly MadeFile[];
