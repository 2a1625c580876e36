import type { App } from '../src/app.ts'

/** Every address pattern of the application, as it is mounted. */
export function doorsOf(app: App, method: 'GET' | 'POST'): string[] {
  const paths = app.routes.filter((route) => route.method === method && !route.path.includes('*'))
  return [...new Set(paths.map(({ path }) => path))]
}

/** The pattern with `value` wherever it has a name. */
export const filledWith = (pattern: string, value: string) => pattern.replace(/:\w+/g, encodeURIComponent(value))

export const someId = '00000000-0000-4000-8000-000000000000'
