import type { Config } from './config.ts'

/** Where people reach this installation, without a slash at the end. */
export const siteAddress = ({ publicUrl, host, port }: Config): string =>
  publicUrl ?? `http://${host.includes(':') ? `[${host}]` : host}:${port}`
