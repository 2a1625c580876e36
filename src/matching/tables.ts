import type {
  PeerAdviserTable,
  PeerConsultationNoteTable,
  PeerConsultationTable,
  PeerConsultationThemeTable,
} from './tables/advice.ts'
import type {
  MatchAgreementTable,
  MatchAnswerTable,
  MatchChangeWishTable,
  MatchEndingTable,
  MatchIntroductionTable,
  MatchMeetingTable,
  MatchPlaceTable,
  MatchReadinessTable,
  MatchReviewTable,
  MatchWithdrawalTable,
} from './tables/introductions.ts'
import type {
  SeekingClosingTable,
  SeekingLinkTable,
  SeekingNewsTable,
  SeekingSaidTable,
  SeekingTable,
} from './tables/seeking.ts'
import type { SeekingApartTable, SeekingLookTable, SeekingTalkTable } from './tables/talks.ts'

export type * from './tables/advice.ts'
export type * from './tables/introductions.ts'
export type * from './tables/seeking.ts'
export type * from './tables/talks.ts'

export interface MatchingTables {
  seeking: SeekingTable
  seeking_said: SeekingSaidTable
  seeking_link: SeekingLinkTable
  seeking_closing: SeekingClosingTable
  seeking_news: SeekingNewsTable
  match_readiness: MatchReadinessTable
  match_introduction: MatchIntroductionTable
  match_place: MatchPlaceTable
  match_withdrawal: MatchWithdrawalTable
  match_answer: MatchAnswerTable
  match_meeting: MatchMeetingTable
  match_agreement: MatchAgreementTable
  match_review: MatchReviewTable
  match_change_wish: MatchChangeWishTable
  match_ending: MatchEndingTable
  seeking_look: SeekingLookTable
  seeking_talk: SeekingTalkTable
  seeking_apart: SeekingApartTable
  peer_adviser: PeerAdviserTable
  peer_consultation: PeerConsultationTable
  peer_consultation_note: PeerConsultationNoteTable
  peer_consultation_theme: PeerConsultationThemeTable
}
