import type { ComponentChildren } from 'preact'
import { placeLine } from '#dispatch/index.ts'
import { formatDay, formatSpan } from '#platform/i18n/dates.ts'
import type { Activity } from '#register/vocabulary.ts'
import { vocabulary } from '#register/vocabulary-words.ts'
import { Card, Tag, usePage } from '#ui/index.ts'
import { urls } from '#urls.ts'
import type { Accompanied } from '../../visits/rules.ts'
import { words } from '../words.ts'

interface Props {
  visit: Accompanied
  level: 2 | 3
  /** Instead of the day of the visit. */
  title?: string
  footer?: ComponentChildren
}

/** One visit without any name: where, when, what, and how many go. */
export function VisitCard({ visit, level, title, footer }: Props) {
  const { language } = usePage()
  const w = words(language)
  const day = formatDay(language, visit.onDay, 'short')
  const time = formatSpan(language, visit.startMinute, visit.endMinute)
  const going = visit.people.filter(({ part }) => part === 'supporter').length
  return (
    <Card
      level={level}
      title={title ?? `${day} ${time}`}
      href={urls.going.visit({ id: visit.id })}
      above={<VisitTags visit={visit} />}
      footer={footer || undefined}
    >
      {title && (
        <p>
          {day} {time}
        </p>
      )}
      <p>{placeLine(visit)}</p>
      <p>
        {vocabulary(language).activity[visit.activity as Activity] ?? visit.activity}
        {'　'}
        {w.people(String(going))}
      </p>
    </Card>
  )
}

/** What is special about a visit: that one goes as a deputy, that it moved, that it was not held. */
export function VisitTags({ visit }: { visit: Accompanied }) {
  const w = words(usePage().language)
  const tags = [
    visit.part === 'deputy' && <Tag tone="purple">{w.deputy}</Tag>,
    visit.change && <Tag>{w.change[visit.change]}</Tag>,
    visit.tookPlace === false && <Tag>{w.notHeld}</Tag>,
  ].filter((tag) => tag !== false && tag !== null)
  return tags.length > 0 ? <span>{tags}</span> : null
}
