import type { ComponentChildren } from 'preact'
import type { Language } from '#platform/i18n/catalogue.ts'
import type { Typed } from '#platform/web/form.ts'
import { Button, Disclosure, fieldId, SelectField, TimeField } from '#ui/index.ts'
import { words } from '../../words.ts'
import { dayName, fromName, mostRows, toName, weekdaysInOrder, weekFromName, weekToName } from '../names.ts'
import { hasOtherTimes, rowsShown } from '../typed.ts'
import { WeekGrid } from './week-grid.tsx'

interface Props {
  typed: Typed
  language: Language
  /** Where the form goes, and so where a press on "add another time" goes. */
  action: string
}

/**
 * The times of a usual week: parts of the day to tick, and below them one line for each weekday. Enter in a field sends
 * the first button of a form, so a hidden one that saves stands before the one that adds.
 */
export function WeekTimes({ typed, language, action }: Props) {
  const { save, weekdays, availability: w } = words(language)
  const count = rowsShown(typed)
  return (
    <>
      <button type="submit" class="only-heard" tabIndex={-1} aria-hidden="true">
        {save}
      </button>
      <WeekGrid typed={typed} language={language} />
      <Disclosure summary={w.other} open={hasOtherTimes(typed)}>
        <p class="field-hint">{w.otherHint}</p>
        {weekdaysInOrder.map((weekday) => (
          <Line
            key={weekday}
            legend={weekdays[weekday] ?? ''}
            from={weekFromName(weekday)}
            to={weekToName(weekday)}
            w={w}
          >
            <span class="week-line-day" aria-hidden="true">
              {weekdays[weekday]}
            </span>
          </Line>
        ))}
        {Array.from({ length: count }, (_, row) => (
          <Line key={row} legend={w.otherOf(String(row + 1))} from={fromName(row)} to={toName(row)} w={w}>
            <div class="week-line-choice">
              <SelectField
                name={dayName(row)}
                label={w.weekday}
                mark={false}
                quiet
                options={weekdaysInOrder.map((weekday) => ({ value: String(weekday), label: weekdays[weekday] ?? '' }))}
              />
            </div>
          </Line>
        ))}
        {count < mostRows && (
          <Button kind="secondary" name="add" value="row" formAction={`${action}#${fieldId(dayName(count))}`}>
            {w.add}
          </Button>
        )}
      </Disclosure>
    </>
  )
}

interface LineProps {
  legend: string
  from: string
  to: string
  w: ReturnType<typeof words>['availability']
  children: ComponentChildren
}

function Line({ legend, from, to, w, children }: LineProps) {
  return (
    <fieldset class="week-line">
      <legend class="only-heard">{legend}</legend>
      {children}
      <div class="week-line-times">
        <TimeField name={from} label={w.from} mark={false} quiet />
        <span aria-hidden="true">{w.until}</span>
        <TimeField name={to} label={w.to} mark={false} quiet />
      </div>
    </fieldset>
  )
}
