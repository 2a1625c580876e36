import { z } from 'zod'
import { walk } from '#platform/journey/walk.ts'
import { field } from '#platform/web/fields.ts'
import type { CodedProblem, Typed } from '#platform/web/form.ts'
import { parseTyped } from '#platform/web/form.ts'
import { detailsOf } from '../form.ts'
import type { RequestKnown } from '../known.ts'
import { requestQuestions } from '../questions.ts'
import type { RequestDetails } from '../rules.ts'

export const proxyChannels = ['paper', 'phone', 'meeting'] as const
export type ProxyChannel = (typeof proxyChannels)[number]

const receipt = z.object({
  organisation: field.id(),
  channel: field.choice(proxyChannels),
  receivedOn: field.day(),
})

export interface ProxyReading {
  problems: CodedProblem[]
  /** Null while something needs another look. */
  request: RequestDetails | null
  channel: ProxyChannel
}

/** Reads the long page by the same questions as the host's own journey. */
export function readProxy(typed: Typed, known: RequestKnown): ProxyReading {
  const came = parseTyped(typed, receipt)
  const asked = walk(requestQuestions, typed, known)
  const problems = [...(came.ok ? [] : came.problems), ...asked.steps.flatMap((step) => step.problems)]
  if (!came.ok || problems.length > 0) return { problems, request: null, channel: 'paper' }
  const { organisation, channel, receivedOn } = came.value
  return { problems, channel, request: detailsOf(asked.answers, organisation, receivedOn) }
}

export const proxyLabels = (known: RequestKnown): Record<string, string> =>
  Object.assign({}, ...requestQuestions.map((question) => question.labels(known)))
