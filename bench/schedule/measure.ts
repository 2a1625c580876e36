import { loadavg } from 'node:os'

/** With --cpu, the processor time of the whole process counts, so that others on the machine do not. */
export const isCpu = process.argv.includes('--cpu')

export const now = isCpu ? processorMs : () => performance.now()

function processorMs(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

export const milliseconds = (value: number) =>
  value < 10 ? `${value.toFixed(1)} ms` : value < 10_000 ? `${Math.round(value)} ms` : `${(value / 1000).toFixed(1)} s`

export const median = (values: readonly number[]) => quantile(values, 0.5)

export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN
}

/** So much below the best that is known, in per cent. */
export const gap = (value: number, best: number) => (best === 0 ? 0 : (100 * (best - value)) / best)

export const percent = (value: number) => `${value.toFixed(value !== 0 && Math.abs(value) < 0.1 ? 3 : 2)} %`

export const megabytes = () => `${Math.round(process.memoryUsage().rss / 1024 / 1024)} MB`

export const load = () => `load ${(loadavg()[0] ?? 0).toFixed(1)}`

export const row = (...cells: (string | number)[]) => console.log(`| ${cells.join(' | ')} |`)
