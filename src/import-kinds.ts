import { hostsImport } from '#organisations/import/kind.ts'
import type { ImportKind } from '#platform/import/kind.ts'
import { rosterImport } from '#register/import/kind.ts'
import { listIdsInScope } from '#register/scope/scope.queries.ts'
import { attendanceImport } from '#training/import/attendance/kind.ts'
import { completionsImport } from '#training/import/kind.ts'

/** Every kind of list that can be brought in, as the slices make them. */
export const importKinds: readonly ImportKind[] = [
  rosterImport,
  completionsImport({ listInScope: listIdsInScope }),
  attendanceImport({ listInScope: listIdsInScope }),
  hostsImport,
]
