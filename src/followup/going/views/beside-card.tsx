import { toTokyo } from '#platform/calendar.ts'
import { formatDay, formatTime } from '#platform/i18n/dates.ts'
import { inBrackets, labelled } from '#platform/i18n/punctuation.ts'
import { ButtonRow, Card, DescriptionList, LinkButton, Tag, usePage, WhoCanRead } from '#ui/index.ts'
import { urls } from '#urls.ts'
import { isDebriefAwaited } from '../../debrief/rules.ts'
import type { Said } from '../../feelings/store.ts'
import { words as feelingWords } from '../../feelings/words.ts'
import type { SupporterAnswers } from '../../look-back/rules.ts'
import type { LookBack } from '../../look-back/store.ts'
import { words as lookBackWords } from '../../look-back/words.ts'
import type { Accompanied } from '../../visits/rules.ts'
import type { Beside } from '../visit-record.ts'
import { words } from '../words.ts'
import { Phone } from './where-list.tsx'

interface Props {
  visit: Accompanied
  beside: Beside
  /** The visit is over: what comes after it can be written. */
  isOver: boolean
  /** Its day has not passed: how the person feels today can be written down. */
  isAsked: boolean
}

/** One person of the visit: what they tell, how they feel today where the reader may know, and what is to do. */
export function BesideCard({ visit, beside, isOver, isAsked }: Props) {
  const w = words(usePage().language).visit
  const { accommodations, phone } = beside.shown
  const about = { id: visit.id }
  const whose = { person: beside.personId }
  const felt = beside.felt
  const items = [
    accommodations && { term: w.accommodations, description: accommodations },
    phone && { term: w.ownPhone, description: <Phone number={phone} name="" none="" /> },
    felt && { term: w.feeling, description: felt.before ? <Feeling said={felt.before} /> : w.feelingNone },
    felt && isOver && { term: w.lookBack, description: <LookBackWords felt={felt} /> },
    isOver && beside.part === 'supporter' && { term: w.debrief, description: <Debriefed beside={beside} /> },
  ].filter((item) => item !== false && item !== null && item !== '' && item !== undefined)
  return (
    <Card
      level={3}
      title={beside.name}
      above={beside.part === 'deputy' ? <Tag tone="purple">{w.standsBy}</Tag> : undefined}
      footer={
        <ButtonRow>
          {felt && isOver && isDebriefAwaited(visit, beside, visit.onDay) && (
            <LinkButton href={urls.going.debrief(about, whose)} kind="primary">
              {w.hold}
            </LinkButton>
          )}
          {beside.debriefed && felt && <LinkButton href={urls.going.debrief(about, whose)}>{w.seeDebrief}</LinkButton>}
          {isAsked && felt && <LinkButton href={urls.going.feeling(about, whose)}>{w.told}</LinkButton>}
          {isOver && felt && <LinkButton href={urls.going.toldLookBack(about, whose)}>{w.toldLookBack}</LinkButton>}
        </ButtonRow>
      }
    >
      <DescriptionList items={items} />
      {felt && <WhoCanRead>{w.feelingReaders}</WhoCanRead>}
    </Card>
  )
}

function Feeling({ said }: { said: Said }) {
  const { language } = usePage()
  const w = feelingWords(language)
  const at = toTokyo(said.saidAt)
  const heard = said.channel === 'online' ? '' : `・${w.told.channel[said.channel]}`
  return (
    <>
      {w.answer[said.answer]}
      {inBrackets(language, `${formatDay(language, at.day, 'short')} ${formatTime(language, at.minute)}${heard}`)}
    </>
  )
}

function LookBackWords({ felt }: { felt: NonNullable<Beside['felt']> }) {
  const { language } = usePage()
  const w = words(language).visit
  if (!felt.lookBack) return <>{w.lookBackNone}</>
  const lines = linesOf(felt.lookBack, felt.after, language)
  return <>{lines.length === 0 ? w.lookBackEmpty : lines.map((line) => <p key={line}>{line}</p>)}</>
}

function linesOf(
  { answers, wantsTalk }: LookBack<SupporterAnswers>,
  after: Said | null,
  language: Parameters<typeof lookBackWords>[0],
): string[] {
  const w = lookBackWords(language).own
  return [
    answers.happened && w.happening[answers.happened],
    after && labelled(language, w.label.feeling, feelingWords(language).answer[after.answer]),
    answers.heavy,
    wantsTalk && w.wants.yes,
  ].filter((line): line is string => !!line)
}

function Debriefed({ beside }: { beside: Beside }) {
  const w = words(usePage().language).visit
  return <>{beside.debriefed ? w.debriefDone : w.debriefAwaited}</>
}
