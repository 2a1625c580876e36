import type { Language } from '#platform/i18n/catalogue.ts'
import { formatDay, formatInstant, formatTime } from '#platform/i18n/dates.ts'
import { Button, ButtonRow, DataTable, Disclosure, Form, PostButton, RadioGroup, Tag } from '#ui/index.ts'
import { urls } from '#urls.ts'
import { offerWords } from '../../offer/words.ts'
import type { ShownOffer } from '../load-overview.ts'
import type { Words } from '../words.ts'

interface Props {
  w: Words
  language: Language
  offers: readonly ShownOffer[]
}

export function OffersTable({ w, language, offers }: Props) {
  const o = offerWords(language)
  return (
    <DataTable
      caption={w.offersTitle}
      hideCaption
      empty={<p>{w.offersNone}</p>}
      rows={offers}
      rowKey={(row) => row.id}
      columns={[
        {
          key: 'person',
          label: w.offer.person,
          rowHeader: true,
          cell: (row) =>
            row.name === null ? o.otherContract : <a href={urls.people.show({ id: row.personId })}>{row.name}</a>,
        },
        {
          key: 'when',
          label: w.offer.when,
          nowrap: true,
          cell: (row) => `${formatDay(language, row.onDay, 'short')} ${formatTime(language, row.startMinute)}`,
        },
        { key: 'part', label: w.offer.part, cell: (row) => o.part[row.part] },
        { key: 'state', label: w.offer.state, cell: (row) => <Answer w={w} language={language} offer={row} /> },
        {
          key: 'doing',
          label: w.offer.doing,
          cell: (row) =>
            row.state === 'waiting' &&
            (row.name === null ? o.otherCoordinator : <Doing w={w} language={language} offer={row} name={row.name} />),
        },
      ]}
    />
  )
}

function Answer({ w, language, offer }: { w: Words; language: Language; offer: ShownOffer }) {
  const o = offerWords(language)
  const tone = offer.state === 'accepted' ? 'green' : offer.state === 'waiting' ? 'blue' : 'neutral'
  return (
    <>
      <Tag tone={offer.steppedOut ? 'neutral' : tone}>
        {offer.steppedOut ? w.offer.steppedOut : o.state[offer.state]}
      </Tag>
      {offer.state === 'waiting' && <div>{w.offer.until(formatInstant(language, offer.expiresAt))}</div>}
      {offer.answeredAt && offer.answerChannel && (
        <div>{w.offer.answered(formatInstant(language, offer.answeredAt), o.channel[offer.answerChannel])}</div>
      )}
      {offer.words && <div>{w.offer.words(offer.words)}</div>}
      {offer.state === 'waiting' && offer.name !== null && !offer.byMail && <div>{w.offer.noMail}</div>}
    </>
  )
}

function Doing({ w, language, offer, name }: { w: Words; language: Language; offer: ShownOffer; name: string }) {
  const o = offerWords(language)
  const at = { id: offer.requestId, offerId: offer.id }
  return (
    <>
      <Disclosure summary={w.offer.answer}>
        <Form action={urls.requests.offerAnswer(at)} label={`${w.offer.answer} ${name}`}>
          <RadioGroup
            id={`channel-${offer.id}`}
            name="channel"
            label={w.offer.channel}
            value="phone"
            options={(['phone', 'paper', 'meeting'] as const).map((value) => ({ value, label: o.channel[value] }))}
          />
          <ButtonRow>
            <Button name="answer" value="accepted">
              {w.offer.accepted}
            </Button>
            <Button name="answer" value="declined" kind="secondary">
              {w.offer.declined}
            </Button>
          </ButtonRow>
        </Form>
      </Disclosure>
      <PostButton action={urls.requests.offerWithdraw(at)} kind="quiet" label={`${w.offer.withdraw} ${name}`}>
        {w.offer.withdraw}
      </PostButton>
    </>
  )
}
