import type { ColumnType } from 'kysely'

/** A jsonb column: read as parsed data, written as JSON text (`JSON.stringify` at the caller). */
export type Json = ColumnType<unknown, string, string>
export type GeneratedJson = ColumnType<unknown, string | undefined, string>
export type JsonOrNone = ColumnType<unknown, string | null | undefined, string | null>
