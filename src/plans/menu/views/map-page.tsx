import type { DocumentLanguage } from '#platform/document/written.ts'
import type { Language } from '#platform/i18n/catalogue.ts'
import { formatFiscalYear } from '#platform/i18n/dates.ts'
import { DataTable, FilterBar, PageHeading, SelectField } from '#ui/index.ts'
import { urls } from '#urls.ts'
import type { MenuBody } from '../menu.queries.ts'
import { type MenuItem, menuItems } from '../menu-items.ts'
import { prefectures } from '../names.ts'
import { type Tile, tilesOf } from '../tiles.ts'
import type { Words } from '../words.ts'
import { MenuLinks } from './menu-links.tsx'
import { TileMap } from './tile-map.tsx'

interface Props {
  w: Words
  reader: Language
  language: DocumentLanguage
  fiscalYear: number
  item: MenuItem
  bodies: readonly MenuBody[]
  hasOwn: boolean
}

export function MapPage({ w, reader, language, fiscalYear, item, bodies, hasOwn }: Props) {
  const tiles = tilesOf(bodies, item.no)
  const many = (state: Tile['state']) => String(tiles.filter((tile) => tile.state === state).length)
  const name = `(${item.no}) ${item.name[language]}`
  const title = w.map.title(formatFiscalYear(reader, fiscalYear))
  const description = w.map.description(name, many('yes'), many('no'), many('unknown'), many('absent'))
  const nameOf = (prefecture: string) => {
    const body = prefectures()[Number(prefecture) - 1]
    return language === 'en' ? body?.nameEn : body?.nameJa
  }
  return (
    <>
      <PageHeading title={title} lead={w.map.lead} />
      <MenuLinks w={w} fiscalYear={fiscalYear} hasOwn={hasOwn} here="map" />
      <FilterBar
        action={urls.menu.map({ year: String(fiscalYear) })}
        words={{ title: w.map.item, apply: w.map.show }}
        values={{ item: String(item.no) }}
        open
      >
        <SelectField
          name="item"
          label={w.map.item}
          mark={false}
          empty={false}
          options={menuItems.map(({ no, name: each }) => ({ value: String(no), label: `(${no}) ${each[language]}` }))}
        />
      </FilterBar>
      <h2>{name}</h2>
      <p>{description}</p>
      <p>
        {(['yes', 'no', 'unknown', 'absent'] as const)
          .map((state) => `${w.map.mark[state] || '□'} ${w.map.state[state]}`)
          .join('　')}
      </p>
      <TileMap w={w} language={language} title={`${title} ${name}`} description={description} tiles={tiles} />
      <h2>{w.map.table}</h2>
      <DataTable
        caption={w.map.table}
        hideCaption
        narrow="scroll"
        rows={tiles}
        rowKey={({ prefecture }) => prefecture}
        columns={[
          { key: 'name', label: w.map.prefecture, rowHeader: true, cell: ({ prefecture }) => nameOf(prefecture) },
          { key: 'own', label: w.map.own, cell: ({ state }) => w.map.state[state] },
          {
            key: 'cities',
            label: w.map.cities,
            cell: ({ cities }) =>
              cities.all === 0 ? w.map.state.absent : w.map.citiesOf(String(cities.yes), String(cities.all)),
          },
        ]}
      />
    </>
  )
}
