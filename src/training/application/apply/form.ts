import { z } from 'zod'
import { personFields } from '#people/index.ts'
import type { Language } from '#platform/i18n/catalogue.ts'
import { field } from '#platform/web/fields.ts'
import { tracks } from '../../rules.ts'
import { courseAccommodations } from '../../run/rules.ts'
import { agreements } from '../rules.ts'
import type { ApplicantDetails } from './applicant.ts'
import type { ApplicationDetails } from './apply-for-course.ts'

export const earlierCourses = ['here', 'elsewhere', 'not-yet'] as const
export const togetherWays = ['alone', 'together', 'partner-applied'] as const

export const applicationForm = z.object({
  track: field.choice(tracks),
  earlierCourse: field.choiceOrNone(earlierCourses),
  officeName: field.text(100),
  name: personFields.name,
  kana: personFields.kana,
  phone: personFields.phone,
  email: personFields.email,
  address: personFields.address,
  together: field.choice(togetherWays),
  partnerReference: field.text(30),
  partnerName: personFields.name,
  partnerKana: personFields.kana,
  partnerTrack: field.choice(tracks),
  partnerPhone: personFields.phone,
  partnerEmail: personFields.email,
  wishes: field.text(1000),
  accommodations: field.choices(courseAccommodations),
  accommodationsWords: field.text(1000),
  agreements: field.choices(agreements),
})

export type ApplicationAnswers = z.infer<typeof applicationForm>

/** What is asked again when an application is changed. */
export const changeForm = applicationForm.pick({
  officeName: true,
  name: true,
  kana: true,
  phone: true,
  email: true,
  address: true,
  wishes: true,
  accommodations: true,
  accommodationsWords: true,
  agreements: true,
})

export const hasContact = (contact: { phone?: string | null; email?: string | null; address?: string }): boolean =>
  Boolean(contact.phone || contact.email || contact.address)

export function detailsOf(answers: Partial<ApplicationAnswers>, runId: string, language: Language): ApplicationDetails {
  const { together = 'alone', partnerReference = '' } = answers
  return {
    runId,
    language,
    applicant: applicantOf(answers),
    partner: together === 'together' ? partnerOf(answers) : null,
    partnerReference: together === 'partner-applied' ? partnerReference.normalize('NFKC').toUpperCase() : null,
  }
}

const applicantOf = (answers: Partial<ApplicationAnswers>): ApplicantDetails => ({
  track: answers.track ?? 'peer',
  earlierCourse: answers.earlierCourse ?? null,
  officeName: answers.officeName ?? '',
  name: answers.name ?? '',
  kana: answers.kana ?? '',
  contact: { phone: answers.phone ?? null, email: answers.email ?? null, address: answers.address ?? '' },
  wishes: answers.wishes ?? '',
  accommodations: answers.accommodations ?? [],
  accommodationsWords: answers.accommodationsWords ?? '',
  agreements: answers.agreements ?? [],
})

/** The other person answers for accommodations and agreements alone. */
const partnerOf = (answers: Partial<ApplicationAnswers>): ApplicantDetails => ({
  track: answers.partnerTrack ?? 'employer',
  earlierCourse: null,
  officeName: answers.officeName ?? '',
  name: answers.partnerName ?? '',
  kana: answers.partnerKana ?? '',
  contact: { phone: answers.partnerPhone ?? null, email: answers.partnerEmail ?? null, address: '' },
  wishes: '',
  accommodations: [],
  accommodationsWords: '',
  agreements: [],
})
