import { urls } from '#urls.ts'
import type { PublishedPlace } from '../published/published.ts'
import { schemas } from './open-api-schemas.ts'
import { mostSize, usualSize } from './paging.ts'

/** The description of this interface in OpenAPI 3.1, in our own words. */
export function openApi(place: PublishedPlace) {
  return {
    openapi: '3.1.0',
    info: {
      title: `${place.nameJa} – HSDS`,
      version: '3.0',
      description:
        'Places, groups, events and offices of the public catalogue, as Human Services Data Specification 3.0. Read only, no key. Only what is published, never anything of a person.',
    },
    servers: [{ url: place.site + urls.place.api.root({ code: place.code }) }],
    paths: {
      '/': get('About this interface', 'About', []),
      '/services': get('What is offered', 'ServicePage', [...paging, ...filters, 'minimal', 'full']),
      '/services/{id}': get('One offer with everything around it', 'Service', ['id'], true),
      '/organizations': get('Who offers something', 'OrganizationPage', [...paging, 'search', 'full_service']),
      '/organizations/{id}': get('One organisation and what it offers', 'Organization', ['id', 'full_service'], true),
      '/service_at_locations': get('What is offered where', 'Page', [...paging, ...filters, 'postcode', 'full']),
      '/service_at_locations/{id}': get('One offer at its place', 'Object', ['id'], true),
      '/taxonomies': get('Lists of terms', 'Page', [...paging, 'search']),
      '/taxonomies/{id}': get('One list of terms', 'Object', ['id'], true),
      '/taxonomy_terms': get('Terms', 'Page', [...paging, 'search', 'taxonomy_id']),
      '/taxonomy_terms/{id}': get('One term', 'Object', ['id'], true),
    },
    components: {
      schemas,
      parameters: Object.fromEntries(Object.entries(known).map(([name, of]) => [name, parameter(name, of)])),
    },
  }
}

const known: Record<string, { type: string; description: string; format?: string; most?: number; usual?: unknown }> = {
  id: { type: 'string', format: 'uuid', description: 'The id of what is asked for' },
  page: { type: 'integer', description: 'Which page, from 1', usual: 1 },
  per_page: { type: 'integer', description: 'How many on a page', most: mostSize, usual: usualSize },
  format: { type: 'string', description: 'json, or ndjson: one a line, without pages', usual: 'json' },
  search: { type: 'string', description: 'Words in title and text; width, kana and case do not matter' },
  taxonomy_id: { type: 'string', format: 'uuid', description: 'A list of terms' },
  taxonomy_term_id: { type: 'string', format: 'uuid', description: 'A term that must hold' },
  organization_id: { type: 'string', format: 'uuid', description: 'Who offers it' },
  modified_after: { type: 'string', format: 'date-time', description: 'Changed at this instant or later' },
  minimal: { type: 'boolean', description: 'Only id, name, status and last change' },
  full: { type: 'boolean', description: 'With everything around it' },
  full_service: { type: 'boolean', description: 'With each service in full' },
  postcode: { type: 'string', description: 'The postal code of the place' },
}
const paging = ['page', 'per_page', 'format']
const filters = ['search', 'taxonomy_term_id', 'taxonomy_id', 'organization_id', 'modified_after']

const parameter = (name: string, { type, format, description, most, usual }: (typeof known)[string]) => ({
  name,
  in: name === 'id' ? 'path' : 'query',
  required: name === 'id',
  description,
  schema: {
    type,
    ...(format ? { format } : {}),
    ...(most ? { maximum: most } : {}),
    ...(usual ? { default: usual } : {}),
  },
})

function get(summary: string, schema: string, names: readonly string[], mayBeMissing = false) {
  const answer = (description: string, ref: string) => ({
    description,
    content: { 'application/json': { schema: { $ref: `#/components/schemas/${ref}` } } },
  })
  return {
    get: {
      summary,
      ...(names.length > 0 ? { parameters: names.map((name) => ({ $ref: `#/components/parameters/${name}` })) } : {}),
      responses: {
        200: answer(summary, schema),
        ...(names.includes('page') ? { 400: answer('A parameter cannot be used', 'Problem') } : {}),
        429: answer('Asked too often: Retry-After says for how many seconds to wait', 'Problem'),
        ...(mayBeMissing ? { 404: answer('There is nothing public with this id', 'Problem') } : {}),
      },
    },
  }
}
