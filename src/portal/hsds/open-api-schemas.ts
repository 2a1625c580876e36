const text = { type: 'string' }
const uuid = { type: 'string', format: 'uuid' }
const page = (items: object) => ({
  type: 'object',
  required: ['total_items', 'total_pages', 'page_number', 'size', 'first_page', 'last_page', 'empty', 'contents'],
  properties: {
    total_items: { type: 'integer' },
    total_pages: { type: 'integer' },
    page_number: { type: 'integer' },
    size: { type: 'integer' },
    first_page: { type: 'boolean' },
    last_page: { type: 'boolean' },
    empty: { type: 'boolean' },
    contents: { type: 'array', items },
  },
})
/** What the answers look like, as far as this program promises it. */
export const schemas = {
  About: { type: 'object', properties: { version: text, profile: text, openapi_url: text } },
  Object: { type: 'object', required: ['id'], properties: { id: uuid } },
  Organization: {
    type: 'object',
    required: ['id', 'name', 'description'],
    properties: { id: uuid, name: text, description: text },
  },
  Service: {
    type: 'object',
    required: ['id', 'name', 'status'],
    properties: {
      id: uuid,
      name: text,
      description: text,
      status: { type: 'string', enum: ['active', 'inactive', 'defunct', 'temporarily closed'] },
      assured_date: { type: 'string', format: 'date', description: 'The day on which it was last confirmed' },
      organization: { $ref: '#/components/schemas/Organization' },
    },
  },
  Page: page({ $ref: '#/components/schemas/Object' }),
  ServicePage: page({ $ref: '#/components/schemas/Service' }),
  OrganizationPage: page({ $ref: '#/components/schemas/Organization' }),
  Problem: {
    type: 'object',
    required: ['error'],
    properties: {
      error: {
        type: 'object',
        required: ['code', 'message'],
        properties: { code: text, parameter: text, message: text },
      },
    },
  },
}
