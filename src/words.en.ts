import type { Widen } from '#platform/i18n/catalogue.ts'
import type { ja } from './words.ja.ts'

export const en: Widen<typeof ja> = {
  listComma: ', ',
  nav: {
    attention: 'Needs attention',
    requests: 'Requests',
    visits: 'Visits',
    calendar: 'Calendar',
    people: 'Peer supporters',
    organisations: 'Organisations',
    imports: 'Bring in lists',
    year: 'The year’s totals',
    contracts: 'Contracts',
    settings: 'Settings',
    areas: 'Areas and travel',
    accounts: 'Accounts and roles',
    audit: 'Audit log',
    municipalities: 'Municipalities',
    aggregate: 'Aggregated figures',
    going: 'Going along',
    hosting: 'Requests and visits',
    ask: 'Ask for a dispatch',
    mine: 'My page',
    offers: 'Offers',
    myCalendar: 'Calendar',
    disclosure: 'What is told',
    held: 'My records',
    wishesAboutData: 'Wishes about records',
    mail: 'Outbox (demonstration)',
  },
  footer: { about: 'About ともに', accessibility: 'Accessibility', privacy: 'Privacy' },
}
