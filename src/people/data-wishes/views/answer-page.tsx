import { toTokyo } from '#platform/calendar.ts'
import { DraftNotice } from '#platform/drafts/draft-notice.tsx'
import type { OpenForm } from '#platform/drafts/open-form.ts'
import { formatDay } from '#platform/i18n/dates.ts'
import { Button, ButtonRow, Form, PageHeading, RadioGroup, SummaryList, TextArea, usePage } from '#ui/index.ts'
import { urls } from '#urls.ts'
import { type DataWish, wishAnswers } from '../rules.ts'
import { words } from '../words.ts'

interface Props {
  wish: DataWish
  name: string
  open: OpenForm
}

export function AnswerPage({ wish, name, open }: Props) {
  const { language } = usePage()
  const w = words(language)
  const { staff } = w
  return (
    <>
      <PageHeading
        title={staff.answerTitle}
        above={name}
        back={{ href: urls.people.wishesAboutData(), label: staff.title }}
      />
      <DraftNotice draft={open.draft} />
      <SummaryList
        items={[
          { label: staff.who, value: name },
          { label: staff.kind, value: w.kind[wish.kind] },
          { label: staff.words, value: wish.words || w.noWords },
          { label: staff.askedOn, value: formatDay(language, toTokyo(wish.askedAt).day, 'long') },
        ]}
      />
      <ul>
        <li>
          <a href={urls.people.show({ id: wish.personId })}>{staff.toRecord}</a>
        </li>
        {wish.kind === 'correction' && (
          <li>
            <a href={urls.people.edit({ id: wish.personId })}>{staff.toEdit}</a>
          </li>
        )}
      </ul>
      <Form action={urls.people.answerWishAboutData({ id: wish.id })} {...open.form}>
        <RadioGroup
          name="answer"
          label={staff.answerLabel}
          required
          options={wishAnswers.map((value) => ({
            value,
            label: staff.answer[value],
            description: staff.answerAbout[wish.kind][value],
          }))}
        />
        <TextArea
          name="words"
          label={staff.answerWords}
          hint={staff.answerWordsHint}
          readers={staff.answerReaders}
          limit={2000}
        />
        <ButtonRow>
          <Button>{wish.kind === 'deletion' ? staff.goOn : staff.send}</Button>
        </ButtonRow>
      </Form>
    </>
  )
}
