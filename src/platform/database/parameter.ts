const mostParameters = 65_535

export type ParameterText = string | Uint8Array | null

/** What goes over the wire. Throws TypeError before anything has been sent. */
export function parameterTexts(sql: string, parameters: readonly unknown[]): ParameterText[] {
  if (sql.includes('\0')) throw new TypeError('A statement contains a NUL character')
  if (parameters.length > mostParameters) throw new TypeError(`A statement takes at most ${mostParameters} parameters`)
  return parameters.map(parameterText)
}

/**
 * What may be given as a parameter: null, undefined (null), string, number, bigint, boolean, Date (an instant),
 * Uint8Array (bytea) and arrays of these (a PostgreSQL array). JSON goes in as text: JSON.stringify it yourself.
 */
function parameterText(value: unknown): ParameterText {
  if (value === null || value === undefined) return null
  if (typeof value === 'string') return value
  if (typeof value === 'number' || typeof value === 'bigint' || typeof value === 'boolean') return String(value)
  if (value instanceof Uint8Array) return value
  if (value instanceof Date) return value.toISOString()
  if (Array.isArray(value)) return arrayText(value)
  throw new TypeError('A parameter is a plain object or a function; pass JSON as text (JSON.stringify)')
}

function arrayText(values: readonly unknown[]): string {
  return `{${values.map((value) => (Array.isArray(value) ? arrayText(value) : elementText(value))).join(',')}}`
}

function elementText(value: unknown): string {
  const text = parameterText(value)
  if (text === null) return 'NULL'
  if (typeof text === 'string') return `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`
  return `"\\\\x${Buffer.from(text).toString('hex')}"`
}
