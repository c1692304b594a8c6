import { z } from "zod";

type Node = z.core.$ZodType;

/** The schemas of what may stand one step below another: under a key, in a list, or in any form of a union. */
function stepInto(node: Node, step: PropertyKey): Node[] {
  if (node instanceof z.ZodObject) {
    const inner: unknown = node.shape[String(step)];
    return inner instanceof z.ZodType ? [inner] : [];
  }
  if (node instanceof z.ZodRecord) return [node.valueType];
  if (node instanceof z.ZodArray) return [node.element];
  return [];
}

/** A schema without what is around it: what is optional, what is brought into another form, each form of a union. */
function unwrap(node: Node): Node[] {
  if (node instanceof z.ZodOptional) return unwrap(node.unwrap());
  if (node instanceof z.ZodPipe) return unwrap(node.in);
  if (node instanceof z.ZodUnion) return node.options.flatMap(unwrap);
  return [node];
}

/** The least and the greatest number that may stand at a path of a schema, in words; null where it has no two ends. */
export function findRange(schema: z.ZodType, path: readonly PropertyKey[]): string | null {
  let nodes = unwrap(schema);
  for (const step of path)
    nodes = nodes.flatMap((node) => stepInto(node, step).flatMap((inner) => unwrap(inner)));
  for (const node of nodes) {
    if (!(node instanceof z.ZodNumber)) continue;
    const { minValue: least, maxValue: most } = node;
    // Beyond these an end only keeps numbers exact.
    if (least !== null && most !== null && Math.abs(least) < 1e9 && most < 1e9)
      return `${least} to ${most}`;
  }
  return null;
}
