import type { Widen } from '../i18n/catalogue.ts'
import type { ja } from './words.ja.ts'

export const en: Widen<typeof ja> = {
  toHome: 'To the first page',
  welcome: {
    title: 'Tomoni',
    lead: 'A municipality’s peer-support programme in one place: registering those who finished training, arranging dispatches, caring for feelings before and after, and the year’s totals.',
    demonstration:
      'This is a demonstration. All people and organisations in it are invented. Choose a role on the sign-in page to try it.',
    places: 'The pages of your municipality',
    placesLead: 'Places to be, groups and events, for everybody. No name and no account needed.',
    signIn: 'Sign in',
    for: {
      supporter: { who: 'Peer supporters', what: 'You decide your wishes, times and limits. Rest needs no reason.' },
      host: { who: 'Hosts', what: 'Ask for a dispatch by answering short questions. Drafts are kept.' },
      coordinator: { who: 'Coordinators', what: 'See in words whom you can ask for each request, and send offers.' },
      staff: {
        who: 'Follow-up staff',
        what: 'The visits you accompany, the feelings around them and the talks afterwards.',
      },
      officer: { who: 'Officers', what: 'Daily records become the year’s targets and totals by themselves.' },
    },
  },
  help: {
    title: 'How to use this',
    lead: 'Start here when something is unclear.',
    parts: {
      begin: {
        heading: 'If you cannot sign in',
        a: 'Enter your registered e-mail address and you receive a link that works once. Please look in the spam folder too.',
        b: 'If you do not use e-mail, please telephone your coordinator. Paper and telephone are treated just the same.',
      },
      draft: {
        heading: 'Drafts',
        a: 'What you type is kept from the first keystroke. Close the page, open it again, and go on.',
        b: 'Without JavaScript it is kept up to where you last pressed “Next” or “Save”.',
      },
      display: {
        heading: 'Text size, furigana, language',
        a: 'Change them at the top of each page: the language on the left, text size and furigana under “Text” on the right.',
      },
      rest: {
        heading: 'Resting and declining',
        a: 'Peer supporters may rest at any time and decline any offer. No reason is asked, and nothing is held against anyone.',
      },
    },
  },
  about: {
    title: 'About Tomoni',
    lead: 'Software with which municipalities run peer-support programmes inside Japan’s community care system that also covers mental disorders.',
    parts: {
      promise: {
        heading: 'Five promises',
        a: 'The person decides. Every activity is of equal worth. No scores, no ranks, no comparison, anywhere.',
        b: 'Nothing typed is lost and nothing is typed twice. What comes by paper or telephone is kept with whose it is and who typed it.',
        c: 'Nobody sees what is not theirs. The wall between municipalities stands in the database itself.',
        d: 'Everyone can use it: on old telephones, with screen readers, on tired days.',
        e: 'Whatever is proposed or refused comes with its reason in words.',
      },
      licence: { heading: 'Open', a: 'The source is open under the MIT licence. It calls no outside service.' },
    },
  },
  accessibility: {
    title: 'Accessibility',
    lead: 'Our aim is level AA of JIS X 8341-3:2016 and of WCAG 2.2.',
    parts: {
      how: {
        heading: 'How it is checked',
        a: 'Every page is tested automatically (axe-core with the WCAG 2.2 AA rules and target size), by keyboard alone and without JavaScript.',
        b: 'Automatic tests do not replace real screen readers and real old telephones. Please tell us where it is hard to use.',
      },
      known: {
        heading: 'Known limits',
        a: 'Signing in with a passkey needs JavaScript. A link by mail or a password does not.',
        b: 'On narrow screens tables turn into one card for each row.',
      },
    },
  },
  privacy: {
    title: 'Privacy',
    lead: 'To be on this register is itself sensitive personal information, and is treated so.',
    parts: {
      what: {
        heading: 'What is kept',
        a: 'Name, contact, wishes, times, limits and records of activity. A diagnosis is never asked for. My Number is not kept.',
        b: 'Contact details and words about feelings are encrypted with a key outside the database.',
      },
      who: {
        heading: 'Who sees it',
        a: 'The person decides field by field what is told to whom. Who looked at what, and when, is recorded and shown to the person.',
        b: 'Officers see counts, not records.',
      },
      rights: {
        heading: 'What you can do',
        a: 'See everything held about you, correct it, take it along, and ask for its deletion.',
        b: 'Where the law keeps something, such as accounts, you are told so with the reason.',
      },
    },
  },
}
