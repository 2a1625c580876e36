import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'
import type { Journey } from '#platform/journey/question.ts'
import { numberSettingOn } from '#platform/settings/setting.ts'
import { only } from '#platform/web/guards.ts'
import type { HouseContext } from '#platform/web/house.ts'
import { page } from '#platform/web/page.ts'
import { urls } from '#urls.ts'
import { detailsOf, type RequestAnswers } from '../form.ts'
import { findHost, type Host } from '../host.queries.ts'
import { knowForRequest, type RequestKnown } from '../known.ts'
import { requestQuestions } from '../questions.ts'
import { sendRequest } from '../send-request.ts'
import { ClosedPage } from './views/closed-page.tsx'
import { Intro } from './views/intro.tsx'

export interface AskKnown extends RequestKnown {
  host: Host | null
  replyDays: number
}

/** A host asks for a dispatch. */
export const askJourney: Journey<RequestAnswers, AskKnown> = {
  kind: 'dispatch-request',
  questions: requestQuestions,
  addresses: urls.ask,
  guard: only('host'),
  know,
  closed,
  initial: ({ host }) => ({
    placeName: [host?.name ?? ''],
    placeAddress: [host?.address ?? ''],
    area: [host?.areaId ?? ''],
    contactName: [host?.contactName ?? ''],
    contactPhone: [host?.phone ?? ''],
    photoRule: ['none'],
  }),
  title: ({ w }) => w.title,
  Intro,
  sendLabel: ({ w }) => w.send,
  beforeSending: ({ w }) => w.beforeSending,
  send: async (tx, moment, answers, { host, w, today }) => {
    if (!host) return { refused: w.noOrganisation }
    const done = await sendRequest(tx, moment, detailsOf(answers, host.id, today), 'online')
    return done.sent ? { to: urls.ask.sent({ id: done.sent.id }) } : { refused: w.refused[done.because] }
  },
}

async function know(c: HouseContext, tx: Tx, moment: Moment): Promise<AskKnown> {
  const organisationId = c.var.desk.actor?.organisationId
  return {
    ...(await knowForRequest(tx, moment, c.var.desk.language)),
    host: (organisationId && (await findHost(tx, moment, organisationId))) || null,
    replyDays: await numberSettingOn(tx, moment.tenantId, 'reply-days', moment.today),
  }
}

function closed(c: HouseContext, { host, w, today }: AskKnown): Response | null {
  const why = !host ? w.noOrganisation : isOver(host, today) ? w.refused['not-taking-part'] : null
  if (why === null) return null
  return page(c, { title: w.closedTitle, status: 403 }, <ClosedPage title={w.closedTitle} why={why} />)
}

const isOver = (host: Host, today: string) =>
  host.registeredOn > today || (host.endedOn !== null && host.endedOn <= today)
