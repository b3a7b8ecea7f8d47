/** A clock that can be set: it goes on from there, or stands if the one below it stands. */
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
