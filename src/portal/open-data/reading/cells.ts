import { formatMinute, isDay, readDay } from '#platform/calendar.ts'
import { fullWidthKana, halfWidth } from '#platform/japanese-text.ts'
import { readMunicipalityCode } from '#platform/municipality-code.ts'
import { unguarded } from '#platform/sheets/formula-guard.ts'
import { asCoordinate, asCorporateNumber, asLink, type Reader } from './exact-cells.ts'
import type { Finding } from './finding.ts'

export interface CellReading {
  value: string
  findings: Finding[]
}

/** Reads one cell of a list by what its column holds. An empty cell is empty: unknown, not wrong. */
export function readCell(column: string, raw: string): CellReading {
  const text = unguarded(raw.trim())
  const findings: Finding[] = []
  if (raw.trim() !== raw) findings.push({ column, kind: 'repaired', because: 'spaces', was: raw, now: text })
  if (text === '') return { value: '', findings }
  const { value, kind, because } = readerOf(column)(text)
  if (kind && because) {
    const now = kind === 'repaired' ? { now: value } : {}
    findings.push({ column, kind, because, was: text, ...now })
  }
  return { value, findings }
}

function readerOf(column: string): Reader {
  if (/(開始|終了)日$|^申込開始日$/.test(column)) return asDay
  if (/(開始|終了)時間$|^申込開始時刻$/.test(column)) return asTime
  if (/全国地方公共団体コード$/.test(column)) return asCode
  if (/_カナ$/.test(column)) return asKana
  if (column === '緯度' || column === '経度') return asCoordinate(column)
  if (/URL$/.test(column) || column === '画像') return asLink
  if (column === '法人番号') return asCorporateNumber
  if (/電話番号|内線番号/.test(column)) return asPhone
  return (value) => ({ value })
}

const asDay: Reader = (text) => {
  if (isDay(text)) return { value: text }
  const reading = readDay(text)
  if ('fault' in reading || reading.doubt) return { value: text, kind: 'doubtful', because: 'not-a-day' }
  return { value: reading.day, kind: 'repaired', because: 'day-spelling' }
}

const asTime: Reader = (text) => {
  const found = /^(\d{1,2}):(\d\d)(?::00)?$/.exec(halfWidth(text).replaceAll('：', ':'))
  const minute = found ? Number(found[1]) * 60 + Number(found[2]) : -1
  if (!found || Number(found[2]) > 59 || minute > 1440) return { value: text, kind: 'doubtful', because: 'not-a-time' }
  const value = minute === 1440 ? '24:00' : formatMinute(minute).padStart(5, '0')
  return value === text ? { value } : { value, kind: 'repaired', because: 'time-spelling' }
}

const asCode: Reader = (text) => {
  const reading = readMunicipalityCode(text)
  if ('fault' in reading) return { value: text, kind: 'doubtful', because: reading.fault }
  if (reading.repaired)
    return {
      value: reading.code,
      kind: 'repaired',
      because: reading.repaired === 'leading-zero' ? 'code-leading-zero' : 'code-check-digit',
    }
  return reading.code === text ? { value: text } : { value: reading.code, kind: 'repaired', because: 'width' }
}

const asKana: Reader = (text) => {
  const value = fullWidthKana(text)
  return value === text ? { value } : { value, kind: 'repaired', because: 'kana-width' }
}

const asPhone: Reader = (text) => {
  const value = halfWidth(text)
  return value === text ? { value } : { value, kind: 'repaired', because: 'width' }
}
