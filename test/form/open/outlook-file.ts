import { burn, type Entry } from '@kenjiuno/msgreader/lib/Burner.js';

/** MAPI properties of an Outlook file, as the streams and the table that hold them. */
export interface Message {
  readonly texts: Readonly<Record<string, string>>;
  readonly delivered?: Date;
  readonly attachments: readonly {
    readonly name: string;
    readonly content: Uint8Array | Message;
    /** How it is attached (MS-OXPROPS PidTagAttachMethod); by value or as a mail unless it says otherwise. */
    readonly method?: number;
  }[];
}

/** Writes an Outlook file with the compound-file writer of another library. */
export function outlookFile(message: Message): Uint8Array {
  const entries: Entry[] = [];
  addStorage(entries, 'Root Entry', 5);
  addMessage(entries, 0, message, 32);
  return Uint8Array.from(burn(entries));
}

function addStorage(entries: Entry[], name: string, type: number): number {
  entries.push({ name, type, children: [], length: 0 });
  return entries.length - 1;
}

function addStream(entries: Entry[], parent: number, name: string, content: Uint8Array): void {
  const index = entries.push({ name, type: 2, length: content.length, binaryProvider: () => content }) - 1;
  entries[parent]?.children?.push(index);
}

function addMessage(entries: Entry[], parent: number, message: Message, headerSize: number): void {
  for (const [id, text] of Object.entries(message.texts)) {
    addStream(entries, parent, `__substg1.0_${id}001F`, new Uint8Array(Buffer.from(text, 'utf16le')));
  }
  const times = message.delivered === undefined ? [] : [fileTime(0x0e06, message.delivered)];
  addStream(entries, parent, '__properties_version1.0', table(headerSize, times));
  message.attachments.forEach(({ name, content, method }, number) => {
    const storage = addStorage(entries, `__attach_version1.0_#0000000${String(number)}`, 1);
    entries[parent]?.children?.push(storage);
    addStream(entries, storage, '__substg1.0_3707001F', new Uint8Array(Buffer.from(name, 'utf16le')));
    const embedded = !(content instanceof Uint8Array);
    addStream(
      entries,
      storage,
      '__properties_version1.0',
      table(8, [long(0x3705, method ?? (embedded ? 5 : 1))]),
    );
    if (!embedded) {
      if (method === undefined) addStream(entries, storage, '__substg1.0_37010102', content);
      return;
    }
    const inner = addStorage(entries, '__substg1.0_3701000D', 1);
    entries[storage]?.children?.push(inner);
    addMessage(entries, inner, content, 24);
  });
}

function table(headerSize: number, properties: readonly Uint8Array[]): Uint8Array {
  return new Uint8Array(Buffer.concat([new Uint8Array(headerSize), ...properties]));
}

function long(id: number, value: number): Uint8Array {
  const bytes = Buffer.alloc(16);
  bytes.writeUInt16LE(3, 0);
  bytes.writeUInt16LE(id, 2);
  bytes.writeUInt32LE(value, 8);
  return bytes;
}

function fileTime(id: number, date: Date): Uint8Array {
  const bytes = Buffer.alloc(16);
  bytes.writeUInt16LE(0x40, 0);
  bytes.writeUInt16LE(id, 2);
  bytes.writeBigUInt64LE((BigInt(date.getTime()) + 11_644_473_600_000n) * 10_000n, 8);
  return bytes;
}
