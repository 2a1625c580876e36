export { countMatching, type FigureKind, type Figures, figureKinds } from './figures/figures.queries.ts'
export { suppressed } from './figures/rules.ts'
export { type OpenPlace, type PlaceSource, placeSources } from './places.ts'
export { tellThoseWhoWait } from './telling/news.ts'
