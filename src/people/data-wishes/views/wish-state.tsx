import { toTokyo } from '#platform/calendar.ts'
import { formatDay } from '#platform/i18n/dates.ts'
import { Card, PostButton, usePage } from '#ui/index.ts'
import { type DataWish, isOpen } from '../rules.ts'
import { words } from '../words.ts'

/** One wish as the person sees it: what was asked, and what became of it. */
export function WishState({ wish, takeBackTo }: { wish: DataWish; takeBackTo: string }) {
  const { language } = usePage()
  const w = words(language)
  const on = (instant: string) => formatDay(language, toTokyo(instant).day, 'long')
  return (
    <Card
      title={w.kind[wish.kind]}
      level={3}
      above={w.askedOn(on(wish.askedAt))}
      footer={
        isOpen(wish) && (
          <PostButton action={takeBackTo} kind="secondary" fields={{ takeBack: wish.id }}>
            {w.takeBack}
          </PostButton>
        )
      }
    >
      <p>{wish.words || w.noWords}</p>
      {wish.answeredAt && wish.answer ? (
        <>
          <p>
            {w.answeredOn(on(wish.answeredAt))}
            {' — '}
            {w.answer[wish.answer]}
          </p>
          {wish.answerWords && <p>{wish.answerWords}</p>}
        </>
      ) : (
        <p>{w.waitingForAnswer}</p>
      )}
    </Card>
  )
}
