/*
 * A shop's help centre of any size, made of sentences that answer questions: one manual for each product, five sections
 * in each, and a question for every section. The same number always gives the same manual.
 */

const MAKES =
  'Nordic Alpine Harbor Meadow Copper Granite Willow Falcon Summit Coral Amber Cedar Comet Delta Ember Fjord Glacier Hazel Indigo Juniper Kestrel Linden Maple Nimbus Opal Pioneer Quartz Raven Saffron Tundra Umber Velvet Walnut Xenon Yarrow Zephyr Atlas Birch Canyon Dune'.split(
    ' ',
  )
const PRODUCTS =
  'kettle toaster lamp heater fan blender grinder mixer scale thermometer speaker headset keyboard projector scanner printer router camera tripod monitor tent backpack lantern stove cooler bicycle scooter helmet pump trailer sofa armchair wardrobe bookcase mattress mower trimmer sprinkler drill sander sewing-machine steamer humidifier purifier doorbell thermostat radio turntable telescope treadmill'.split(
    ' ',
  )

interface Section {
  readonly heading: string
  readonly question: (name: string) => string
  readonly text: (name: string, draw: (from: number, to: number) => number) => string
}

const SECTIONS: readonly Section[] = [
  {
    heading: 'Warranty',
    question: (name) => `How long is the warranty of the ${name}?`,
    text: (name, draw) =>
      `The warranty of the ${name} lasts ${draw(12, 60)} months from the day of delivery. It covers faults of material and of manufacture. ` +
      `Parts that wear out, such as seals and filters, are covered for ${draw(2, 11)} months. The warranty ends when somebody other than our workshop opens the case. ` +
      'Keep the receipt: without it we count from the date of production, which is printed on the back. ' +
      'If a repair is not possible, you get the same model again or one that can do the same.',
  },
  {
    heading: 'Cleaning',
    question: (name) => `How often should I clean the ${name}?`,
    text: (name, draw) =>
      `Clean the ${name} every ${draw(2, 30)} days with a soft cloth and warm water. Unplug it before you begin and let it cool down for ${draw(10, 50)} minutes. ` +
      'Do not use scouring powder, alcohol or a pressure washer: they damage the surface for good. ' +
      'The filter may go into the dishwasher on the upper rack. Let all parts dry before you put them together again, ' +
      'because moisture that stays inside leads to rust and to a smell that is hard to get rid of.',
  },
  {
    heading: 'Putting it together',
    question: (name) => `Which tools do I need to put the ${name} together?`,
    text: (name, draw) =>
      `To put the ${name} together you need a screwdriver and a ${draw(3, 12)} millimetre wrench. Two people need about ${draw(15, 90)} minutes for it. ` +
      'Lay all parts on a blanket first and compare them with the drawing on the first page. Tighten the screws only when every part is in its place. ' +
      'The two long bolts belong to the lower frame and the short ones to the cover. ' +
      'If a part is missing, write to us with its letter from the drawing and we send it free of charge.',
  },
  {
    heading: 'Spare parts',
    question: (name) => `How much does a spare filter for the ${name} cost?`,
    text: (name, draw) =>
      `A spare filter for the ${name} costs ${draw(5, 79)} dollars. We keep spare parts in stock for ${draw(5, 15)} years after the last one was sold. ` +
      'The number of each part is stamped on its lower side and begins with two letters. Parts are sent on the same day when they are ordered before noon. ' +
      'Old filters belong into the household waste, batteries and circuit boards do not. ' +
      'Parts of other makers may fit, but we cannot say how they behave and the warranty does not cover what they cause.',
  },
  {
    heading: 'Power and energy',
    question: (name) => `How much power does the ${name} use?`,
    text: (name, draw) =>
      `The ${name} uses ${draw(40, 1900)} watts at full power and less than one watt while it waits. Its cable is ${draw(1, 4)} metres long. ` +
      'It switches itself off when nobody has touched it for half an hour; the switch below the base turns this off. ' +
      'Do not connect it to a socket with a timer, since it would lose its settings each time. ' +
      'When the light on the front blinks red three times, the voltage is too low: try another socket before you call us.',
  },
]

export const SECTIONS_PER_MANUAL = SECTIONS.length
export const MANUALS = MAKES.length * PRODUCTS.length

/** The manual with this number, 0 to `MANUALS - 1`, as a markdown file. */
export function manual(number: number): { readonly fileName: string; readonly text: string } {
  const name = productName(number)
  const sections = SECTIONS.map(
    ({ heading, text }, place) => `## ${heading}\n\n${text(name, drawFrom(number * SECTIONS_PER_MANUAL + place))}\n`,
  )
  return { fileName: `${String(number).padStart(4, '0')}.md`, text: `# ${name}\n\n${sections.join('\n')}` }
}

/** A question that one section of the manual answers. */
export function manualQuestion(number: number, section: number): string {
  const { question } = SECTIONS[section % SECTIONS_PER_MANUAL] as Section
  return question(productName(number))
}

function productName(number: number): string {
  const make = MAKES[number % MAKES.length] ?? ''
  const product = PRODUCTS[Math.floor(number / MAKES.length) % PRODUCTS.length] ?? ''
  return `${make} ${product}`
}

/** Whole numbers from one to the other, the same for the same seed: the mulberry32 generator. */
function drawFrom(seed: number): (from: number, to: number) => number {
  let state = seed >>> 0
  return (from, to) => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return from + (((mixed ^ (mixed >>> 14)) >>> 0) % (to - from + 1))
  }
}
