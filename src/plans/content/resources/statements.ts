import { both, type Field, long, needed, neededLong, resource } from '../resource.ts'

const text = both('text', neededLong)

const statements = (kind: string, fields: Field[] = [text]) =>
  resource({ table: 'plan_statement', fixed: { kind }, perYear: true, fields })

const statement = (kind: string, fields?: Field[]) => ({ ...statements(kind, fields), single: true as const })

export const statementResources = {
  slogan: statement('slogan', [both('text', needed)]),
  lead: statement('lead'),
  purpose: statement('purpose'),
  forumPurpose: statement('forum-purpose'),
  structure: statement('structure'),
  strengths: statements('strength'),
  longTermGoals: statements('long-term-goal'),
  shortTermGoals: statements('short-term-goal'),
  smallSteps: statements('small-step'),
  adviserQuestions: statements('adviser-question'),
  reportSubject: statement('report-subject', [both('title', needed), text]),
  reportDefinitions: statements('report-definition', [both('title', needed), both('text', long)]),
  effectsForRecipient: statements('effect-recipient', [both('title', needed), both('text', long)]),
  effectsForSupporter: statements('effect-supporter', [both('title', needed), both('text', long)]),
  presentActivities: statements('present-activity', [both('title', needed), both('text', long)]),
  startSituations: statements('start-situation'),
  participationSteps: statements('participation-step'),
  activityDirections: statements('activity-direction'),
  participationPrinciple: statement('participation-principle'),
  reportIssues: statements('report-issue', [
    text,
    { kind: 'text', name: 'source' },
    { kind: 'day', name: 'source_on' },
  ]),
  reportOutlines: statements('report-outline', [both('title', needed), both('text', long)]),
  councilPaper: statement('council-paper', [both('title', needed), both('text', long)]),
  referredMatters: statements('referred-matter'),
  councilSurveys: statements('council-survey', [both('title', needed), both('text', long)]),
}
