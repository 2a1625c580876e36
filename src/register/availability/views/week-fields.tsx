import { Button, Disclosure, FieldSet, fieldId, SelectField, TimeField } from '#ui/index.ts'
import { urls } from '#urls.ts'
import type { ShownSaid } from '../../said/said.ts'
import { words } from '../../words.ts'
import { dayName, fromName, mostRows, rowsShown, toName, weekdaysInOrder } from '../form.ts'
import type { Window } from '../store.ts'
import { WeekGrid } from './week-grid.tsx'

/** Enter in a field sends the first button of a form, so a hidden one that saves stands before the one that adds. */
export function WeekFields(shown: ShownSaid<Window[]>) {
  const { whose, typed, language } = shown
  const { save, availability: w } = words(language)
  const rows = rowsShown(typed)
  const isOpen = rows > 1 || [dayName(0), fromName(0), toName(0)].some((name) => typed[name]?.[0])
  const isOwn = whose.name === null
  const action = isOwn ? urls.mine.availability() : urls.people.availability({ id: whose.personId })
  const exceptions = isOwn ? urls.mine.exceptions() : urls.people.exceptions({ id: whose.personId })
  return (
    <>
      <button type="submit" class="only-heard" tabIndex={-1} aria-hidden="true">
        {save}
      </button>
      <WeekGrid typed={typed} language={language} />
      <Disclosure summary={w.other} open={isOpen}>
        {Array.from({ length: rows }, (_, row) => (
          <OtherTime key={row} row={row} language={language} />
        ))}
        {rows < mostRows && (
          <Button kind="secondary" name="add" value="row" formAction={`${action}#${fieldId(dayName(rows))}`}>
            {w.add}
          </Button>
        )}
      </Disclosure>
      <p>
        <a href={exceptions}>{w.differentDays}</a>
      </p>
    </>
  )
}

function OtherTime({ row, language }: { row: number } & Pick<ShownSaid<Window[]>, 'language'>) {
  const { availability: w, weekdays } = words(language)
  return (
    <FieldSet legend={w.otherOf(String(row + 1))}>
      <SelectField
        name={dayName(row)}
        label={w.weekday}
        mark={false}
        options={weekdaysInOrder.map((weekday) => ({ value: String(weekday), label: weekdays[weekday] ?? '' }))}
      />
      <TimeField name={fromName(row)} label={w.from} mark={false} />
      <TimeField name={toName(row)} label={w.to} mark={false} />
    </FieldSet>
  )
}
