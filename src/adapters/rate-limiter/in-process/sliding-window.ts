const FIRST_CAPACITY = 4

/** The times of the requests that were allowed within the window, oldest first, in a ring that grows up to `limit`. */
export class SlidingWindow {
  #times = new Float64Array(FIRST_CAPACITY)
  #start = 0
  #size = 0
  readonly #limit: number

  constructor(limit: number) {
    this.#limit = limit
  }

  get size(): number {
    return this.#size
  }

  /** The oldest and newest counted time; minus infinity when there is none. */
  oldest(): number {
    return this.#at(0)
  }

  newest(): number {
    return this.#at(this.#size - 1)
  }

  /** Forgets every time up to and including `time`. */
  forgetUntil(time: number): void {
    while (this.#size > 0 && this.#at(0) <= time) {
      this.#start = (this.#start + 1) % this.#times.length
      this.#size--
    }
  }

  add(time: number): void {
    if (this.#size === this.#times.length) this.#grow()
    // A clock that was set back must not make an old request look newer than those that follow it.
    this.#times[(this.#start + this.#size) % this.#times.length] = Math.max(time, this.newest())
    this.#size++
  }

  #at(place: number): number {
    if (place < 0 || place >= this.#size) return Number.NEGATIVE_INFINITY
    return this.#times[(this.#start + place) % this.#times.length] ?? Number.NEGATIVE_INFINITY
  }

  #grow(): void {
    const wider = new Float64Array(Math.min(this.#limit, this.#times.length * 2))
    for (let place = 0; place < this.#size; place++) wider[place] = this.#at(place)
    this.#times = wider
    this.#start = 0
  }
}
