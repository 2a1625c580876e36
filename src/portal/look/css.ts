import { forNight, mixed } from './rules.ts'

/** A municipality's colour as the style sheet's own, by day and by night. */
export function lookCss(colour: string | null): string {
  if (!colour) return ''
  const day = ruleOf(colour, mixed(colour, '#000000', 0.25), '#ffffff', mixed(colour, '#ffffff', 0.92))
  const night = forNight(colour)
  const dark = ruleOf(night, mixed(night, '#ffffff', 0.3), '#000000', mixed(colour, '#16181d', 0.7))
  return `${day}@media (prefers-color-scheme: dark){${dark}}@media print{${ruleOf('#000', '#000', '#fff', '#fff')}}`
}

const ruleOf = (key: string, hover: string, onKey: string, tint: string) =>
  `:root{--key:${key};--key-hover:${hover};--key-active:${hover};--on-key:${onKey};--link:${key};--tint:${tint}}`
