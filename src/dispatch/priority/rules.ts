/** In which order people are looked for. It orders requests, never people; what nobody set is `usual`. */
export const priorities = ['first', 'usual', 'can-wait'] as const
export type Priority = (typeof priorities)[number]
