import { type DestinationStream, type Logger, type LoggerOptions, pino } from 'pino'

export type Log = Logger

/** Structured lines without personal data: never a path with its values, a query, a form or a name. To stdout, or `to`. */
export function openLog(level: string, to?: DestinationStream): Log {
  const options: LoggerOptions = {
    level,
    base: null,
    timestamp: () => `,"at":"${new Date().toISOString()}"`,
    formatters: { level: (label) => ({ level: label }) },
    redact: ['*.email', '*.token', '*.password', '*.name', 'parameters', '*.parameters'],
  }
  return to ? pino(options, to) : pino(options)
}
