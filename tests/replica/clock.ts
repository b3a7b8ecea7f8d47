/** A clock that can be set. It runs on from there, or stands still if the clock below it does. */
export class Clock {
  readonly #below: () => Date;
  #offset = 0;

  constructor(below: () => Date) {
    this.#below = below;
  }

  now(): Date {
    return new Date(this.#below().getTime() + this.#offset);
  }

  set(date: Date): void {
    this.#offset = date.getTime() - this.#below().getTime();
  }
}
