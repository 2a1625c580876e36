import type { SupporterFacts } from '../supporter-facts.ts'
import type { Activity, Audience, EngagementForm, Mode, Topic } from '../vocabulary.ts'
import type { SupporterRow } from './facts.queries.ts'

/** The facts in one row of the query. */
export function factsOf(row: SupporterRow): SupporterFacts {
  const refused = <V extends string>(kind: SupporterRow['refusals'][number]['kind']) =>
    row.refusals.filter((refusal) => refusal.kind === kind).map((refusal) => refusal.value as V)
  return {
    personId: row.personId,
    name: row.name,
    kana: row.kana,
    enrolledOn: row.enrolledOn,
    withdrawnOn: row.withdrawnOn,
    contractId: row.contractId,
    rests: row.rests,
    completions: row.completions,
    wish: {
      activities: (row.activities ?? []) as Activity[],
      forms: (row.forms ?? []) as EngagementForm[],
      modes: (row.modes ?? []) as Mode[],
      topics: (row.topics ?? []) as Topic[],
      areaIds: row.areas.map(({ areaId }) => areaId),
      amountPerMonth: row.amountPerMonth,
      followUpNeed: row.followUpNeed,
      homeAreaId: row.homeAreaId,
    },
    availability: row.availability,
    exceptions: row.exceptions,
    limits: {
      perDay: row.perDay,
      perWeek: row.perWeek,
      perMonth: row.perMonth,
      restDaysAfter: row.restDaysAfter,
      travelMinutesMax: row.travelMinutesMax,
    },
    refusals: {
      topics: refused<Topic>('topic'),
      activities: refused<Activity>('activity'),
      audiences: refused<Audience>('audience'),
      organisationIds: row.refusals.flatMap(({ organisationId }) => organisationId ?? []),
      areaIds: row.refusals.flatMap(({ areaId }) => areaId ?? []),
    },
    apartFrom: row.apart.flatMap(({ otherId }) => otherId ?? []),
    withoutStaff: row.apart.flatMap(({ accountId }) => accountId ?? []),
  }
}
