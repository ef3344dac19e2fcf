import { readFileSync } from 'node:fs'
import { describe, expect, it, test } from 'vitest'
import { readRulesFile } from './read-rules-file.ts'

function faultsOf(text: string): readonly string[] {
  const read = readRulesFile(text)
  return 'faults' in read ? read.faults : []
}

describe('the file of rules [E17]', () => {
  it('[E17] tells everything that is wrong at once, with its line and what would be right', () => {
    const faults = faultsOf(`
rules:
  - name: a
    when: { says: ["a*b", 5], plan: enterprise }
  - name: a
    when: { unless_says: foo }
    priority: hi
    text: { en: "", x_y: hi }
  - name: b
    when: { locale: [de_AT], anger: 3, unanswered: 5, verified: "yes", topic: legal, metadata: { plan: { a: 1 } }, channel: [] }
    colour: red
  - just text
topics:
  self_harm: off
  fraud: { priority: soon }
  legal_threat: on
`)
    expect(faults.toSorted()).toEqual(
      [
        'line 4: rules.0.when.says.0: has a * within a word; it may only stand at the end of one',
        'line 4: rules.0.when.says.1: must be one line of 1 to 200 characters; write it in quotes',
        'line 4: rules.0.when: has no field plan; it knows says, unless_says, locale, channel, verified, metadata, topic, anger, unanswered',
        'line 5: rules.1.name: is the name of another rule, too: a',
        'line 6: rules.1.when: has no condition but unless_says, so that it would hand over nearly every conversation; give says, locale, channel or another',
        'line 7: rules.1.priority: must be one of low, normal, high, urgent',
        'line 8: rules.1.text.en: is empty',
        'line 8: rules.1.text.x_y: must be a language tag such as de or de-AT, or default',
        'line 9: rules.2: has no field colour; it knows name, when, reason, priority, note, text',
        'line 10: rules.2.when.locale.0: must be a language tag such as de or de-AT',
        'line 10: rules.2.when.channel: is an empty list; leave it out',
        'line 10: rules.2.when.verified: must be true or false',
        'line 10: rules.2.when.metadata.plan.0: must be a text of at most 200 characters, a number, true or false',
        'line 10: rules.2.when.topic.0: must be one of self_harm, medical_emergency, fraud, legal_threat',
        'line 10: rules.2.when.anger: must be a number from 0.1 to 1',
        'line 10: rules.2.when.unanswered: must be a number from 1 to 2',
        'line 12: rules.3: must have fields: name, when, reason, priority, note, text',
        'line 14: topics.self_harm: can not be off: whoever may harm themselves has a person; it knows priority, text',
        'line 15: topics.fraud.priority: must be one of low, normal, high, urgent',
        'line 16: topics.legal_threat: must have fields: priority, text, or be off',
      ].toSorted(),
    )
  })

  test.each([
    ['', 'the file: must have fields: rules, topics'],
    ['- a', 'line 1: the file: must have fields: rules, topics'],
    ['rules: 5', 'line 1: rules: must be a list of rules'],
    ['a: 1\na: 2', 'line 2: Map keys must be unique'],
    ['rules: [{ name: x, when: }]', /^line 1: rules\.0\.when: must have fields/],
    ['rules: [{ when: { says: x } }]', /^line 1: rules\.0\.name: must be one line/],
    ['rules: [', /^line 1: /],
    ['topics: { self_harm: { priority: low } }', 'line 1: topics.self_harm.priority: must be high or urgent'],
    ['topics: { legal: off }', /^line 1: topics: has no field legal/],
    [
      `rules:\n${Array.from({ length: 501 }, (_, at) => `- { name: r${at}, when: { says: x } }`).join('\n')}`,
      'line 2: rules: has too many rules; at most 500',
    ],
  ])('[E17] refuses %j', (text, fault) => {
    expect(faultsOf(text)).toEqual([expect.stringMatching(fault)])
  })

  it('[E16] knows every topic of the file, as off or with its own words', () => {
    const read = readRulesFile('topics: { fraud: off, medical_emergency: false, legal_threat: { text: We call you. } }')
    expect('topics' in read && read.topics).toEqual({
      fraud: 'off',
      medical_emergency: 'off',
      legal_threat: { priority: null, text: { default: 'We call you.' } },
    })
  })

  it('[E17] takes the example of the documentation as it stands', () => {
    const page = readFileSync(new URL('../../../docs/escalation.md', import.meta.url), 'utf8')
    const example = /```yaml\n([\s\S]*?)```/.exec(page)?.[1] ?? ''
    expect(example).toContain('says:')
    expect(faultsOf(example)).toEqual([])
  })
})
