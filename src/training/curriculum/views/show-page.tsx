import { formatDay } from '#platform/i18n/dates.ts'
import { ButtonRow, Disclosure, LinkButton, Notice, PageHeading, PostButton, SummaryList, usePage } from '#ui/index.ts'
import { urls } from '#urls.ts'
import { words as courseWords } from '../../words.ts'
import { checkInWords } from '../check-words.ts'
import { checkMinutes, type Unit } from '../rules.ts'
import type { Curriculum } from '../store.ts'
import { words } from '../words.ts'
import { UnitsTable } from './units-table.tsx'

interface Props {
  curriculum: Curriculum
  units: readonly Unit[]
  saved: boolean
}

export function ShowPage({ curriculum, units, saved }: Props) {
  const { language } = usePage()
  const w = words(language)
  const { course } = courseWords(language)
  const { id, days, totalMinutes, requiresKind } = curriculum
  const check = checkMinutes(units, totalMinutes)
  const isPublished = curriculum.referenceKey !== null
  return (
    <>
      <PageHeading
        title={(language === 'en' && curriculum.nameEn) || curriculum.nameJa}
        back={{ href: urls.curricula.index(), label: w.title }}
      />
      {saved && (
        <Notice kind="success" announce>
          <p>{w.saved}</p>
        </Notice>
      )}
      {curriculum.endedOn && (
        <Notice kind="info">
          <p>{w.ended(formatDay(language, curriculum.endedOn, 'long'))}</p>
        </Notice>
      )}
      <Notice kind={check.adds === false ? 'warning' : 'info'}>
        <p>{checkInWords(w, check, totalMinutes)}</p>
      </Notice>
      <SummaryList
        items={[
          { label: w.label.courseKind, value: course[curriculum.courseKind] },
          { label: w.label.days, value: days === null ? w.unknown : w.days(String(days)) },
          { label: w.label.totalMinutes, value: totalMinutes === null ? w.unknown : w.minutes(String(totalMinutes)) },
          { label: w.label.requiresKind, value: requiresKind ? course[requiresKind] : '—' },
          { label: w.label.validFrom, value: formatDay(language, curriculum.validFrom, 'long') },
          { label: w.label.source, value: curriculum.source || '—' },
        ]}
      />
      <UnitsTable units={units} />
      {isPublished && <p>{w.asPublished}</p>}
      <ButtonRow>
        {!isPublished && <LinkButton href={urls.curricula.edit({ id })}>{w.change}</LinkButton>}
        <PostButton action={urls.curricula.copy({ id })} kind="secondary">
          {w.copy}
        </PostButton>
      </ButtonRow>
      {curriculum.endedOn === null && (
        <Disclosure summary={w.end}>
          <p>{w.endNote}</p>
          <PostButton action={urls.curricula.end({ id })} kind="secondary">
            {w.end}
          </PostButton>
        </Disclosure>
      )}
    </>
  )
}
