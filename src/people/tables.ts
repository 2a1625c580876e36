import type { Generated } from 'kysely'

export interface PersonTable {
  tenant_id: string
  id: Generated<string>
  name: string
  kana: Generated<string>
  kana_order: Generated<string>
  pen_name: Generated<string>
  contact_sealed: string | null
  email_digest: string | null
  phone_digest: string | null
  channel: 'online' | 'paper' | 'phone' | 'meeting' | 'import'
  typed_by: string | null
  created_at: Generated<string>
  erased_at: Generated<string | null>
}

export interface ConsentTable {
  tenant_id: string
  id: Generated<string>
  person_id: string
  purpose: string
  given_at: Generated<string>
  channel: 'online' | 'paper' | 'phone' | 'meeting' | 'import'
  typed_by: string | null
  withdrawn_at: string | null
}

export interface DisclosureTable {
  tenant_id: string
  id: Generated<string>
  person_id: string
  field: string
  audience: 'coordinator' | 'host' | 'public'
  shown: boolean
  decided_at: Generated<string>
}

export interface PersonWishAboutDataTable {
  tenant_id: string
  id: Generated<string>
  person_id: string
  kind: 'correction' | 'deletion'
  words_sealed: string | null
  asked_at: Generated<string>
  answered_at: string | null
  answered_by: string | null
  answer: 'done' | 'partly' | 'kept-by-law' | null
  answer_words_sealed: string | null
}

export interface PeopleTables {
  person: PersonTable
  consent: ConsentTable
  disclosure: DisclosureTable
  person_wish_about_data: PersonWishAboutDataTable
}
