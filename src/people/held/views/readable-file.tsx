import type { Language } from '#platform/i18n/catalogue.ts'
import type { Gathered } from '../gather.ts'
import { words } from '../words.ts'

interface Props {
  gathered: Gathered[]
  language: Language
  asOf: string
}

/** One file that stands alone: opens anywhere, prints as it is, and loads nothing. */
export function ReadableFile({ gathered, language, asOf }: Props) {
  const w = words(language)
  return (
    <html lang={language === 'en' ? 'en' : 'ja'}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{w.title}</title>
      </head>
      <body>
        <h1>{w.title}</h1>
        <p>{asOf}</p>
        {gathered.map(({ id, title, entries }) => (
          <section key={id}>
            <h2>{title}</h2>
            {entries.length === 0 && <p>{w.nothing}</p>}
            {entries.map(({ lines }, index) => (
              <table key={index}>
                <tbody>
                  {lines.map(({ label, value }) => (
                    <tr key={label}>
                      <th align="left" scope="row">
                        {label}
                      </th>
                      <td>{value}</td>
                    </tr>
                  ))}
                </tbody>
              </table>
            ))}
          </section>
        ))}
      </body>
    </html>
  )
}
