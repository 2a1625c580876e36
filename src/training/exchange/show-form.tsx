import { type OpenForm, openForm } from '#platform/drafts/open-form.ts'
import type { HouseContext } from '#platform/web/house.ts'
import { page } from '#platform/web/page.ts'
import { urls } from '#urls.ts'
import { typedFromMeeting } from './form.ts'
import { listGraduates } from './graduates.queries.ts'
import type { Meeting } from './store.ts'
import { MeetingFormPage } from './views/form-page.tsx'
import { words } from './words.ts'

export const placeOf = (meeting: Meeting | null) => ({ kind: 'exchange-meeting', subjectId: meeting?.id ?? null })

export async function showForm(
  c: HouseContext,
  meeting: Meeting | null,
  same: OpenForm | null = null,
): Promise<Response> {
  const w = words(c.var.desk.language)
  const shown = await c.var.desk.read(async (tx, moment) => ({
    open:
      same ??
      (await openForm(c, tx, moment, { ...placeOf(meeting), initial: meeting ? typedFromMeeting(meeting) : {} })),
    graduates: await listGraduates(tx, moment),
  }))
  const title = meeting ? w.edit : w.new
  return page(
    c,
    { title, hasProblems: same !== null },
    <MeetingFormPage
      {...shown}
      title={title}
      action={meeting ? urls.exchange.edit({ id: meeting.id }) : urls.exchange.new()}
      back={urls.exchange.index()}
      version={String(c.var.typed?.get('version') ?? meeting?.version ?? 0)}
      cancel={meeting && !meeting.cancelledAt ? urls.exchange.cancel({ id: meeting.id }) : null}
    />,
  )
}
