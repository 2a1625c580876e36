import { isOneName, placeLine } from '#dispatch/index.ts'
import { inBrackets } from '#platform/i18n/punctuation.ts'
import type { Mode } from '#register/vocabulary.ts'
import { vocabulary } from '#register/vocabulary-words.ts'
import { type SummaryLine, SummaryList, usePage } from '#ui/index.ts'
import type { VisitRecord } from '../visit-record.ts'
import { words } from '../words.ts'

/** Place, time and telephones. */
export function WhereList({ shown: { visit, agreed, staff } }: { shown: VisitRecord }) {
  const { language } = usePage()
  const { visit: w, deputy, listComma } = words(language)
  const lines: (SummaryLine | false)[] = [
    { label: w.place, value: isOneName(visit) ? placeLine(visit) : visit.placeName },
    !isOneName(visit) && { label: w.host, value: visit.hostName },
    agreed.placeAddress !== '' && { label: w.address, value: agreed.placeAddress },
    agreed.placeAccess !== '' && { label: w.access, value: agreed.placeAccess },
    { label: w.meetingPoint, value: visit.meetingPoint || w.unknown },
    { label: w.mode, value: vocabulary(language).mode[visit.mode as Mode] ?? visit.mode },
    { label: w.phone, value: <Phone number={agreed.contactPhone} name={agreed.contactName} none={w.unknown} /> },
    agreed.hostPhone !== '' &&
      agreed.hostPhone !== agreed.contactPhone && {
        label: w.hostPhone,
        value: <Phone number={agreed.hostPhone} name={agreed.hostContact} none={w.unknown} />,
      },
    {
      label: w.staff,
      value: staff
        .map(({ name, part }) => (part === 'deputy' ? name + inBrackets(language, deputy) : name))
        .join(listComma),
    },
  ]
  return <SummaryList items={lines.filter((line) => line !== false)} />
}

export function Phone({ number, name, none }: { number: string; name: string; none: string }) {
  if (!number) return <>{name || none}</>
  return (
    <>
      <a href={`tel:${number.replace(/[^\d+]/g, '')}`}>{number}</a>
      {name && inBrackets(usePage().language, name)}
    </>
  )
}
