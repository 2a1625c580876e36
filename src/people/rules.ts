/** How a person likes to be reached. */
export const preferredChannels = ['email', 'phone', 'post', 'meeting'] as const
export type PreferredChannel = (typeof preferredChannels)[number]

export interface Contact {
  email: string | null
  phone: string | null
  address: string
  preferredChannel: PreferredChannel | null
}
