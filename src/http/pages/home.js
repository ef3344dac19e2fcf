const api = document.body.dataset.api
const form = document.getElementById('ask')
const question = document.getElementById('question')
const notice = document.getElementById('notice')
const conversation = document.getElementById('conversation')

let session = null

form.addEventListener('submit', async (event) => {
  event.preventDefault()
  const text = question.value.trim()
  if (text === '' || form.ariaBusy === 'true') return
  form.ariaBusy = 'true'
  notice.textContent = 'Looking for the answer …'
  try {
    session ??= await post(`${api}/sessions`, { channel: 'web' })
    const answer = await post(`${api}/chat/sessions/${session.id}/messages`, { message: text })
    show('You', answer.message)
    if (answer.reply) show('Assistant', answer.reply)
    notice.textContent = answer.escalation ? 'A person will take over.' : ''
    question.value = ''
  } catch (error) {
    notice.textContent = error.message
  } finally {
    form.ariaBusy = 'false'
    question.focus()
  }
})

async function post(path, body) {
  const headers = { 'Content-Type': 'application/json' }
  if (session) headers.Authorization = `Bearer ${session.token}`
  const response = await fetch(path, { method: 'POST', headers, body: JSON.stringify(body) })
  const answer = await response.json()
  if (!response.ok) throw new Error(answer.message)
  return answer
}

function show(who, message) {
  conversation.append(element('p', 'who', who), element('p', 'content', message.content))
  if (message.citations.length > 0) {
    const sources = element('ul', 'sources', '')
    sources.append(...message.citations.map(describeSource))
    conversation.append(sources)
  }
  conversation.lastElementChild.scrollIntoView({ block: 'nearest' })
}

function describeSource(citation) {
  const place = [citation.title, citation.heading].filter(Boolean).join(' › ')
  const source = element('li', '', `[${citation.marker}] ${place}`)
  source.append(element('q', '', citation.quote))
  return source
}

function element(name, className, text) {
  const made = document.createElement(name)
  if (className) made.className = className
  made.textContent = text
  return made
}
