/** What a setting is about, by the beginning of its key; the first that fits. */
const beginnings = {
  dispatch: ['offer-', 'reply-days', 'visit-buffer', 'feeling-', 'debrief-'],
  attention: ['attention-', 'data-wish'],
  courses: ['courses-', 'course-', 'completion-', 'certificate-'],
  addOn: ['add-on-'],
  matching: ['introduction-', 'seeking-', 'matching-', 'match-', 'adviser-'],
  plan: ['plan-'],
  open: ['entry-', 'evening-', 'crisis-lines', 'exit-address'],
  documents: [''],
} as const

export type Subject = keyof typeof beginnings

export const subjects = Object.keys(beginnings) as Subject[]

export const subjectOf = (key: string): Subject =>
  subjects.find((subject) => beginnings[subject].some((beginning) => key.startsWith(beginning))) as Subject
