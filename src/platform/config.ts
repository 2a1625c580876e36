import { resolve } from 'node:path'
import { root } from './root.ts'

export interface Config {
  port: number
  host: string
  databaseUrl: string | null
  databaseOwnerUrl: string | null
  dataDir: string
  publicUrl: string | null
  secretKeyFile: string
  smtpUrl: string | null
  mailFrom: string
  demonstration: boolean
  trustProxy: boolean
  logLevel: string
  clockOffsetDays: number
}

/** Reads the settings of the environment. Throws an Error with a sentence for the operator when one cannot be used. */
export function readConfig(env: NodeJS.ProcessEnv, demonstration: boolean): Config {
  const dataDir = resolve(root, env.DATA_DIR ?? 'var')
  return {
    port: wholeNumber(env, 'PORT', 3000, 0, 65535),
    host: env.HOST ?? '127.0.0.1',
    databaseUrl: env.DATABASE_URL || null,
    databaseOwnerUrl: env.DATABASE_OWNER_URL || null,
    dataDir,
    publicUrl: publicUrl(env.PUBLIC_URL),
    secretKeyFile: resolve(root, env.SECRET_KEY_FILE ?? resolve(dataDir, 'secret.key')),
    smtpUrl: env.SMTP_URL || null,
    mailFrom: env.MAIL_FROM ?? 'tomoni@localhost',
    demonstration,
    trustProxy: env.TRUST_PROXY === '1',
    logLevel: env.LOG_LEVEL ?? 'info',
    clockOffsetDays: wholeNumber(env, 'CLOCK_OFFSET_DAYS', 0, -36500, 36500),
  }
}

function wholeNumber(env: NodeJS.ProcessEnv, name: string, fallback: number, least: number, most: number): number {
  const text = env[name]
  if (text === undefined || text === '') return fallback
  const value = Number(text)
  if (!Number.isInteger(value) || value < least || value > most)
    throw new Error(`${name} must be a whole number from ${least} to ${most}, but it is "${text}".`)
  return value
}

function publicUrl(text: string | undefined): string | null {
  if (!text) return null
  if (!URL.canParse(text))
    throw new Error(`PUBLIC_URL must be an address such as https://tomoni.example.jp, but it is "${text}".`)
  return new URL(text).origin
}
