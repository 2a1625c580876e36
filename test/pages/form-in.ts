/** What the form with this action holds as it stands on the page: hidden fields, texts, chosen options. */
export function formIn(html: string, action: string): Record<string, string> {
  const start = html.indexOf(`method="post" action="${action}"`)
  if (start < 0) throw new Error(`no form to ${action} on the page`)
  const form = html.slice(start, html.indexOf('</form>', start))
  const fields: Record<string, string> = {}
  for (const [input] of form.matchAll(/<input[^>]*>/g)) {
    const type = attribute(input, 'type')
    const isChosen = /\schecked/.test(input)
    const name = attribute(input, 'name')
    if (name && (isChosen || !['radio', 'checkbox', 'file'].includes(type))) fields[name] = attribute(input, 'value')
  }
  for (const [, select = '', options = ''] of form.matchAll(/<select([^>]*)>(.*?)<\/select>/gs))
    fields[attribute(select, 'name')] = attribute(/<option[^>]*\sselected[^>]*>/.exec(options)?.[0] ?? '', 'value')
  delete fields._token
  return fields
}

const attribute = (tag: string, name: string) => new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1] ?? ''
