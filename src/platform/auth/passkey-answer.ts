import type { AuthenticationResponseJSON, RegistrationResponseJSON } from '@simplewebauthn/server'
import { z } from 'zod'

const base64 = z.string().max(20_000)

const shape = z.object({
  id: z.string().max(2000),
  rawId: z.string().max(2000),
  type: z.literal('public-key'),
  clientExtensionResults: z.record(z.string(), z.unknown()).default({}),
  response: z.record(z.string(), z.union([base64, z.array(z.string().max(40)).max(20), z.number(), z.null()])),
})

type Answer = AuthenticationResponseJSON & RegistrationResponseJSON

/** What the script brought from the passkey, or null where it is no such thing. Nothing in it is proven yet. */
export function readPasskeyAnswer(given: unknown): Answer | null {
  if (typeof given !== 'string' || given.length > 60_000) return null
  try {
    const result = shape.safeParse(JSON.parse(given))
    return result.success ? (result.data as unknown as Answer) : null
  } catch {
    return null
  }
}
