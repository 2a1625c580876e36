/** A time of day in Japan as minutes since midnight, 0 to 1440; 1440 is the end of the day. */
export type Minute = number

const shapes = [
  /^(?<half>午前|午後|[AP]M)?(?<hour>\d{1,2})[:.](?<minute>\d\d)(?::00)?(?<half2>[AP]M)?$/,
  /^(?<half>午前|午後)?(?<hour>\d{1,2})時(?:(?<minute>\d{1,2})分|(?<thirty>半))?$/,
  /^(?<hour>\d{1,2})(?<half2>[AP]M)$/,
]

/**
 * A time of day as people write it: 9:30, ０９：３０, 9時30分, 9時半, 午後1時, 1:30 PM, 正午. Null when it is none,
 * and for 午前12時 and 午後12時, which mean midnight to some and noon to others.
 */
export function parseMinute(text: string): Minute | null {
  const plain = text.normalize('NFKC').toUpperCase().replace(/\s/g, '').replace('A.M.', 'AM').replace('P.M.', 'PM')
  if (plain === '正午') return 720
  const parts = shapes.map((shape) => shape.exec(plain)?.groups).find((groups) => groups !== undefined)
  if (!parts) return null
  const hour = hourOfDay(Number(parts.hour), parts.half ?? parts.half2)
  const minute = parts.thirty ? 30 : Number(parts.minute ?? 0)
  return hour === null || minute > 59 || hour * 60 + minute > 1440 ? null : hour * 60 + minute
}

/** 570 is '09:30', the form that time inputs and open data use. */
export function formatMinute(minute: Minute): string {
  return `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`
}

function hourOfDay(hour: number, half: string | undefined): number | null {
  if (half === undefined) return hour
  if (half === '午前' || half === '午後') return hour > 11 ? null : half === '午後' ? hour + 12 : hour
  if (hour < 1 || hour > 12) return null
  return (hour % 12) + (half === 'PM' ? 12 : 0)
}
