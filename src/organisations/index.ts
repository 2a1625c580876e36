export { type Area, listAreas, listTravelTimes } from './areas.ts'
export { getOrganisationName, listHostChoices } from './choices.ts'
export { type Contract, listContracts } from './contract/store.ts'
export { type OrganisationKind, organisationKinds, travelMinutes } from './rules.ts'
