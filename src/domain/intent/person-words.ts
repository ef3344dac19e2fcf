import { EASTERN_PERSON_WORDS } from './person-words-eastern.ts'
import { WESTERN_PERSON_WORDS } from './person-words-western.ts'

/**
 * How one language asks for a person: what is wanted, of whom, and what is enough by itself. Words as `plainLetters`
 * leaves them, parted by blanks; a trailing `*` takes any ending. The patterns are asked of one clause, its words
 * joined by blanks.
 */
export interface PersonWords {
  /** To talk, to reach, to be connected: forms that ask, not ones that report (`spoke`, `talked`). */
  readonly contact: string
  /** A person on staff. */
  readonly person: string
  /** Wishes that ask for a person without a verb of contact: `I want a human`. */
  readonly want?: string
  /** Persons that are meant only after a verb of contact: `someone`, `an assistant`. */
  readonly anyone?: string
  /** `Whom`: asked together with a verb of talking. */
  readonly whom?: string
  /** The support desk and its departments: meant after a verb of contact, unless it is asked how or when. */
  readonly service?: string
  /** Whom one talks to instead. */
  readonly bot?: string
  /** What makes a person a real one. */
  readonly real?: string
  /** Where a person would be: there, here, on the line. */
  readonly here?: string
  /** Articles, prepositions and courtesies that may stand between a wish and a person, and around a bare request. */
  readonly small?: string
  /** Beside a person: not one of the staff (`another`, `my`, `how many`). */
  readonly other?: string
  /** Says that the writer is no robot, which refuses none. */
  readonly self?: string
  /** Before a robot: not this one. */
  readonly no?: string
  /** Refuses what the clause names: a robot, which asks for a person, or a person, which asks for none. */
  readonly refuse?: RegExp
  /** Asks whether somebody is there. */
  readonly exists?: RegExp
  /** Asks for a number or for opening hours: something to tell, nobody to call. */
  readonly info?: RegExp
  /** Asks how, where or why. */
  readonly how?: RegExp
  /** Asks by itself where a person is named: `so that someone calls me`. */
  readonly asks?: RegExp
  /** Asks a person, though nobody else, for help: `can a human help me`. */
  readonly helps?: RegExp
  /** Requests that name nobody, whole clauses parted by `|`, courtesies left out: `call me back`. */
  readonly alone?: string
}

/** By language; English is looked up with slips of the finger allowed. */
export const PERSON_WORDS: Readonly<Record<string, PersonWords>> = {
  en: {
    contact:
      'talk talking speak speaking chat chatting contact contacting reach direct connect connecting connected transfer transferred transferring call calling forward escalate pass passed converse message messaging discuss through touch communicate deal write',
    person:
      'human humans person agent agents representative representatives rep reps operator operators supervisor executive manager adviser advisor associate staff employee specialist consultant colleague coworker',
    want: 'need want wanna require demand prefer get give gimme like bring send request requesting ask asking see find there have wish put',
    anyone: 'someone somebody anyone anybody assistant assistants people individual technician guy lady man woman member boss',
    service: 'support service team department desk helpdesk billing care',
    small: 'being beings',
    bot: 'bot bots robot robots chatbot chatbots machine machines computer ai automated',
    alone:
      'call me|call me back|call back|call me asap|phone me|ring me|give me a call|give me a call back|give me a ring|can you call me|can you call me back|could you call me|could you call me back|would you call me|can you phone me|can you give me a call|could you give me a call|contact me|get in touch with me|reach out to me|transfer|transfer me|can you transfer me|connect|connect me|can you connect me|put me through|can you put me through|put me thru|hand me over|escalate|escalate this|live chat|live support|human support|human help|human assistance|real support|i want a call|i want a call back|i want a callback|i need a call back|i need a callback|callback|request a callback',
  },
  ...WESTERN_PERSON_WORDS,
  ...EASTERN_PERSON_WORDS,
}

/** Courtesies in all languages: they say nothing about what is asked for, and commas around them part no clause. */
export const COURTESIES: ReadonlySet<string> = new Set(
  "please pls plz plss now asap kindly just hi hello hey ok okay thanks bitte mal jetzt sofort svp stp s'il vous te plait porfavor porfa favor favore por per x cortesia piacere pf pfv pfvr aub alstublieft alsjeblieft graag tack snalla venligst tak gerne lige prosze prosim prosim-vas va rog multumesc kerem szepen legyen szives lutfen παρακαλω пожалуйста пж плиз сейчас срочно будь ласка зараз терміново hej hola hallo hei ciao salut bonjour ola oi ya ahora agora ora subito acum urgent urgente maintenant nu teraz hned ihned most azonnal hemen acil bana".split(
    ' ',
  ),
)
