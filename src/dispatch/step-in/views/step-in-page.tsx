import type { Language } from '#platform/i18n/catalogue.ts'
import { formatDay, formatInstant, formatSpan } from '#platform/i18n/dates.ts'
import { ButtonRow, ErrorSummary, type FormProblems, LinkButton, Notice, PageHeading } from '#ui/index.ts'
import { urls } from '#urls.ts'
import type { StepIn } from '../load-step-in.ts'
import type { Words } from '../words.ts'
import { StandIns } from './stand-ins.tsx'

interface Props {
  w: Words
  language: Language
  found: StepIn
  onceKeys: ReadonlyMap<string, string>
  problems: FormProblems
}

export function StepInPage({ w, language, found, onceKeys, problems }: Props) {
  const { visit, hostName, openPlaces, isOver, untilAt } = found
  const mayAsk = !isOver && openPlaces > 0
  const shared = { w, language, visitId: visit.id, onceKeys: mayAsk ? onceKeys : null }
  return (
    <>
      <PageHeading
        title={w.title}
        above={`${hostName} ${formatDay(language, visit.onDay, 'long')} ${formatSpan(language, visit.startMinute, visit.endMinute)}`}
        lead={w.lead}
        back={{ href: urls.visits.show({ id: visit.id }), label: w.back }}
      />
      <ErrorSummary problems={problems} />
      <Notice kind="info">
        <p>{isOver ? w.over : openPlaces > 0 ? w.open(String(openPlaces)) : w.full}</p>
        {mayAsk && <p>{w.until(formatInstant(language, untilAt))}</p>}
      </Notice>
      {found.waiting.length > 0 && (
        <StandIns {...shared} caption={w.waitingTitle} people={found.waiting} onceKeys={null} />
      )}
      <StandIns {...shared} caption={w.deputiesTitle} people={found.deputies} empty={w.deputiesNone} />
      <StandIns {...shared} caption={w.freeTitle} people={found.free} empty={w.freeNone} />
      {mayAsk && <Chains w={w} language={language} chains={found.chains} />}
      <ButtonRow>
        <LinkButton href={urls.requests.candidates({ id: visit.requestId }, { slot: visit.slotId })}>
          {w.everybody}
        </LinkButton>
        <LinkButton href={urls.visits.show({ id: visit.id })}>{w.otherDay}</LinkButton>
      </ButtonRow>
    </>
  )
}

/** Two people changing places, where nobody is free. */
function Chains({ w, language, chains }: Pick<Props, 'w' | 'language'> & { chains: StepIn['chains'] }) {
  if (chains.length === 0) return null
  return (
    <>
      <h2>{w.chainsTitle}</h2>
      <p>{w.chainsLead}</p>
      <ul>
        {chains.map(({ first, second, place, hostName, visitId }) => (
          <li key={`${first} ${place.slotId}`}>
            {w.chain(
              first,
              second,
              hostName,
              `${formatDay(language, place.onDay, 'short')} ${formatSpan(language, place.startMinute, place.endMinute)}`,
            )}{' '}
            {visitId && <a href={urls.visits.show({ id: visitId })}>{w.toOther}</a>}
          </li>
        ))}
      </ul>
    </>
  )
}
