const forgetters: (() => void)[] = [];

/**
 * What is worked out about a text is kept for as long as one form is read, since the same cell is asked about from several
 * sides. It is forgotten with the form: it may be anything a person wrote.
 */
export function remember<Value>(workOut: (text: string) => Value): (text: string) => Value {
  let known = new Map<string, Value>();
  // A new map each time: one that is cleared ties what it held to what it will hold, and the collector keeps both.
  forgetters.push(() => {
    known = new Map();
  });
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
  forgetters.forEach((forget) => {
    forget();
  });
}
