/** One row of what somebody takes away with her: the table it is kept in, and what stands in it, in words of the code. */
export type Exported = { table: string; row: Record<string, unknown> };
