import type { Language } from '#platform/i18n/catalogue.ts'
import { Button, ButtonRow, DataTable, Disclosure, Form, RadioGroup } from '#ui/index.ts'
import { urls } from '#urls.ts'
import { offerWords } from '../../offer/words.ts'
import { visitWords } from '../../visit/words.ts'
import { toldChannels } from '../form.ts'
import type { VisitSeat } from '../load-visit.ts'
import type { Words } from '../words.ts'

interface Props {
  w: Words
  language: Language
  visitId: string
  seats: readonly VisitSeat[]
  mayChange: boolean
}

export function Seats({ w, language, visitId, seats, mayChange }: Props) {
  const { part, otherContract, otherCoordinator } = offerWords(language)
  const { company } = visitWords(language)
  return (
    <DataTable
      caption={w.goersTitle}
      hideCaption
      empty={<p>{w.goersNone}</p>}
      rows={seats}
      rowKey={(row) => row.personId}
      columns={[
        {
          key: 'person',
          label: w.goer.person,
          rowHeader: true,
          cell: (row) =>
            row.name === null ? otherContract : <a href={urls.people.show({ id: row.personId })}>{row.name}</a>,
        },
        { key: 'part', label: w.goer.part, cell: (row) => part[row.part] },
        { key: 'company', label: w.goer.company, cell: (row) => company[row.company] },
        {
          key: 'phone',
          label: w.goer.phone,
          nowrap: true,
          cell: (row) => row.phone && <a href={`tel:${row.phone.replace(/[^\d+]/g, '')}`}>{row.phone}</a>,
        },
        ...(mayChange
          ? [
              {
                key: 'doing',
                label: w.goer.doing,
                cell: ({ personId, name }: VisitSeat) =>
                  name === null ? (
                    otherCoordinator
                  ) : (
                    <SteppedOut w={w} language={language} visitId={visitId} personId={personId} name={name} />
                  ),
              },
            ]
          : []),
      ]}
    />
  )
}

/** For who tells by telephone; those with an account say it themselves with one tap. */
function SteppedOut({
  w,
  language,
  visitId,
  personId,
  name,
}: {
  w: Words
  language: Language
  visitId: string
  personId: string
  name: string
}) {
  const { channel } = offerWords(language)
  return (
    <Disclosure summary={w.steppedOut}>
      <Form action={urls.visits.seatRelease({ id: visitId, personId })} label={w.steppedOutLabel(name)}>
        <p>{w.steppedOutLead}</p>
        <RadioGroup
          id={`channel-${personId}`}
          name="channel"
          label={w.channel}
          value="phone"
          options={toldChannels.map((value) => ({ value, label: channel[value] }))}
        />
        <ButtonRow>
          <Button kind="secondary">{w.steppedOut}</Button>
        </ButtonRow>
      </Form>
    </Disclosure>
  )
}
