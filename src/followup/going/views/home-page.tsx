import { formatDay } from '#platform/i18n/dates.ts'
import { CardGrid, Disclosure, Notice, PageHeading, Tag, usePage } from '#ui/index.ts'
import { urls } from '#urls.ts'
import { VisitLine } from '../../visits/visit-line.tsx'
import type { GoingHome } from '../rules.ts'
import { words } from '../words.ts'
import { VisitCard } from './visit-card.tsx'

interface Props {
  home: GoingHome
  debriefDays: number
}

export function HomePage({ home, debriefDays }: Props) {
  const { language } = usePage()
  const w = words(language)
  return (
    <>
      <PageHeading title={w.title} lead={w.lead} />
      {home.talks.length > 0 && (
        <section>
          <Notice kind="info" title={w.section.talks}>
            <p>{w.talksLead}</p>
          </Notice>
          <CardGrid>
            {home.talks.map((visit) => (
              <VisitCard key={visit.id} visit={visit} level={2} />
            ))}
          </CardGrid>
        </section>
      )}
      <section>
        <h2>{w.section.today}</h2>
        <Cards visits={home.today} none={w.noToday} />
      </section>
      {home.waiting.length > 0 && (
        <section>
          <h2>{w.section.waiting}</h2>
          <p>{w.waitingLead(String(debriefDays))}</p>
          <CardGrid>
            {home.waiting.map(({ visit, overdue }) => (
              <VisitCard
                key={visit.id}
                visit={visit}
                level={3}
                footer={overdue && <Tag tone="yellow">{w.overdue}</Tag>}
              />
            ))}
          </CardGrid>
        </section>
      )}
      {home.nextTalks.length > 0 && (
        <section>
          <h2>{w.section.nextTalks}</h2>
          <CardGrid>
            {home.nextTalks.map(({ visit, on }) => (
              <VisitCard key={`${visit.id}${on}`} visit={visit} level={3} title={formatDay(language, on, 'short')} />
            ))}
          </CardGrid>
        </section>
      )}
      <section>
        <h2>{w.section.coming}</h2>
        <Cards visits={home.coming} none={w.noComing} />
      </section>
      {home.earlier.length > 0 && (
        <Disclosure summary={w.section.earlier}>
          <ul>
            {home.earlier.map((visit) => (
              <li key={visit.id}>
                <a href={urls.going.visit({ id: visit.id })}>
                  <VisitLine visit={visit} />
                </a>
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
    </>
  )
}

function Cards({ visits, none }: { visits: GoingHome['today']; none: string }) {
  if (visits.length === 0) return <p>{none}</p>
  return (
    <CardGrid>
      {visits.map((visit) => (
        <VisitCard key={visit.id} visit={visit} level={3} />
      ))}
    </CardGrid>
  )
}
