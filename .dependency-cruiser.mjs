// The order of the building. A slice may use what stands before it, never what stands after it, and only through the
// other slice's front door. Argue about the order here.
const order = [
  'people',
  'organisations',
  'training',
  'register',
  'dispatch',
  'followup',
  'matching',
  'payments',
  'subsidy',
  'activities',
  'transition',
  'councils',
  'surveys',
  'plans',
  'portal',
  'documents',
  'administration',
]

const slice = (name) => `^src/${name}/`
const frontDoor = '^src/[^/]+/(index|vocabulary|vocabulary-words|supporter-facts|tables)\\.tsx?$'
const wiring = '^src/(app|urls|database)\\.ts$'

const downhill = order.map((name, at) => ({
  name: `downhill-${name}`,
  comment: `${name} may only use slices that stand before it`,
  severity: 'error',
  from: { path: slice(name) },
  to: { path: `^src/(${order.slice(at + 1).join('|') || 'none'})/` },
}))

const doors = order.map((name) => ({
  name: `front-door-of-${name}`,
  comment: `${name} is entered through its index`,
  severity: 'error',
  from: { path: '^src/', pathNot: [slice(name), '^src/(slices|listeners|held-sections|import-kinds|document-kinds|erasers|home-slots|database|cli|main|demonstration)', '\\.test\\.tsx?$'] },
  to: { path: slice(name), pathNot: frontDoor },
}))

export default {
  forbidden: [
    { name: 'no-circles', severity: 'error', from: {}, to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } } },
    ...downhill,
    ...doors,
    {
      name: 'platform-and-ui-below-all',
      severity: 'error',
      from: { path: '^src/(platform|ui)/' },
      to: { path: `^src/(${order.join('|')})/`, pathNot: '/tables\\.ts$' },
    },
    {
      name: 'rules-are-pure',
      comment: 'rules know the calendar, money, other rules and vocabulary, nothing else',
      severity: 'error',
      from: { path: '(/rules\\.ts$|/rules/[^/]+\\.ts$)', pathNot: '(\\.test\\.ts$|^src/platform/|/words)' },
      to: { pathNot: '(/rules\\.ts$|/rules/|^src/platform/(calendar|money|municipality-code|i18n/catalogue|auth/actor)|vocabulary|supporter-facts|/words|/index\\.ts$)' },
    },
    {
      name: 'views-hold-no-store',
      severity: 'error',
      from: { path: '/views/' },
      to: { path: '(/store|\\.queries)\\.ts$', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'only-the-wiring-knows-all-slices',
      severity: 'error',
      from: { path: `^src/(${order.join('|')}|platform|ui)/`, pathNot: '\\.test\\.tsx?$' },
      to: { path: '^src/[^/]+\\.tsx?$', pathNot: wiring },
    },
  ],
  options: {
    parser: 'swc',
    tsPreCompilationDeps: true,
    detectJSDocImports: false,
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '\\.test\\.tsx?$|^src/client/' },
    enhancedResolveOptions: { extensions: ['.ts', '.tsx', '.js'], exportsFields: ['exports'], conditionNames: ['import'] },
  },
}
