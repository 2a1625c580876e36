import { CheckboxGroup, type Choice, Disclosure, WhoCanRead } from '#ui/index.ts'
import { areaName } from '../../area-name.ts'
import type { ShownSaid } from '../../said/said.ts'
import { inTodaysOrder } from '../../todays-order.ts'
import { activities, audiences, topics } from '../../vocabulary.ts'
import { vocabularyWithReadings } from '../../vocabulary-readings.ts'
import { words } from '../../words.ts'
import type { RefusalsLoaded } from '../said.ts'

export function RefusalFields({ loaded, typed, language, today }: ShownSaid<RefusalsLoaded>) {
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
        .map(([name, options]) => {
          const chosen = (typed[name] ?? []).filter((value) => value !== '')
          return (
            <Disclosure
              key={name}
              open={chosen.length > 0}
              summary={
                <>
                  {w.label[name]}
                  {chosen.length > 0 && <span> — {w.count(String(chosen.length))}</span>}
                </>
              }
            >
              <CheckboxGroup
                name={name}
                label={<span class="only-heard">{w.label[name]}</span>}
                mark={false}
                inline
                options={options}
              />
            </Disclosure>
          )
        })}
    </>
  )
}
