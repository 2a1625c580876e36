import type { PlacedJourney } from '#platform/journey/question.ts'
import { inPlace } from '#platform/place/in-place.ts'
import { urls } from '#urls.ts'
import { emptyAnswers, type SeekingAnswers, seekingForm, seekingProblems } from './answers.ts'
import { answersInWords } from './answers-in-words.ts'
import { areaNameIn, knowForSeeking, type SeekingKnown, type SeekingQuestion } from './known.ts'
import { sendSeeking } from './send-seeking.ts'
import { CompanyFields, ContactFields, HowFields, LimitFields, SimilarFields, WhoFields } from './views/fields.tsx'
import { Intro } from './views/intro.tsx'

const asked = {
  company: [CompanyFields, seekingForm.pick({ companies: true, hope: true })],
  similar: [SimilarFields, seekingForm.pick({ topics: true, experience: true })],
  who: [WhoFields, seekingForm.pick({ wishGenders: true, wishAges: true, ownGender: true, ownAge: true })],
  how: [HowFields, seekingForm.pick({ modes: true, tongues: true, times: true, area: true, travelMinutesMax: true })],
  limits: [LimitFields, seekingForm.pick({ mustNot: true, topicsNot: true, about: true })],
  contact: [
    ContactFields,
    seekingForm.pick({ name: true, contactWay: true, email: true, phone: true, address: true, contactNote: true }),
  ],
} as const

const questions = Object.entries(asked).map(([id, [View, fields]]): SeekingQuestion => {
  const part = id as keyof typeof asked
  return {
    id,
    title: ({ w }) => w.question[part],
    lead: ({ w }) => w.lead[part],
    fields,
    labels: ({ w }) => w.label,
    View,
    errors: (answers, { areas }) => [
      ...seekingProblems(answers).filter(({ field }) => field in fields.shape),
      ...(part === 'how' && answers.area && !areas.some(({ id }) => id === answers.area)
        ? [{ field: 'area', code: 'not-a-choice' as const }]
        : []),
    ],
    answer: (answers, known) => answersInWords(known.language, answers, areaNameIn(known))[part],
  }
})

/** Somebody without an account, or with one, looks for a fellow. They see who reads it before they type. */
export const seekingJourney: PlacedJourney<SeekingAnswers, SeekingKnown> = {
  kind: 'seeking',
  questions,
  addresses: urls.place.seeking,
  guard: inPlace,
  know: knowForSeeking,
  title: ({ w }) => w.title,
  Intro,
  sendLabel: ({ w }) => w.send,
  beforeSending: ({ w }) => w.beforeSending,
  send: async (tx, moment, answers, known) => {
    const id = await sendSeeking(tx, moment, {
      answers: { ...emptyAnswers, ...answers },
      language: known.language,
      channel: 'online',
      receivedOn: moment.today,
      personId: known.personId,
      senderDigest: known.ownerDigest,
    })
    return { to: urls.place.seeking.sent({ code: known.code, id }) }
  },
}
