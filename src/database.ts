import type { DispatchTables } from '#dispatch/tables.ts'
import type { DocumentsTables } from '#documents/tables.ts'
import type { FollowupTables } from '#followup/tables.ts'
import type { MatchingTables } from '#matching/tables.ts'
import type { OrganisationsTables } from '#organisations/tables.ts'
import type { PeopleTables } from '#people/tables.ts'
import type { PlansTables } from '#plans/tables.ts'
import type { PlatformTables } from '#platform/tables.ts'
import type { PortalTables } from '#portal/tables.ts'
import type { RegisterTables } from '#register/tables.ts'
import type { TrainingTables } from '#training/tables.ts'

/** Every table, as the slices describe them. A test compares this with the migrated schema. */
export interface Database
  extends PlatformTables,
    PeopleTables,
    OrganisationsTables,
    TrainingTables,
    RegisterTables,
    DispatchTables,
    FollowupTables,
    MatchingTables,
    PlansTables,
    DocumentsTables,
    PortalTables {}
