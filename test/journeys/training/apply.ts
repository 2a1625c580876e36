import { words as journeyWords } from '#platform/journey/words.ts'
import { words as applyWords } from '#training/application/apply/words.ts'
import { words as staffWords } from '#training/application/staff/words.ts'
import { words as runWords } from '#training/run/words.ts'
import { urls } from '#urls.ts'
import type { Typed } from '../../pages/somebody.ts'
import { type Cast, names } from './cast.ts'

type Question = keyof ReturnType<typeof applyWords>['question']

const answers: [Question, Typed][] = [
  ['as', { track: 'peer' }],
  ['you', { name: names.peer, phone: '03-0000-1111' }],
  ['together', { together: 'together' }],
  ['partner', { partnerName: names.colleague, partnerTrack: 'employer', partnerPhone: '03-0000-2222' }],
  ['wishes', { wishes: '入口に近い席がよい' }],
  ['accommodations', {}],
  ['agreements', {}],
]

export async function twoApplyTogether({ story, code, applicant, course }: Cast): Promise<void> {
  const w = applyWords(story.language)
  const journey = journeyWords(story.language)
  await applicant.open(urls.place.apply.start({ code, run: course.id }))
  await applicant.follow(journey.begin)
  for (const [question, typed] of answers) {
    await applicant.reads(w.question[question])
    await applicant.write(typed)
    await applicant.press(journey.continue)
  }
  await applicant.reads(journey.checkTitle, names.peer, names.colleague)
  await applicant.press(w.send)
  await applicant.reads(w.applied.title, w.applied.partnerLink)
}

export async function oneComesOnPaper({ story, organiser, course }: Cast): Promise<void> {
  const w = staffWords(story.language)
  await organiser.open(urls.courses.show({ id: course.id }))
  await organiser.follow(runWords(story.language).open.applications)
  await organiser.follow(w.new)
  await organiser.write({ track: 'peer', name: names.onPaper, phone: '03-0000-3333' })
  await organiser.press(w.proxy.save)
  await organiser.reads(names.onPaper)
}

export async function organiserDecides({ story, organiser, course }: Cast): Promise<void> {
  const w = staffWords(story.language)
  for (const name of Object.values(names)) {
    await organiser.open(urls.applications.ofRun({ run: course.id }))
    await organiser.go(organiser.main.locator('tr', { hasText: name }).getByRole('link'))
    await organiser.press(w.accept.button)
    await organiser.reads(w.state.accepted)
  }
}
