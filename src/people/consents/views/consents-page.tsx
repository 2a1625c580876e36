import { toTokyo } from '#platform/calendar.ts'
import { formatDay } from '#platform/i18n/dates.ts'
import { inBrackets } from '#platform/i18n/punctuation.ts'
import { Card, Disclosure, PageHeading, PostButton, Tag, usePage, WhoCanRead } from '#ui/index.ts'
import { urls } from '#urls.ts'
import { type Consent, type ConsentPurpose, consentPurposes } from '../rules.ts'
import { words } from '../words.ts'

export function ConsentsPage({ consents }: { consents: Consent[] }) {
  const w = words(usePage().language)
  return (
    <>
      <PageHeading title={w.title} lead={w.lead} back={{ href: urls.mine.held(), label: w.toHeld }} />
      <WhoCanRead>{w.readers}</WhoCanRead>
      {consentPurposes.map((purpose) => (
        <OnePurpose purpose={purpose} consents={consents.filter((each) => each.purpose === purpose)} key={purpose} />
      ))}
    </>
  )
}

function OnePurpose({ purpose, consents }: { purpose: ConsentPurpose; consents: Consent[] }) {
  const { language } = usePage()
  const w = words(language)
  const on = (instant: string) => formatDay(language, toTokyo(instant).day, 'long')
  const agreed = consents.find((consent) => consent.withdrawnAt === null)
  const before = consents.filter((consent) => consent.withdrawnAt !== null)
  const button = agreed ? { answer: 'withdraw', label: w.withdraw } : { answer: 'give', label: w.give }
  return (
    <Card
      title={w.purpose[purpose]}
      above={<Tag tone={agreed ? 'green' : 'neutral'}>{agreed ? w.given(on(agreed.givenAt)) : w.notGiven}</Tag>}
      footer={
        <PostButton
          action={urls.mine.consents()}
          kind="secondary"
          fields={{ purpose, answer: button.answer }}
          label={button.label + inBrackets(language, w.purpose[purpose])}
        >
          {button.label}
        </PostButton>
      }
    >
      <p>{w.about[purpose]}</p>
      {before.length > 0 && (
        <Disclosure summary={w.before}>
          <ul>
            {before.map(({ id, givenAt, withdrawnAt }) => (
              <li key={id}>{w.withdrawn(on(givenAt), on(withdrawnAt ?? givenAt))}</li>
            ))}
          </ul>
        </Disclosure>
      )}
    </Card>
  )
}
