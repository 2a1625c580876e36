import { areaName } from '#organisations/index.ts'
import { type Choice, WhoCanRead } from '#ui/index.ts'
import type { ShownSaid } from '../../said/said.ts'
import { ChoicesFold } from '../../said/views/fold.tsx'
import { inTodaysOrder } from '../../todays-order.ts'
import { activities, audiences, topics } from '../../vocabulary.ts'
import { vocabularyWithReadings } from '../../vocabulary-readings.ts'
import { words } from '../../words.ts'
import type { RefusalsLoaded } from '../said.ts'

export function RefusalFields(shown: ShownSaid<RefusalsLoaded>) {
  const { loaded, language, today } = shown
  const w = words(language).refusals
  const v = vocabularyWithReadings(language)
  const groups: [keyof typeof w.label, Choice[]][] = [
    ['topics', topics.map((value) => ({ value, label: v.topic[value] }))],
    ['activities', inTodaysOrder(activities, today).map((value) => ({ value, label: v.activity[value] }))],
    ['audiences', audiences.map((value) => ({ value, label: v.audience[value] }))],
    ['areas', loaded.areas.map((area) => ({ value: area.id, label: areaName(area, language) }))],
    ['organisations', loaded.organisations.map(({ id, name }) => ({ value: id, label: name }))],
  ]
  return (
    <>
      <WhoCanRead>{w.readers}</WhoCanRead>
      {groups
        .filter(([, options]) => options.length > 0)
        .map(([name, options]) => (
          <ChoicesFold key={name} {...shown} name={name} summary={w.label[name]} options={options} />
        ))}
    </>
  )
}
