const memories: Map<string, unknown>[] = [];

/**
 * What is worked out about a text is kept for as long as one form is read, since the same cell is asked about from several
 * sides. It is forgotten with the form: it may be anything a person wrote.
 */
export function remember<Value>(workOut: (text: string) => Value): (text: string) => Value {
  const known = new Map<string, Value>();
  memories.push(known);
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) {
      return before;
    }
    const value = workOut(text);
    known.set(text, value);
    return value;
  };
}

/** Forgets what one form said. */
export function forgetTexts(): void {
  memories.forEach((known) => {
    known.clear();
  });
}
