import { defineImport, type ImportKind } from '#platform/import/kind.ts'
import { urls } from '#urls.ts'
import { listAreas } from '../areas.ts'
import { hostsPlan } from './plan.ts'
import { takeHosts } from './take.ts'
import { weighHosts } from './weigh.ts'
import { words } from './words.ts'

/** Hosts, offices and other organisations. */
export const hostsImport: ImportKind = defineImport({
  id: 'hosts',
  roles: ['coordinator'],
  about: 'organisations',
  seenAt: urls.organisations.index(),
  lead: (language) => words(language).lead,
  count: (language, many) => words(language).count(String(many)),
  nameOf: ({ name }) => name,
  leftOut: [],
  plan: async (tx, moment) => hostsPlan(await listAreas(tx, moment)),
  questions: async () => [],
  weigh: weighHosts,
  take: takeHosts,
})
