import { type Logger, pino } from 'pino'

export type Log = Logger

/** Structured lines without personal data: never a path with its values, a query, a form or a name. */
export function openLog(level: string): Log {
  return pino({
    level,
    base: null,
    timestamp: () => `,"at":"${new Date().toISOString()}"`,
    formatters: { level: (label) => ({ level: label }) },
    redact: ['*.email', '*.token', '*.password', '*.name', 'parameters', '*.parameters'],
  })
}
