import { newToken } from '#platform/auth/keys.ts'
import { addDays } from '#platform/calendar.ts'
import { numberSettingOn } from '#platform/settings/setting.ts'
import type { HomeSlot } from '#register/index.ts'
import { Card, CardGrid } from '#ui/index.ts'
import { urls } from '#urls.ts'
import { isAsked } from './feelings/rules.ts'
import { FeelingQuestion } from './feelings/views/feeling-question.tsx'
import { mayLookBack } from './look-back/rules.ts'
import { words as lookBackWords } from './look-back/words.ts'
import { words as noteWords } from './notes/words.ts'
import { VisitLine } from './visits/visit-line.tsx'
import { listOwnVisits } from './visits/visits.queries.ts'

/** On the supporter's own page: how one is today, once, for the next visit near enough to be asked about. */
export const feelingSlot: HomeSlot = {
  key: 'feeling',
  show: async (tx, moment, personId) => {
    const daysBefore = await numberSettingOn(tx, moment.tenantId, 'feeling-days-before', moment.today)
    const days = { from: moment.today, to: addDays(moment.today, daysBefore) }
    const next = (await listOwnVisits(tx, moment, personId, days)).find(
      (visit) => visit.part === 'supporter' && isAsked(visit, moment.today, daysBefore),
    )
    if (!next || next.isAnswered) return null
    const { id, hasFollowUpStaff } = next
    return (
      <section>
        <h2>
          <VisitLine visit={next} />
        </h2>
        <FeelingQuestion visitId={id} current={null} hasFollowUpStaff={hasFollowUpStaff} onceKey={newToken()} />
      </section>
    )
  },
}

/** Visits one may look back on, for as long as the staff have time for the talk after it; nothing needs to be written. */
export const lookBackSlot: HomeSlot = {
  key: 'look-back',
  show: async (tx, moment, personId, language) => {
    const daysAfter = await numberSettingOn(tx, moment.tenantId, 'debrief-days', moment.today)
    const days = { from: addDays(moment.today, -daysAfter), to: addDays(moment.today, -1) }
    const open = (await listOwnVisits(tx, moment, personId, days)).filter(
      (visit) =>
        visit.part === 'supporter' &&
        visit.tookPlace !== false &&
        !visit.isLookedBack &&
        mayLookBack(visit, moment.today),
    )
    if (open.length === 0) return null
    const w = lookBackWords(language).own
    return (
      <section>
        <h2>{w.invite}</h2>
        <p>{w.inviteLead}</p>
        <CardGrid>
          {open.map((visit) => (
            <Card
              key={visit.id}
              level={3}
              title={<VisitLine visit={visit} />}
              href={urls.mine.visitLookBack({ id: visit.id })}
            />
          ))}
        </CardGrid>
      </section>
    )
  },
}

/** The way to one's own notes. */
export const notesSlot: HomeSlot = {
  key: 'notes',
  show: async (_tx, _moment, _personId, language) => {
    const w = noteWords(language).mine
    return (
      <section>
        <Card title={w.title} href={urls.mine.notes()}>
          <p>{w.lead}</p>
        </Card>
      </section>
    )
  },
}
