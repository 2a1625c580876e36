import { toTokyo } from '#platform/calendar.ts'
import { formatDay } from '#platform/i18n/dates.ts'
import { inBrackets } from '#platform/i18n/punctuation.ts'
import { DataTable, EmptyState, Notice, PageHeading, usePage } from '#ui/index.ts'
import { urls } from '#urls.ts'
import type { DataWish } from '../rules.ts'
import { words } from '../words.ts'

interface Props {
  wishes: DataWish[]
  nameOf(personId: string): string
  justAnswered: boolean
}

export function ListPage({ wishes, nameOf, justAnswered }: Props) {
  const { language } = usePage()
  const w = words(language)
  const on = (instant: string) => formatDay(language, toTokyo(instant).day, 'long')
  return (
    <>
      <PageHeading title={w.staff.title} lead={w.staff.lead} />
      {justAnswered && (
        <Notice kind="success" announce>
          <p>{w.staff.done}</p>
        </Notice>
      )}
      <DataTable
        caption={w.staff.caption}
        rows={wishes}
        rowKey={(wish) => wish.id}
        empty={<EmptyState title={w.staff.none} />}
        columns={[
          {
            key: 'who',
            label: w.staff.who,
            rowHeader: true,
            cell: ({ personId }) => <a href={urls.people.show({ id: personId })}>{nameOf(personId)}</a>,
          },
          { key: 'kind', label: w.staff.kind, cell: (wish) => w.kind[wish.kind] },
          { key: 'words', label: w.staff.words, cell: (wish) => wish.words || w.noWords },
          { key: 'asked', label: w.staff.askedOn, nowrap: true, cell: (wish) => on(wish.askedAt) },
          {
            key: 'state',
            label: w.staff.state,
            cell: (wish) =>
              wish.answeredAt && wish.answer ? (
                w.answer[wish.answer] + inBrackets(language, on(wish.answeredAt))
              ) : (
                <a href={urls.people.answerWishAboutData({ id: wish.id })}>{w.staff.open}</a>
              ),
          },
        ]}
      />
    </>
  )
}
