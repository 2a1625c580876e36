import { Button, HiddenField, usePage } from '#ui/index.ts'
import { urls } from '#urls.ts'
import type { Words } from '../words.ts'

export interface PasskeyPlace {
  /** The address of the script. */
  script: string
  /** The name of the site for which passkeys are made. */
  domain: string
}

/** Shown by the script where the browser can do it; until then a sentence says what else works. */
export function PasskeyForm({ w, back, script, domain }: PasskeyPlace & { w: Words; back: string }) {
  const { formToken } = usePage()
  return (
    <>
      <form
        class="form"
        method="post"
        action={urls.signIn.passkey()}
        hidden
        data-passkey="get"
        data-options={urls.signIn.passkeyOptions()}
        data-domain={domain}
        data-failed={w.passkey.failed}
      >
        <HiddenField name="_token" value={formToken} />
        <HiddenField name="back" value={back} />
        <HiddenField name="response" value="" />
        <p>{w.passkey.lead}</p>
        <Button kind="secondary">{w.passkey.enter}</Button>
        <p role="status" data-passkey-status />
      </form>
      <p data-passkey-without>{w.passkey.without}</p>
      <script src={script} defer />
    </>
  )
}
