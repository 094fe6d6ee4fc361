import { z } from "@hono/zod-openapi";

/** An enumeration of a union of names. It compiles only when every name of the union is listed, and no other. */
export const enumerate =
  <Name extends string>() =>
  <const List extends readonly [Name, ...Name[]]>(list: [Name] extends [List[number]] ? List : never) =>
    z.enum(list as readonly Name[] as [Name, ...Name[]]);

type Entry = { $ref: string } | { type: "string"; enum: string[] };

/**
 * A list of at most so many entries. The length is looked at before any entry is: a fault of each of a million entries would be
 * kept otherwise. `items` is what the document says of an entry.
 */
export const list = <Schema extends z.ZodType>(schema: Schema, most: number, items: Entry, least = 0) =>
  z
    .custom<z.input<Schema>[]>(Array.isArray, "not a list")
    .refine(({ length }) => length >= least, { error: `holds fewer than ${least}`, abort: true })
    .refine(({ length }) => length <= most, { error: `holds more than ${most}`, abort: true })
    .pipe(z.array(schema))
    .openapi({ type: "array" as const, items, maxItems: most, ...(least ? { minItems: least } : {}) });

/** How the document refers to one of its schemas. */
export const reference = (name: string): Entry => ({ $ref: `#/components/schemas/${name}` });

/**
 * A field that may be absent. Zod's looser check serves, for JSON has no undefined; the maker of the document would call a
 * field that is exactly optional required.
 */
export const optional = <Schema extends z.ZodType>(schema: Schema): z.ZodExactOptional<Schema> =>
  schema.optional() as unknown as z.ZodExactOptional<Schema>;
