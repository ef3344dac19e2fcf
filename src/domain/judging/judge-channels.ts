import type { AnalysedSource } from './judge-source.ts'
import type { ReadText } from './judge-text.ts'
import type { UnsupportedReason } from './judge-verdict.ts'

/** Ways to reach somebody or send something: the words of each, and no other, carry it. */
const CHANNELS: readonly ReadonlySet<string>[] = [
  'post mail posted mailed letter letters mailing postal courrier brief carta',
  'email e-mail emails emailed mail mailed e-mails emailing courriel correo',
  'phone telephone call calls called calling ring hotline phoned tel telephon telefon telephonisch anrufen appel telefono llamar llame',
  'sms text texts texted texting message',
  'fax faxed telefax',
  'chat livechat',
  'courier',
].map((line) => new Set(line.split(' ')))

const BY = new Set('by via per over through par por mit am'.split(' '))
const ARTICLE = /^(?:the|a|an|our|your|live|registered|regular)$/

/** J3: "by post" is carried by what is said of the post, not by anything that is sent. */
export function judgeChannels(read: ReadText, sources: readonly AnalysedSource[]): UnsupportedReason[] {
  const reasons: UnsupportedReason[] = []
  for (const [at, { text }] of read.words.entries()) {
    if (!BY.has(text)) continue
    let next = read.words[at + 1]
    if (next && ARTICLE.test(next.text)) next = read.words[at + 2]
    if (!next) continue
    const { text: named, raw } = next
    const channels = CHANNELS.filter((channel) => channel.has(named))
    const isSaid = sources.some(({ index }) => channels.some((channel) => [...channel].some((word) => index.hasText(word))))
    if (channels.length > 0 && !isSaid) reasons.push({ code: 'words', value: raw })
  }
  return reasons
}
