import { words as disclosureWords } from '#people/disclosure/words.ts'
import { weekdayOf } from '#platform/calendar.ts'
import { words as registerWords } from '#register/words.ts'
import { words as siteWords } from '#words.ts'
import type { Cast } from './cast.ts'

/** On a telephone: the mail, one button, and the own page. */
export async function supporterComesIn({ story, signIn, supporter }: Cast): Promise<void> {
  await signIn.followMail(supporter, 'invitation')
  await supporter.reads(registerWords(story.language).home.state.active)
}

export async function supporterSaysWhatSuits({ story, supporter }: Cast): Promise<void> {
  const w = registerWords(story.language)
  const weekday = weekdayOf(story.visitOn)
  const said: [string, Record<string, string | string[]>][] = [
    [
      w.wishes.title,
      {
        activities: ['talk', 'hospital-visit'],
        topics: ['leaving-hospital'],
        amountPerMonth: '２',
        followUpNeed: 'first-visit',
        introduction: '散歩が好きです',
      },
    ],
    [w.availability.title, { [`parts${weekday}`]: ['morning', 'afternoon'] }],
    [w.limits.title, { perDay: '1', perWeek: '2', restDaysAfter: '1' }],
  ]
  for (const [title, typed] of said) {
    await supporter.choose(siteWords(story.language).nav.mine)
    await supporter.follow(title)
    await supporter.write(typed)
    await supporter.press(w.save)
    await supporter.reads(w.saved)
  }
  await supporter.choose(siteWords(story.language).nav.mine)
  await supporter.reads(w.limits.said.perWeek('2'))
}

/** Field by field, and a look at what each of them will see. */
export async function supporterDecidesWhatIsTold({ story, supporter }: Cast): Promise<void> {
  const w = disclosureWords(story.language)
  await supporter.choose(siteWords(story.language).nav.disclosure)
  await supporter.write({ 'introduction.host': 'yes' })
  await supporter.press(w.save)
  await supporter.reads(w.previewTitle, w.audience.host, '散歩が好きです')
}
