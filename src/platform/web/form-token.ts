import { randomBytes } from 'node:crypto'
import { type Keys, sameText } from '../auth/keys.ts'

/** A token bound to the session, different in every page, so that compressed pages tell nothing about it. */
export function newFormToken(keys: Keys, secret: string): string {
  const salt = randomBytes(9).toString('base64url')
  return `${salt}.${keys.digest('form', salt + secret)}`
}

export function isFormToken(keys: Keys, secret: string, token: string): boolean {
  const [salt, digest] = token.split('.')
  return !!salt && !!digest && sameText(digest, keys.digest('form', salt + secret))
}
