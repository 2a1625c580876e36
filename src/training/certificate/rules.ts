import { holds } from '../rules.ts'

export const certificateStates = ['valid', 'replaced', 'revoked'] as const
export type CertificateState = (typeof certificateStates)[number]

/** A certificate holds until it is revoked or another one takes its place. */
export function certificateState(certificate: { isReplaced: boolean; revokedOn: string | null }): CertificateState {
  if (certificate.revokedOn !== null) return 'revoked'
  return certificate.isReplaced ? 'replaced' : 'valid'
}

/** What the public page says: valid only while the certificate and the completion it tells of both hold. */
export const isValidOn = (
  certificate: { state: CertificateState; completedOn: string; validUntilOn: string | null },
  onDay: string,
): boolean => certificate.state === 'valid' && holds({ courseKind: 'other', ...certificate }, onDay)

export type IssueRefusal = 'already-issued' | 'nobody-there' | 'nothing-to-replace'

/** One certificate at a time for one completion; a reissue takes the place of the one before. */
export function whyNotIssue(facts: { name: string; hasStanding: boolean; isReissue: boolean }): IssueRefusal | null {
  if (facts.name.trim() === '') return 'nobody-there'
  if (facts.isReissue) return null
  return facts.hasStanding ? 'already-issued' : null
}
