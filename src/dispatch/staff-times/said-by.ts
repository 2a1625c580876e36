import type { Moment } from '#platform/desk.ts'
import type { CodedProblem, Typed } from '#platform/web/form.ts'
import { readProxy } from '#register/index.ts'

/** How it was said, and who typed it where that was somebody else. */
export interface SaidBy {
  channel: 'online' | 'paper' | 'phone' | 'meeting'
  typed_by: string | null
}

/** Nothing more is asked of those who type for themselves. */
export function readSaidBy(
  { actorId }: Pick<Moment, 'actorId'>,
  byProxy: boolean,
  typed: Typed,
): { saidBy: SaidBy; problems: CodedProblem[] } {
  if (!byProxy) return { saidBy: { channel: 'online', typed_by: null }, problems: [] }
  const told = readProxy(typed)
  return told.ok
    ? { saidBy: { channel: told.value.channel, typed_by: actorId }, problems: [] }
    : { saidBy: { channel: 'phone', typed_by: actorId }, problems: told.problems }
}
