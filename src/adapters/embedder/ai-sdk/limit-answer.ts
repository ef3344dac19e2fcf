/** `fetch` that gives an answer up when its body is longer than `maxBytes`: it would be read into memory whole. */
export function limitAnswer(maxBytes: number): typeof fetch {
  return async (input, init) => {
    const response = await fetch(input, init)
    if (!response.body) return response
    let left = maxBytes
    const counting = new TransformStream<Uint8Array, Uint8Array>({
      transform(chunk, controller) {
        left -= chunk.byteLength
        if (left < 0) controller.error(new Error('the answer is too long'))
        else controller.enqueue(chunk)
      },
    })
    const { status, statusText, headers } = response
    return new Response(response.body.pipeThrough(counting), { status, statusText, headers })
  }
}
