import type { HouseContext } from './house.ts'

const types = {
  pdf: 'application/pdf',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv; charset=utf-8',
  json: 'application/json; charset=utf-8',
  html: 'text/html; charset=utf-8',
  ics: 'text/calendar; charset=utf-8',
}

/** Sends bytes as a file to keep. The name may be Japanese. */
export function download(
  c: HouseContext,
  name: string,
  kind: keyof typeof types,
  bytes: Uint8Array | string,
): Response {
  const plain = name.replace(/[^\w.-]+/g, '_')
  c.header('Content-Type', types[kind])
  c.header(
    'Content-Disposition',
    `attachment; filename="${plain}.${kind}"; filename*=UTF-8''${encodeURIComponent(name)}.${kind}`,
  )
  return c.body(typeof bytes === 'string' ? bytes : new Uint8Array(bytes))
}
