import { expect, it } from 'vitest'
import document from '../../docs/openapi.json' with { type: 'json' }

it('[W1] says where files go, and what comes as a stream or a file', () => {
  const { paths } = document
  const message = paths['/api/chat/sessions/{id}/messages'].post
  expect(message.requestBody.content['multipart/form-data'].schema).toMatchObject({
    properties: { message: { type: 'string' }, attachments: { type: 'array', items: { format: 'binary' } } },
    required: ['message'],
  })
  expect(Object.keys(message.requestBody.content)).toEqual(['application/json', 'multipart/form-data'])
  expect(Object.keys(message.responses['200'].content)).toEqual(['application/json', 'text/event-stream'])
  expect(paths['/api/chat/sessions/{id}/attachments'].post.requestBody.content['multipart/form-data'].schema.required).toEqual([
    'attachments',
  ])
  expect(paths['/api/sessions/{id}/events'].get.responses['200'].content).toHaveProperty('text/event-stream')
  const download = paths['/api/chat/sessions/{id}/attachments/{attachment}/content'].get
  expect(download.responses['200'].content).toHaveProperty('application/octet-stream')
})
