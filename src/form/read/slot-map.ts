import type { Slot } from './page';

/** What is known of the slots of one page, by their number: they are asked about some twenty times each. */
export class SlotMap<Value> {
  private readonly values: (Value | undefined)[] = [];

  get(slot: Slot): Value | undefined {
    return this.values[slot.number];
  }

  set(slot: Slot, value: Value): void {
    this.values[slot.number] = value;
  }
}

/** Some of the slots of one page. */
export class SlotSet {
  private readonly members: boolean[] = [];

  has(slot: Slot): boolean {
    return this.members[slot.number] === true;
  }

  add(slot: Slot): void {
    this.members[slot.number] = true;
  }

  delete(slot: Slot): void {
    this.members[slot.number] = false;
  }
}
