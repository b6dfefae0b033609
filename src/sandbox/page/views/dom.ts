import type { SandboxState, SandboxStore } from '../state/sandbox-state';

type Attribute = string | boolean | ((event: Event) => void);

/**
 * Makes an element. Attributes that start with "on" are listeners; `true` sets a bare attribute and `false` leaves it
 * out. Text is always text, never HTML.
 */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Readonly<Record<string, Attribute>> = {},
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === 'function') node.addEventListener(name.slice(2).toLowerCase(), value);
    else if (typeof value === 'string') node.setAttribute(name, value);
    else if (value) node.setAttribute(name, '');
  }
  node.append(...children);
  return node;
}

/** Runs `react` now and whenever one of the picked values is another one than before. */
export function watch(
  store: SandboxStore,
  pick: (state: SandboxState) => readonly unknown[],
  react: (state: SandboxState) => void,
): void {
  react(store.get());
  store.subscribe((state, former) => {
    const before = pick(former);
    if (pick(state).some((value, index) => value !== before[index])) react(state);
  });
}

/** A named choice among a few values; calls back with the value chosen. */
export function choice<Value extends string>(
  label: string,
  options: readonly { readonly value: Value; readonly name: string }[],
  chosen: Value,
  onChoose: (value: Value) => void,
): HTMLElement {
  const select = element(
    'select',
    {
      onchange: () => {
        const option = options.find((candidate) => candidate.value === select.value);
        if (option !== undefined) onChoose(option.value);
      },
    },
    ...options.map(({ value, name }) => element('option', { value, selected: value === chosen }, name)),
  );
  return element('label', { class: 'choice' }, element('span', {}, label), select);
}
