/** How many frames a socket may send at once, as after a time offline, and how many a second in the long run. */
const BURST = 200
const PER_SECOND = 20

/** A token bucket: whether a client sends frames faster than any person or honest program would. */
export class FrameBudget {
  #left = BURST
  #at = 0

  /** Takes one frame's worth at `now` (milliseconds); false when there is none left. */
  take(now: number): boolean {
    this.#left = Math.min(BURST, this.#left + ((now - this.#at) * PER_SECOND) / 1000)
    this.#at = now
    if (this.#left < 1) return false
    this.#left -= 1
    return true
  }
}
