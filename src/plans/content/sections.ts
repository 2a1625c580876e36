import type { ResourceId } from './resources/index.ts'

/** The pages on which an officer fills in the sheet, in its order, and what stands on each. */
export const sections = {
  cover: ['cover', 'slogan', 'lead'],
  basics: ['efforts'],
  overview: ['programmes', 'programmeHistory', 'purpose', 'forumPurpose'],
  projects: ['projects'],
  results: [],
  issues: ['strengths', 'issues'],
  collaboration: ['structure', 'departments', 'collaboration'],
  meetings: ['meetings', 'meetingsHeld', 'adviserQuestions'],
  longTerm: ['longTermGoals', 'longSchedule'],
  thisYear: ['shortTermGoals', 'smallSteps', 'yearSchedule'],
  plan: ['plans', 'goals', 'goalItems', 'undertakings', 'chronology'],
  report: [
    'reportSubject',
    'reportDefinitions',
    'effectsForRecipient',
    'effectsForSupporter',
    'presentActivities',
    'startSituations',
    'participationSteps',
    'activityDirections',
    'participationPrinciple',
    'reportIssues',
    'reportOutlines',
    'subsidyRevisions',
    'seats',
  ],
  council: ['councilPaper', 'referredMatters', 'councilSurveys', 'councilEfforts'],
} as const satisfies Record<string, readonly ResourceId[]>

export type SectionId = keyof typeof sections
export const sectionIds = Object.keys(sections) as SectionId[]
export const isSection = (id: string): id is SectionId => Object.hasOwn(sections, id)

export const resourcesOf = (section: SectionId): readonly ResourceId[] => sections[section]

/** Sections whose page also shows indicators: which, and of which year they are told. */
export const indicatorsOn: Partial<Record<SectionId, 'basic' | 'result'>> = {
  basics: 'basic',
  results: 'result',
  issues: 'result',
}
