import { toTokyo } from '#platform/calendar.ts'
import { DraftNotice } from '#platform/drafts/draft-notice.tsx'
import type { OpenForm } from '#platform/drafts/open-form.ts'
import { formatDay } from '#platform/i18n/dates.ts'
import { Button, ButtonRow, Form, Notice, PageHeading, TextArea, usePage } from '#ui/index.ts'
import { urls } from '#urls.ts'
import { type DataWish, isOpen, type WishKind } from '../rules.ts'
import { words } from '../words.ts'
import { WishState } from './wish-state.tsx'

interface Props {
  kind: WishKind
  wishes: DataWish[]
  open: OpenForm
  /** What was just done. */
  just: 'asked' | 'takenBack' | null
}

export function AskPage({ kind, wishes, open, just }: Props) {
  const { language } = usePage()
  const w = words(language)
  const say = w[kind]
  const action = kind === 'correction' ? urls.mine.correction() : urls.mine.deletion()
  const waiting = kind === 'deletion' ? wishes.find(isOpen) : undefined
  return (
    <>
      <PageHeading title={say.title} lead={say.lead} back={{ href: urls.mine.held(), label: w.toHeld }} />
      {just && (
        <Notice kind="success" announce>
          <p>{w[just]}</p>
        </Notice>
      )}
      {kind === 'deletion' && (
        <>
          <WhatGoesAndStays />
          <p>{w.deletion.whatNext}</p>
        </>
      )}
      {waiting ? (
        <Notice kind="info">
          <p>{w.deletion.waiting(formatDay(language, toTokyo(waiting.askedAt).day, 'long'))}</p>
        </Notice>
      ) : (
        <>
          <DraftNotice draft={open.draft} />
          <Form action={action} {...open.form}>
            <TextArea name="words" label={say.words} hint={say.hint} readers={w.readers} limit={2000} />
            <ButtonRow>
              <Button>{say.send}</Button>
            </ButtonRow>
          </Form>
        </>
      )}
      {wishes.length > 0 && <h2>{w.before}</h2>}
      {wishes.map((wish) => (
        <WishState wish={wish} takeBackTo={action} key={wish.id} />
      ))}
    </>
  )
}

export function WhatGoesAndStays() {
  const w = words(usePage().language)
  const lists: [string, Record<string, string>][] = [
    [w.deletion.erasedTitle, w.deletion.erased],
    [w.deletion.keptTitle, w.deletion.kept],
  ]
  return (
    <>
      {lists.map(([title, items]) => (
        <section key={title}>
          <h2>{title}</h2>
          <ul>
            {Object.entries(items).map(([key, item]) => (
              <li key={key}>{item}</li>
            ))}
          </ul>
        </section>
      ))}
    </>
  )
}
