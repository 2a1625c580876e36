import { toTokyo } from '#platform/calendar.ts'
import type { Language } from '#platform/i18n/catalogue.ts'
import { formatDay, formatInstant } from '#platform/i18n/dates.ts'
import { Button, Card, HiddenField, Notice, PageHeading, PostButton, TextField, usePage } from '#ui/index.ts'
import { urls } from '#urls.ts'
import type { Words } from '../words.ts'

interface Passkey {
  id: string
  label: string
  created_at: string
  used_at: string | null
}

interface Props {
  w: Words
  language: Language
  passkeys: Passkey[]
  problem?: string
  script: string
  domain: string
}

export function PasskeysPage({ w, language, passkeys, problem, script, domain }: Props) {
  const { passkeys: say } = w
  return (
    <>
      <PageHeading title={say.title} lead={say.lead} back={{ href: urls.account.show(), label: w.show.title }} />
      {problem && (
        <Notice kind="error" announce>
          <p>{problem}</p>
        </Notice>
      )}
      {passkeys.length === 0 && <p>{say.none}</p>}
      {passkeys.map((passkey) => (
        <PasskeyCard key={passkey.id} w={w} language={language} passkey={passkey} />
      ))}
      <section aria-labelledby="add">
        <h2 id="add">{say.add}</h2>
        <AddForm w={w} domain={domain} />
        <p data-passkey-without>{say.without}</p>
        <script src={script} defer />
      </section>
    </>
  )
}

function PasskeyCard({ w, language, passkey }: { w: Words; language: Language; passkey: Passkey }) {
  const { passkeys: say } = w
  const name = passkey.label || say.unnamed
  return (
    <Card
      title={name}
      footer={
        <PostButton
          action={urls.account.passkeyRemove({ id: passkey.id })}
          kind="secondary"
          label={say.removeThis(name)}
        >
          {say.remove}
        </PostButton>
      }
    >
      <p>{say.since(formatDay(language, toTokyo(passkey.created_at).day, 'long'))}</p>
      <p>{passkey.used_at ? say.used(formatInstant(language, passkey.used_at)) : say.unused}</p>
    </Card>
  )
}

function AddForm({ w, domain }: { w: Words; domain: string }) {
  const { passkeys: say } = w
  const { formToken } = usePage()
  return (
    <form
      class="form"
      method="post"
      action={urls.account.passkeys()}
      hidden
      data-passkey="create"
      data-options={urls.account.passkeyOptions()}
      data-domain={domain}
      data-failed={say.failed}
    >
      <HiddenField name="_token" value={formToken} />
      <HiddenField name="response" value="" />
      <TextField name="label" label={say.label} hint={say.labelHint} width="medium" />
      <div class="button-row">
        <Button>{say.make}</Button>
      </div>
      <p role="status" data-passkey-status />
    </form>
  )
}
