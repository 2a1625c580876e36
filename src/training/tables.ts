import type { Generated } from 'kysely'
import type { GeneratedJson } from '#platform/database/json.ts'

export type Track = 'peer' | 'employer'
type Kind = 'introductory' | 'basic' | 'specialist' | 'followup' | 'supporters' | 'other'
type How = 'online' | 'paper' | 'phone' | 'meeting' | 'import'

export interface PlannedCourseTable {
  tenant_id: string
  id: Generated<string>
  course_kind: Kind
  name_ja: string
  name_en: Generated<string>
  position: Generated<number>
  removed_at: string | null
}

export interface PlannedCourseYearTable {
  tenant_id: string
  id: Generated<string>
  planned_course_id: string
  fiscal_year: number
  state: 'held' | 'new' | 'not-held'
  completers_wanted: number | null
  decided_at: Generated<string>
  decided_by: string | null
}

export interface CurriculumTable {
  tenant_id: string
  id: Generated<string>
  reference_key: string | null
  copied_from: string | null
  course_kind: Kind
  name_ja: string
  name_en: Generated<string>
  days: number | null
  total_minutes: number | null
  requires_kind: Kind | null
  source: Generated<string>
  valid_from: string
  ended_on: string | null
  made_at: Generated<string>
  made_by: string | null
}

export interface CurriculumUnitTable {
  tenant_id: string
  id: Generated<string>
  curriculum_id: string
  position: number
  number: number
  title_ja: string
  title_en: Generated<string>
  kind: 'content' | 'exercise'
  track: 'both' | 'peer' | 'employer'
  minutes: number | null
  day: number | null
}

export interface CourseRunTable {
  tenant_id: string
  id: Generated<string>
  reference: string
  course_kind: Kind
  curriculum_id: string | null
  fiscal_year: number
  name_ja: string
  name_en: Generated<string>
  organiser: Generated<string>
  organisation_id: string | null
  contract_id: string | null
  organiser_account_id: string | null
  mode: 'in-person' | 'online' | 'both'
  place: Generated<string>
  capacity: number | null
  tracks: Generated<Track[]>
  requires_kind: Kind | null
  apply_from_on: string | null
  apply_until_on: string | null
  accommodations: Generated<string[]>
  accommodations_words: Generated<string>
  photo_rule: Generated<'none' | 'who-agrees'>
  materials: Generated<string>
  about_ja: Generated<string>
  about_en: Generated<string>
  questions_to: Generated<string>
  channel: Generated<How>
  created_at: Generated<string>
  created_by: string | null
  changed_at: Generated<string>
  version: Generated<number>
}

export interface CourseRunStepTable {
  tenant_id: string
  id: Generated<string>
  run_id: string
  step: 'opened' | 'started' | 'finished' | 'reviewed' | 'called-off'
  on_day: string
  recorded_at: Generated<string>
  recorded_by: string | null
  taken_back_at: string | null
  taken_back_by: string | null
}

export interface RunSessionTable {
  tenant_id: string
  id: Generated<string>
  run_id: string
  on_day: string
  start_minute: number
  end_minute: number
  mode: 'in-person' | 'online' | 'both'
  place: Generated<string>
  online_link_sealed: string | null
}

export interface RunUnitTable {
  tenant_id: string
  id: Generated<string>
  run_id: string
  session_id: string | null
  position: number
  number: number
  title_ja: string
  title_en: Generated<string>
  kind: 'content' | 'exercise'
  track: 'both' | 'peer' | 'employer'
  start_minute: number | null
  minutes: number | null
}

export interface RunTeacherTable {
  tenant_id: string
  id: Generated<string>
  run_id: string
  part: 'expert' | 'active-peer'
  name_sealed: string | null
  organisation: Generated<string>
  role: Generated<string>
  person_id: string | null
  shown_in_public: Generated<boolean>
}

export interface RunUnitTeacherTable {
  tenant_id: string
  unit_id: string
  teacher_id: string
}

export interface RunEnteredFigureTable {
  tenant_id: string
  id: Generated<string>
  run_id: string
  applicants: number | null
  accepted: number | null
  completed_peers: number | null
  completed_employers: number | null
  as_of_on: string
  source: string
  recorded_at: Generated<string>
  recorded_by: string | null
}

export interface TrainingCounterTable {
  tenant_id: string
  kind: 'run' | 'application' | 'certificate'
  fiscal_year: number
  last: number
}

export interface CourseApplicationTable {
  tenant_id: string
  id: Generated<string>
  reference: string
  run_id: string
  person_id: string | null
  track: Track
  pair_id: string | null
  organisation_id: string | null
  office_name: Generated<string>
  name_sealed: string
  kana_sealed: string | null
  contact_sealed: string | null
  email_digest: string | null
  phone_digest: string | null
  wishes_sealed: string | null
  accommodations: Generated<string[]>
  accommodations_sealed: string | null
  consents: Generated<string[]>
  language: Generated<'ja' | 'en' | 'easy'>
  token_digest: string | null
  channel: How
  typed_by: string | null
  applied_at: Generated<string>
  changed_at: Generated<string>
  version: Generated<number>
  earlier_course: 'here' | 'elsewhere' | 'not-yet' | null
  merged_into_id: string | null
}

export interface CourseApplicationDecisionTable {
  tenant_id: string
  id: Generated<string>
  application_id: string
  decision: 'accepted' | 'waiting' | 'declined' | 'withdrawn' | 'open-again'
  words_sealed: string | null
  decided_at: Generated<string>
  decided_by: string | null
  channel: How
}

export interface ParticipantTable {
  tenant_id: string
  id: Generated<string>
  run_id: string
  person_id: string
  application_id: string | null
  track: Track
  organisation_id: string | null
  office_name: Generated<string>
  joined_from_unit_id: string | null
  requirement_waived_sealed: string | null
  requirement_waived_by: string | null
  accepted_at: Generated<string>
  channel: How
  typed_by: string | null
  ended_at: string | null
  ended_by: string | null
  asked_after_at: string | null
}

export interface AttendanceTakenTable {
  tenant_id: string
  unit_id: string
  taken_at: Generated<string>
  taken_by: string | null
  channel: How
}

export interface AttendanceExceptionTable {
  tenant_id: string
  participant_id: string
  unit_id: string
  away: 'apology' | 'absence' | null
  late_minutes: Generated<number>
  early_minutes: Generated<number>
  recorded_at: Generated<string>
  recorded_by: string | null
  channel: How
}

export interface MakeUpTable {
  tenant_id: string
  id: Generated<string>
  participant_id: string
  unit_id: string
  later_unit_id: string | null
  on_day: string
  minutes: number | null
  recorded_at: Generated<string>
  recorded_by: string | null
  channel: How
}

export interface CompletionValidityTable {
  tenant_id: string
  id: Generated<string>
  completion_id: string
  valid_until_on: string | null
  reason: Generated<string>
  batch_id: string | null
  set_at: Generated<string>
  set_by: string | null
}

export interface CertificateTable {
  tenant_id: string
  id: Generated<string>
  completion_id: string
  number: string
  replaces_id: string | null
  name_sealed: string
  token_digest: string
  token_sealed: string
  issued_on: string
  issued_at: Generated<string>
  issued_by: string | null
}

export interface CertificateRevocationTable {
  tenant_id: string
  certificate_id: string
  revoked_on: string
  why_sealed: string | null
  revoked_at: Generated<string>
  revoked_by: string | null
}

export interface AddOnRecognitionTable {
  tenant_id: string
  id: Generated<string>
  run_id: string
  counts: boolean
  authority: Generated<string>
  reference: Generated<string>
  recorded_at: Generated<string>
  recorded_by: string | null
}

export interface EvidenceConsentTable {
  tenant_id: string
  id: Generated<string>
  person_id: string
  organisation_id: string
  given_at: Generated<string>
  channel: How
  typed_by: string | null
  withdrawn_at: string | null
}

export interface CourseOutcomeTable {
  tenant_id: string
  id: Generated<string>
  participant_id: string
  outcome: 'registering' | 'exchange-meetings' | 'trial' | 'other-activity' | 'nothing-now'
  said_on: string
  recorded_at: Generated<string>
  channel: How
  typed_by: string | null
}

export interface TraineeInterviewTable {
  tenant_id: string
  id: Generated<string>
  person_id: string
  participant_id: string | null
  organisation_id: string | null
  held_on: string
  agreed: 'trainee' | 'other-activity' | 'not-now'
  activity_sealed: string | null
  recorded_at: Generated<string>
  recorded_by: string | null
  channel: How
}

export interface ExchangeMeetingTable {
  tenant_id: string
  id: Generated<string>
  on_day: string
  start_minute: number | null
  end_minute: number | null
  place: Generated<string>
  theme: Generated<string>
  organised_by: Generated<string>
  came: number | null
  came_first_time: number | null
  cancelled_at: string | null
  recorded_at: Generated<string>
  recorded_by: string | null
  channel: How
  version: Generated<number>
}

export interface ExchangeMeetingOrganiserTable {
  tenant_id: string
  meeting_id: string
  person_id: string
}

export interface RunQuestionnaireTable {
  tenant_id: string
  run_id: string
  token_digest: string
  token_sealed: string
  opened_at: Generated<string>
  opened_by: string | null
  closed_at: string | null
}

export interface QuestionnaireAnswerTable {
  tenant_id: string
  id: Generated<string>
  run_id: string
  track: Track | null
  answers: GeneratedJson
  words_sealed: string | null
  answered_on: string
  channel: How
  typed_by: string | null
}

export interface CompletionTable {
  tenant_id: string
  id: Generated<string>
  person_id: string
  course_kind: Kind
  course_name: Generated<string>
  completed_on: string
  hours: string | null
  organiser: Generated<string>
  channel: How
  typed_by: string | null
  recorded_at: Generated<string>
  run_id: string | null
  participant_id: string | null
  track: Track | null
}

export interface TrainingTables {
  completion: CompletionTable
  planned_course: PlannedCourseTable
  planned_course_year: PlannedCourseYearTable
  curriculum: CurriculumTable
  curriculum_unit: CurriculumUnitTable
  course_run: CourseRunTable
  course_run_step: CourseRunStepTable
  run_session: RunSessionTable
  run_unit: RunUnitTable
  run_teacher: RunTeacherTable
  run_unit_teacher: RunUnitTeacherTable
  run_entered_figure: RunEnteredFigureTable
  training_counter: TrainingCounterTable
  course_application: CourseApplicationTable
  course_application_decision: CourseApplicationDecisionTable
  participant: ParticipantTable
  attendance_taken: AttendanceTakenTable
  attendance_exception: AttendanceExceptionTable
  make_up: MakeUpTable
  completion_validity: CompletionValidityTable
  certificate: CertificateTable
  certificate_revocation: CertificateRevocationTable
  add_on_recognition: AddOnRecognitionTable
  evidence_consent: EvidenceConsentTable
  course_outcome: CourseOutcomeTable
  trainee_interview: TraineeInterviewTable
  exchange_meeting: ExchangeMeetingTable
  exchange_meeting_organiser: ExchangeMeetingOrganiserTable
  run_questionnaire: RunQuestionnaireTable
  questionnaire_answer: QuestionnaireAnswerTable
}
