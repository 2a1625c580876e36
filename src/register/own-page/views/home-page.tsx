import type { VNode } from 'preact'
import type { Language } from '#platform/i18n/catalogue.ts'
import { Notice, PageHeading, SummaryList } from '#ui/index.ts'
import { urls } from '#urls.ts'
import type { Registration } from '../../enrolment/rules.ts'
import type { Rest } from '../../rest/rules.ts'
import type { saidInWords } from '../../what-was-said/said-in-words.ts'
import type { Words } from '../../words.ts'
import { RestSwitch } from './rest-switch.tsx'

interface Props {
  w: Words
  language: Language
  today: string
  name: string
  registration: Registration
  rests: Rest[]
  said: ReturnType<typeof saidInWords>
  fromOthers: (VNode | null)[]
  onceKey: string
  isSaved: boolean
}

export function HomePage(props: Props) {
  const { w, said } = props
  const mayEnd = props.registration === 'active' || props.registration === 'resting'
  const wishes = [said.wishes, said.aboutOneself].filter(Boolean).join('\n')
  const parts: [Exclude<keyof typeof said, 'aboutOneself'>, string][] = [
    ['wishes', urls.mine.wishes()],
    ['availability', urls.mine.availability()],
    ['exceptions', urls.mine.exceptions()],
    ['limits', urls.mine.limits()],
    ['refusals', urls.mine.refusals()],
    ['accommodations', urls.mine.accommodations()],
  ]
  const pages: [string, string][] = [
    [urls.mine.aboutOffers(), w.home.aboutOffers],
    [urls.mine.again(), w.home.again],
    [urls.mine.apart(), w.home.apart],
    [urls.mine.disclosure(), w.home.disclosure],
    [urls.mine.profile(), w.home.profile],
    [urls.mine.held(), w.home.held],
    [urls.mine.looks(), w.home.looks],
    ...(mayEnd ? [[urls.mine.ending(), w.home.ending] satisfies [string, string]] : []),
  ]
  return (
    <>
      <PageHeading title={w.home.title} />
      {props.isSaved && (
        <Notice kind="success" announce>
          <p>{w.saved}</p>
        </Notice>
      )}
      <RestSwitch {...props} />
      {props.fromOthers}
      <section>
        <h2>{w.home.yours}</h2>
        <p>{w.home.yoursNote}</p>
        <SummaryList
          items={parts.map(([part, href]) => {
            const value = part === 'wishes' ? wishes : said[part]
            return {
              label: w[part].title,
              value: value || <span class="field-hint">{w.notSaid}</span>,
              change: { href, what: w[part].title, label: value ? undefined : w.home.write },
            }
          })}
        />
      </section>
      <section>
        <h2>{w.home.more}</h2>
        <ul class="task-list">
          {pages.map(([href, label]) => (
            <li class="task task-open" key={href}>
              <div class="task-words">
                <a href={href}>{label}</a>
              </div>
            </li>
          ))}
        </ul>
      </section>
    </>
  )
}
