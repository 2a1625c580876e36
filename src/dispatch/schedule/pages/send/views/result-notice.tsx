import type { Language } from '#platform/i18n/catalogue.ts'
import { Notice } from '#ui/index.ts'
import { urls } from '#urls.ts'
import { refusedInWords } from '../../../../candidates/refused-in-words.ts'
import type { SendRefusal } from '../../../../offer/send-offers.ts'
import { reasonInWords } from '../../../../rules/words.ts'
import type { Result } from '../form.ts'
import type { Words } from '../words.ts'
import { type SendProps, whenOf } from './send-props.ts'

/** What was sent, and for which requests nothing was sent and why. */
export function ResultNotice({ w, language, found, result }: SendProps & { result: Result }) {
  const left = found.waiting.filter(({ requestId }) => result.left.includes(requestId))
  return (
    <>
      <Notice kind={result.requests > 0 ? 'success' : 'info'} announce>
        <p>{result.requests > 0 ? w.sent(String(result.requests), String(result.people)) : w.sentNone}</p>
      </Notice>
      {left.length > 0 && (
        <Notice kind="warning" title={w.leftTitle(String(left.length))}>
          <p>{w.leftLead}</p>
          <ul>
            {left.map((one) => (
              <li key={one.requestId}>
                <a href={urls.schedules.request({ id: found.schedule.id, requestId: one.requestId })}>
                  {w.line(whenOf(language, one), found.hosts.get(one.organisationId) ?? '')}
                </a>
                <ul>
                  {whyLeft(w, language, found.refusals.get(one.requestId) ?? null).map((line) => (
                    <li key={line}>{line}</li>
                  ))}
                </ul>
              </li>
            ))}
          </ul>
        </Notice>
      )}
    </>
  )
}

function whyLeft(w: Words, language: Language, refusal: SendRefusal | null): string[] {
  if (refusal === null) return [w.nowFine]
  if (refusal.because !== 'rules') return refusedInWords(language, refusal).map(({ message }) => message)
  return refusal.people.map(({ name, reasons }) =>
    w.person(name, reasons.map((reason) => reasonInWords(language, reason)).join(' / ')),
  )
}
