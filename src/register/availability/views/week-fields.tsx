import { formatSpan } from '#platform/i18n/dates.ts'
import { Button, CheckboxGroup, Disclosure, FieldSet, fieldId, TimeField } from '#ui/index.ts'
import { urls } from '#urls.ts'
import type { ShownSaid } from '../../said/said.ts'
import { words } from '../../words.ts'
import { fromName, mostRows, partsName, rowsShown, toName, weekdaysInOrder } from '../form.ts'
import { partsOfDay, spanOf } from '../parts-of-day.ts'
import type { Window } from '../store.ts'

type Shown = ShownSaid<Window[]>

export function WeekFields(shown: Shown) {
  const { whose, language } = shown
  const w = words(language)
  const exceptions = whose.name === null ? urls.mine.exceptions() : urls.people.exceptions({ id: whose.personId })
  return (
    <>
      <button type="submit" class="only-heard" tabIndex={-1} aria-hidden="true">
        {w.save}
      </button>
      {weekdaysInOrder.map((weekday) => (
        <Weekday key={weekday} weekday={weekday} {...shown} />
      ))}
      <p>
        <a href={exceptions}>{w.availability.differentDays}</a>
      </p>
    </>
  )
}

function Weekday({ weekday, typed, whose, language }: Shown & { weekday: number }) {
  const { availability: w, weekdays } = words(language)
  const name = weekdays[weekday] ?? ''
  const rows = rowsShown(typed, weekday)
  const action = whose.name === null ? urls.mine.availability() : urls.people.availability({ id: whose.personId })
  const isOpen = rows > 1 || Boolean(typed[fromName(weekday, 0)]?.[0] || typed[toName(weekday, 0)]?.[0])
  return (
    <FieldSet legend={name}>
      <CheckboxGroup
        name={partsName(weekday)}
        label={<span class="only-heard">{name}</span>}
        mark={false}
        inline
        options={partsOfDay.map((part) => ({
          value: part,
          label: w.part[part],
          description: formatSpan(language, spanOf[part].fromMinute, spanOf[part].toMinute),
        }))}
      />
      <Disclosure summary={<Heard before={name}>{w.other}</Heard>} open={isOpen}>
        {Array.from({ length: rows }, (_, row) => (
          <div class="filter-fields" key={fromName(weekday, row)}>
            <TimeField
              name={fromName(weekday, row)}
              label={<Heard before={`${name} ${row + 1}`}>{w.from}</Heard>}
              mark={false}
            />
            <TimeField
              name={toName(weekday, row)}
              label={<Heard before={`${name} ${row + 1}`}>{w.to}</Heard>}
              mark={false}
            />
          </div>
        ))}
        {rows < mostRows && (
          <Button
            kind="quiet"
            name="add"
            value={String(weekday)}
            formAction={`${action}#${fieldId(fromName(weekday, rows))}`}
            label={w.addTo(name)}
          >
            {w.add}
          </Button>
        )}
      </Disclosure>
    </FieldSet>
  )
}

/** The same few words stand under every weekday; who listens hears which one it is. */
const Heard = ({ before, children }: { before: string; children: string }) => (
  <>
    <span class="only-heard">{before} </span>
    {children}
  </>
)
