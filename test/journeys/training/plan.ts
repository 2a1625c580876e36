import { words as planWords } from '#training/plan/words.ts'
import { words as runWords } from '#training/run/words.ts'
import { words as timetableWords } from '#training/timetable/words.ts'
import { urls } from '#urls.ts'
import { words as siteWords } from '#words.ts'
import type { Cast } from './cast.ts'

export async function officerPlansTheYear({ story, officer }: Cast): Promise<void> {
  const w = planWords(story.language)
  const year = story.fiscalYear
  await officer.open(urls.courses.plan({ year }))
  await officer.write({
    'nameJa-1': 'ピアサポーター養成研修《基礎編》',
    'nameEn-1': 'Basic course',
    'courseKind-1': 'basic',
    [`state${year}-1`]: 'held',
    [`wanted${year}-1`]: '３',
  })
  await officer.press(w.save)
  await officer.reads(w.saved)
}

export async function organiserMakesTheCourse({ story, organiser, course }: Cast): Promise<void> {
  const w = runWords(story.language)
  await organiser.open(urls.home())
  await organiser.choose(siteWords(story.language).nav.courses)
  await organiser.follow(w.add)
  await organiser.write({
    curriculum: 'reference:national-basic-2020',
    courseKind: 'basic',
    nameJa: '基礎研修',
    nameEn: 'Basic course',
    fiscalYear: String(story.fiscalYear),
    tracks: ['peer', 'employer'],
    capacity: '10',
    place: '市民会館',
  })
  await organiser.press(w.create)
  await organiser.reads(w.saved, w.state.planned)
  course.id = /\/courses\/([\w-]{36})/.exec(organiser.path)?.[1] ?? ''
}

export async function organiserSettlesTheDays({ story, organiser }: Cast): Promise<void> {
  const { language, visitOn } = story
  const run = runWords(language)
  const w = timetableWords(language)
  await organiser.follow(run.open.days)
  await organiser.write({ 'onDay-1': visitOn, 'startMinute-1': '09:00', 'endMinute-1': '17:30' })
  await organiser.press(w.days.save)
  await organiser.follow(run.open.units)
  await organiser.unfold(w.units.fillTitle)
  await organiser.write({ breakMinutes: '5', even: 'yes' })
  await organiser.press(w.units.fill)
  await organiser.press(w.units.save)
  await organiser.reads(run.timed('10', '10'))
  await organiser.press(run.step.opened)
  await organiser.reads(run.state.open)
}
