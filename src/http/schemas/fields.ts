import { z } from "@hono/zod-openapi";

/** An enumeration of a union of names. It compiles only when every name of the union is listed, and no other. */
export const enumerate =
  <Name extends string>() =>
  <const List extends readonly [Name, ...Name[]]>(list: [Name] extends [List[number]] ? List : never) =>
    z.enum(list as readonly Name[] as [Name, ...Name[]]);

/**
 * A field that may be absent. Zod's looser check serves, for JSON has no undefined; the maker of the document would call a
 * field that is exactly optional required.
 */
export const optional = <Schema extends z.ZodType>(schema: Schema): z.ZodExactOptional<Schema> =>
  schema.optional() as unknown as z.ZodExactOptional<Schema>;
