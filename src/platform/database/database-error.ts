export interface ErrorFacts {
  code: string
  message: string
  detail?: string | undefined
  constraint?: string | undefined
  table?: string | undefined
  column?: string | undefined
}

/**
 * Every failure of either engine. `code` is a SQLSTATE of five characters ('23505', '57014', …) or one of our own words:
 * data-directory-in-use, data-directory-other-version, nested-transaction, transaction-over, transaction-timeout,
 * queue-timeout, engine-failed, engine-closed, memory-lost, not-a-tenant, migration-changed, migration-missing,
 * migration-name, dump-corrupt, dump-other-schema, database-not-empty.
 */
export class DatabaseError extends Error {
  readonly code: string
  readonly detail: string | undefined
  readonly constraint: string | undefined
  readonly table: string | undefined
  readonly column: string | undefined

  constructor(facts: ErrorFacts, cause?: unknown) {
    super(facts.message, cause === undefined ? undefined : { cause })
    this.name = 'DatabaseError'
    this.code = facts.code
    this.detail = facts.detail
    this.constraint = facts.constraint
    this.table = facts.table
    this.column = facts.column
  }
}

export function refuse(code: string, message: string, cause?: unknown): DatabaseError {
  return new DatabaseError({ code, message }, cause)
}
