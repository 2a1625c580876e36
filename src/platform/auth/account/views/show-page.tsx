import type { Language } from '#platform/i18n/catalogue.ts'
import { formatInstant } from '#platform/i18n/dates.ts'
import { inBrackets } from '#platform/i18n/punctuation.ts'
import { Button, ButtonRow, Form, Notice, PageHeading, RadioGroup, SummaryList } from '#ui/index.ts'
import { urls } from '#urls.ts'
import type { Saved, Words } from '../words.ts'
import { SessionsPart } from './sessions-part.tsx'

interface Props {
  w: Words
  language: Language
  account: { name: string; password_hash: string | null; totp_confirmed_at: string | null; language: Language }
  email: string | null
  codesLeft: number
  passkeys: number
  sessions: { id: string; created_at: string; seen_at: string }[]
  here: string
  saved?: Saved
}

export function ShowPage({ w, language, account, email, codesLeft, passkeys, sessions, here, saved }: Props) {
  const { show } = w
  const setOn = account.totp_confirmed_at
  return (
    <>
      <PageHeading title={show.title} lead={show.lead} />
      {saved && (
        <Notice kind="success" announce>
          <p>{w.saved[saved]}</p>
        </Notice>
      )}
      <section aria-labelledby="who">
        <h2 id="who">{show.who}</h2>
        <SummaryList
          items={[
            { label: show.name, value: account.name },
            { label: show.email, value: email ?? show.noEmail },
          ]}
        />
        <p>{show.nameNote}</p>
      </section>
      <section aria-labelledby="ways">
        <h2 id="ways">{show.ways}</h2>
        <SummaryList
          items={[
            way(w, show.password, account.password_hash !== null, urls.account.password()),
            {
              label: show.passkeys,
              value: passkeys > 0 ? show.count(String(passkeys)) : show.none,
              change: { href: urls.account.passkeys(), label: passkeys > 0 ? undefined : show.setUp },
            },
            {
              ...way(w, show.secondStep, setOn !== null, urls.account.totp()),
              value: setOn ? show.isSet + inBrackets(language, formatInstant(language, setOn)) : show.notSet,
            },
            ...(setOn
              ? [
                  {
                    label: show.recoveryCodes,
                    value: show.left(String(codesLeft)),
                    change: { href: urls.account.recoveryCodes() },
                  },
                ]
              : []),
          ]}
        />
      </section>
      <section aria-labelledby="language">
        <h2 id="language">{w.language.heading}</h2>
        <Form action={urls.account.language()} values={{ language: account.language }}>
          <RadioGroup
            name="language"
            label={w.language.label}
            mark={false}
            options={(['ja', 'en', 'easy'] as const).map((value) => ({ value, label: w.language[value] }))}
          />
          <ButtonRow>
            <Button kind="secondary">{w.language.save}</Button>
          </ButtonRow>
        </Form>
      </section>
      <SessionsPart w={w} language={language} sessions={sessions} here={here} />
    </>
  )
}

const way = ({ show }: Words, label: string, isSet: boolean, href: string) => ({
  label,
  value: isSet ? show.isSet : show.notSet,
  change: { href, label: isSet ? undefined : show.setUp },
})
