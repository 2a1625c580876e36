import { MessagePage, type MessageStatus, uiWords } from '#ui/index.ts'
import { urls } from '#urls.ts'
import type { HouseContext } from './house.ts'
import { page } from './page.ts'
import { words } from './words.ts'

/** A page that says what happened and what one can do. `stale`: the form's token no longer fits its session. */
export function messagePage(c: HouseContext, status: MessageStatus, about?: 'stale'): Response {
  const { language } = c.var.desk
  const { place } = c.var
  return page(
    c,
    { title: uiWords(language).messages[status].title, status },
    <MessagePage
      status={status}
      homeHref={place ? urls.place.home({ code: place.code }) : urls.home()}
      reference={status >= 500 ? c.var.requestId : undefined}
    >
      {about === 'stale' && <p>{words(language).stale}</p>}
    </MessagePage>,
  )
}
