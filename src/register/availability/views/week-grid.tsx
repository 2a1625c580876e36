import type { Language } from '#platform/i18n/catalogue.ts'
import { formatSpan } from '#platform/i18n/dates.ts'
import type { Typed } from '#platform/web/form.ts'
import { words } from '../../words.ts'
import { partsName, weekdaysInOrder } from '../names.ts'
import { partsOfDay, spanOf } from '../parts-of-day.ts'

/** A box for each part of each weekday: the whole week at a glance on a telephone. */
export function WeekGrid({ typed, language }: { typed: Typed; language: Language }) {
  const { availability: w, weekdays } = words(language)
  const spanInWords = partsOfDay.map((part) => formatSpan(language, spanOf[part].fromMinute, spanOf[part].toMinute))
  return (
    <table class="week-grid">
      <caption class="only-heard">{w.title}</caption>
      <thead>
        <tr>
          <td />
          {partsOfDay.map((part, index) => (
            <th scope="col" key={part}>
              {w.part[part]}
              <br />
              <small>{spanInWords[index]}</small>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weekdaysInOrder.map((weekday) => (
          <tr key={weekday}>
            <th scope="row">{weekdays[weekday]}</th>
            {partsOfDay.map((part, index) => (
              <td key={part}>
                <div class="choice-line">
                  <input
                    class="choice-input"
                    type="checkbox"
                    id={`f-${partsName(weekday)}-${part}`}
                    name={partsName(weekday)}
                    value={part}
                    checked={typed[partsName(weekday)]?.includes(part)}
                  />
                  <label class="choice-label" for={`f-${partsName(weekday)}-${part}`}>
                    <span class="only-heard">{`${weekdays[weekday]} ${w.part[part]} ${spanInWords[index]}`}</span>
                  </label>
                </div>
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
