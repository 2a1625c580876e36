import { formatDay } from '#platform/i18n/dates.ts'
import { Card, CardGrid, EmptyState, LinkButton, PageHeading, usePage } from '#ui/index.ts'
import { urls } from '#urls.ts'
import { words as trainingWords } from '../../words.ts'
import type { Certified } from '../certified.queries.ts'
import { words } from '../words.ts'

export function OwnPage({ certified }: { certified: Certified[] }) {
  const { language } = usePage()
  const w = words(language)
  return (
    <>
      <PageHeading title={w.own.title} lead={w.own.lead} back={{ href: urls.mine.home() }} />
      {certified.length === 0 && (
        <EmptyState title={w.own.none}>
          <p>{w.own.noneHint}</p>
        </EmptyState>
      )}
      <CardGrid>
        {certified.map((each) => (
          <Card key={each.completionId} title={each.courseName || trainingWords(language).course[each.courseKind]}>
            <p>
              {w.label.completedOn}: {formatDay(language, each.completedOn, 'long')}
            </p>
            {each.standing ? (
              <>
                <p>
                  {w.label.number}: {each.standing.number}
                </p>
                <LinkButton href={urls.mine.certificate({ id: each.completionId })} download>
                  {w.printOne}
                </LinkButton>
              </>
            ) : (
              <p>{w.own.notYet}</p>
            )}
          </Card>
        ))}
      </CardGrid>
    </>
  )
}
