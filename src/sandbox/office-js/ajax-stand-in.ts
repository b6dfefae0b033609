/**
 * Stands in for MicrosoftAjax.js, which the npm copy of Office.js fetches from a CDN and will not start without.
 * It answers the checks the library makes of it: namespaces for the string files, and argument validation that lets
 * everything pass, because Outlook's own validation is separate and stays in force.
 */
function registerNamespace(path: string): void {
  let scope = globalThis as Record<string, unknown>;
  for (const name of path.split('.')) {
    scope[name] ??= {};
    scope = scope[name] as Record<string, unknown>;
  }
}

const failure = (kind: string) => (message?: string) => new Error(`Sys.${kind}Exception: ${message ?? kind}`);

class StringBuilder {
  readonly parts: string[] = [];
  append(part: unknown): this {
    this.parts.push(String(part));
    return this;
  }
  toString(): string {
    return this.parts.join('');
  }
}

// Old class registration: the string files call it on their own functions, and only for its being there.
Object.defineProperty(Function.prototype, 'registerClass', { value: () => undefined, configurable: true });
Object.assign(Function, { registerNamespace, _validateParams: () => null });
Object.assign(Error, {
  argument: failure('Argument'),
  argumentNull: failure('ArgumentNull'),
  parameterCount: failure('ParameterCount'),
});
Object.assign(globalThis, {
  Type: Function,
  Sys: {
    StringBuilder,
    Debug: { trace: () => undefined },
    Browser: {},
    Serialization: { JavaScriptSerializer: { serialize: JSON.stringify, deserialize: JSON.parse } },
  },
});
