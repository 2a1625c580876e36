import { DatabaseError } from './database-error.ts'

const connectionFailure = '08006'
/** Five characters with a digit among them, unlike EPIPE. */
const sqlState = /^(?=.*\d)[0-9A-Z]{5}$/

/** What the client of the server throws, as the error of this house. */
export function databaseError(error: unknown): DatabaseError {
  if (error instanceof DatabaseError) return error
  const facts = error as Partial<DatabaseError> & { message?: string }
  const code = sqlState.test(facts.code ?? '') ? (facts.code as string) : connectionFailure
  const { detail, constraint, table, column } = facts
  return new DatabaseError({ code, message: facts.message || String(error), detail, constraint, table, column }, error)
}
