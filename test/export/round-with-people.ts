import { hold3, type Round } from '../../src/round';
import type { ExportReading } from '../../src/export';
import { readLedger, readReceipts } from '../../src/workbook';
import { serialOf, serialOfDay } from '../../src/workbook/moments';
import { initiative, workbookWith, type Rows } from '../workbook/rows';

export const now = new Date('2024-08-20T08:00:00Z');
export const seatedOnly = { now, includeWaiting: false };

/** Two teams with seats, one on the waiting list, and texts that mean harm. */
export const rows: Rows = {
  initiatives: [
    initiative('a', {
      number: 'M-RAND-1',
      title: 'Den gode; udskrivelse, del 1',
      partner: 'Mads Partner',
      contactName: 'Karen Lund',
      firstTakeUp: serialOfDay('2024-11-12'),
      received: serialOf(new Date('2024-04-16T07:14:00Z'), hold3.timeZone),
    }),
    initiative('b', { number: 'M-RAND-2', title: '=1+1 <b>fed</b>' }),
    initiative('c', { number: 'M-RAND-3', title: 'Venter', status: 'Venteliste' }),
    initiative('d', { number: 'M-RAND-4', title: 'Trukket', status: 'Trukket tilbage' }),
  ],
  participants: [
    person('a', 1, 'Åse Østerby', { sector: 'Almen praksis' }),
    person('a', 2, '', { seat: 'Reserveret', email: '' }),
    person('a', 3, 'Bo Holm'),
    person('a', 4, 'Frida Frafaldet', { seat: 'Frafaldet' }),
    person('b', 1, '=cmd|calc', {
      email: 'BO.HOLM@kommune.example',
      organisation: '<script>alert(1)</script>',
    }),
    person('c', 1, 'Vera Venter'),
    person('d', 1, 'Tove Trukket'),
  ],
};

function person(key: string, number: number, name: string, more: Record<string, string> = {}) {
  return {
    key,
    number,
    name,
    title: 'Sundhedschef',
    organisation: 'Randers Kommune',
    sector: 'Kommune',
    email: name === '' ? '' : `${name.toLowerCase().replaceAll(' ', '.')}@kommune.example`,
    phone: '24 75 90 69',
    ...more,
  };
}

export function reading(of: Rows = rows, round: Round = hold3): ExportReading {
  const contents = workbookWith(of, round);
  return { round, contents, ledger: readLedger(contents, round), receipts: readReceipts(contents, round) };
}
