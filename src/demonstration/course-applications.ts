import { addDays } from '#platform/calendar.ts'
import { acceptApplication } from '#training/application/accept-application.ts'
import { applyForCourse } from '#training/application/apply/apply-for-course.ts'
import { decideApplication } from '#training/application/decide-application.ts'
import { listApplications } from '#training/application/store.ts'
import { applicants, detailsOf } from './course-applicants.ts'
import { planMeetings } from './exchange-meetings.ts'
import type { FoundTown } from './found-town.ts'
import { openCourse } from './open-course.ts'
import type { Stage } from './stage.ts'

/** A course that takes applications today, with applications as they stand: a place, the waiting list, not yet decided. */
export async function playCourseApplications(stage: Stage, town: FoundTown): Promise<void> {
  const runId = await openCourse(stage, town)
  const actorId = town.accounts.coordinator
  for (const [at, applicant] of applicants.entries()) {
    const { channel = 'online' } = applicant
    const on = { day: addDays(stage.today, at - 9), hour: 10 + at, actorId: channel === 'online' ? null : actorId }
    await stage.play(on, (tx, moment) =>
      applyForCourse(
        tx,
        moment,
        {
          runId,
          language: 'ja',
          applicant: detailsOf(applicant, at),
          partner: applicant.partner ? detailsOf({ ...applicant.partner, officeName: applicant.officeName }, 50) : null,
          partnerReference: null,
        },
        channel,
      ),
    )
  }
  await stage.play({ day: addDays(stage.today, -1), actorId }, async (tx, moment) => {
    const becomes = new Map(
      applicants.flatMap((one) => [one, ...(one.partner ? [one.partner] : [])]).map((one) => [one.name, one.becomes]),
    )
    for (const { id, name } of await listApplications(tx, moment, runId)) {
      const channel = 'online' as const
      if (becomes.get(name) === 'accepted')
        await acceptApplication(tx, moment, {
          applicationId: id,
          personId: null,
          organisationId: null,
          isOverCapacityMeant: false,
          waivedBecause: '',
          words: '当日お会いできるのを楽しみにしています。',
          channel,
        })
      if (becomes.get(name) === 'waiting')
        await decideApplication(tx, moment, id, { decision: 'waiting', words: '', channel })
    }
  })
  await planMeetings(stage, town)
}
