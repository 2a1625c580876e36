/** Who may be told something about a person. */
export const disclosureAudiences = ['coordinator', 'host', 'public'] as const
export type DisclosureAudience = (typeof disclosureAudiences)[number]

/** What can be told or kept back, each for each audience. */
export const disclosableFields = [
  'name',
  'penName',
  'kana',
  'phone',
  'email',
  'address',
  'introduction',
  'experience',
  'accommodations',
  'topics',
  'areas',
  'photo',
] as const
export type DisclosableField = (typeof disclosableFields)[number]

/** What is held of a person under these names; empty texts and lists mean that nothing was said. */
export interface DisclosableFacts {
  name: string
  penName: string
  kana: string
  phone: string
  email: string
  address: string
  introduction: string
  experience: string
  accommodations: string
  /** Codes of `#register/vocabulary.ts`. */
  topics: string[]
  areas: { nameJa: string; nameEn: string }[]
  photo: { photo: boolean; recording: boolean }
}

/** The person's own decisions, `field.audience` → told or not. What was never decided follows `defaultsFor`. */
export type Decisions = ReadonlyMap<string, boolean>

export const decisionKey = (field: DisclosableField, audience: DisclosureAudience) => `${field}.${audience}` as const

/** Without these nobody could be asked: they cannot be kept from the coordinator. */
const alwaysToCoordinator: readonly DisclosableField[] = ['name', 'kana', 'topics', 'areas']

const defaultsFor: Record<DisclosureAudience, readonly DisclosableField[]> = {
  coordinator: [...alwaysToCoordinator, 'penName', 'phone', 'email', 'address', 'accommodations', 'photo'],
  host: ['penName'],
  public: [],
}

export const isAlwaysShown = (field: DisclosableField, audience: DisclosureAudience): boolean =>
  audience === 'coordinator' && alwaysToCoordinator.includes(field)

export function isShown(field: DisclosableField, audience: DisclosureAudience, decisions: Decisions): boolean {
  if (isAlwaysShown(field, audience)) return true
  return decisions.get(decisionKey(field, audience)) ?? defaultsFor[audience].includes(field)
}

/** Exactly what an audience sees of a person: nothing that is kept back, nothing that was never said. */
export function shownTo(
  audience: DisclosureAudience,
  facts: DisclosableFacts,
  decisions: Decisions,
): Partial<DisclosableFacts> {
  const shown = disclosableFields.filter(
    (field) =>
      isShown(field, audience, decisions) &&
      (typeof facts[field] !== 'string' || facts[field] !== '') &&
      !isEmptyList(facts[field]),
  )
  return Object.fromEntries(shown.map((field) => [field, facts[field]]))
}

/** The name by which an audience knows the person; null where the person is known by no name. */
export function nameShownTo(
  audience: DisclosureAudience,
  { name, penName }: Pick<DisclosableFacts, 'name' | 'penName'>,
  decisions: Decisions,
): string | null {
  if (isShown('name', audience, decisions)) return name
  return (isShown('penName', audience, decisions) && penName) || null
}

const isEmptyList = (value: unknown) => Array.isArray(value) && value.length === 0
