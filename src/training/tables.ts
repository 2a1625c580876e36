import type {
  CourseOutcomeTable,
  ExchangeMeetingOrganiserTable,
  ExchangeMeetingTable,
  QuestionnaireAnswerTable,
  RunQuestionnaireTable,
  TraineeInterviewTable,
} from './tables/afterwards.ts'
import type { CourseApplicationDecisionTable, CourseApplicationTable, ParticipantTable } from './tables/applying.ts'
import type { AttendanceExceptionTable, AttendanceTakenTable, MakeUpTable } from './tables/attendance.ts'
import type {
  AddOnRecognitionTable,
  CertificateRevocationTable,
  CertificateTable,
  CompletionValidityTable,
  EvidenceConsentTable,
} from './tables/certificates.ts'
import type { CompletionTable } from './tables/completions.ts'
import type {
  CurriculumTable,
  CurriculumUnitTable,
  PlannedCourseTable,
  PlannedCourseYearTable,
} from './tables/courses.ts'
import type {
  CourseRunStepTable,
  CourseRunTable,
  RunEnteredFigureTable,
  RunSessionTable,
  RunTeacherTable,
  RunUnitTable,
  RunUnitTeacherTable,
  TrainingCounterTable,
} from './tables/runs.ts'

export type * from './tables/afterwards.ts'
export type * from './tables/applying.ts'
export type * from './tables/attendance.ts'
export type * from './tables/certificates.ts'
export type * from './tables/completions.ts'
export type * from './tables/courses.ts'
export type { Track } from './tables/kinds.ts'
export type * from './tables/runs.ts'

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
