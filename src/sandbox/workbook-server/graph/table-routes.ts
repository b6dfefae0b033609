import { z } from 'zod';
import { appendRows, writeArea } from '../package/table-rows';
import { deleteRow } from '../package/row-deletion';
import { bodyArea, type Table } from '../package/table';
import type { Workbook } from '../package/workbook';
import type { Area } from '../package/addresses';
import { parameter, type Answer, type Call, type Route, type Service } from './call';
import { GraphError, invalidArgument, itemNotFound } from './graph-error';
import { answerLater } from './long-operation';
import { collection, select, selection } from './paging';
import { rangeBody, tableBody, valuesOf } from './range-answer';
import { changeView, readView } from './view';

const cell = z.union([z.string(), z.number(), z.boolean(), z.null()]);
const matrix = z.array(z.array(cell));
const addSchema = z.object({ index: z.number().int().nullish(), values: matrix });
const updateSchema = z.object({ values: matrix.optional() });

const root = '/drives/{drive}/items/{item}/workbook/tables';
const one = `${root}/{table}`;

export const tableRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: root,
    operationId: 'workbook_ListTables',
    handle: async (call, service) => {
      const workbook = await readView(call, service);
      return { status: 200, body: collection(workbook.tables().map(tableBody), call.query) };
    },
  },
  {
    method: 'GET',
    path: one,
    operationId: 'table_Get',
    handle: async (call, service) => {
      const table = tableOf(call, await readView(call, service));
      return { status: 200, body: select(tableBody(table), call.query) };
    },
  },
  {
    method: 'GET',
    path: `${one}/columns`,
    operationId: 'table_ListColumns',
    handle: async (call, service) => {
      const workbook = await readView(call, service);
      const table = tableOf(call, workbook);
      const columns = table.columns.map((column, index) => ({
        id: column.id,
        index,
        name: column.name,
        values: valuesOf(workbook, table.worksheet, columnArea(table, index, table.area)),
      }));
      return { status: 200, body: collection(columns, call.query) };
    },
  },
  {
    method: 'GET',
    path: `${one}/columns/{column}/dataBodyRange()`,
    operationId: 'column_DataBodyRange',
    handle: (call, service) =>
      answerRange(call, service, (table) => {
        const wanted = parameter(call, 'column');
        const index = table.columns.findIndex((column) => column.name === wanted || column.id === wanted);
        const body = bodyArea(table);
        if (index < 0 || body === null) throw itemNotFound(`the column ${wanted}`);
        return columnArea(table, index, body);
      }),
  },
  {
    method: 'GET',
    path: `${one}/range()`,
    operationId: 'table_Range',
    handle: (call, service) => answerRange(call, service, (table) => table.area),
  },
  {
    method: 'GET',
    path: `${one}/dataBodyRange()`,
    operationId: 'table_DataBodyRange',
    handle: (call, service) => answerRange(call, service, bodyOf),
  },
  {
    method: 'GET',
    path: `${one}/headerRowRange()`,
    operationId: 'table_HeaderRowRange',
    handle: (call, service) =>
      answerRange(call, service, (table) => {
        if (!table.hasHeaders) throw itemNotFound('the header row');
        return { ...table.area, bottom: table.area.top };
      }),
  },
  {
    method: 'GET',
    path: `${one}/totalRowRange()`,
    operationId: 'table_TotalRowRange',
    handle: (call, service) =>
      answerRange(call, service, (table) => {
        if (table.totalRows === 0) throw itemNotFound('the totals row');
        return { ...table.area, top: table.area.bottom - table.totalRows + 1 };
      }),
  },
  {
    method: 'GET',
    path: `${one}/rows`,
    operationId: 'table_ListRows',
    handle: async (call, service) => {
      const workbook = await readView(call, service);
      const table = tableOf(call, workbook);
      const body = bodyArea(table);
      const values = body === null ? [] : valuesOf(workbook, table.worksheet, body);
      const rows = values.map((row, index) => ({ index, values: [row] }));
      return { status: 200, body: collection(rows, call.query) };
    },
  },
  {
    method: 'POST',
    path: `${one}/rows`,
    operationId: 'table_CreateRows',
    handle: async (call, service) =>
      answerLater(call, service, 'tableRowOperationResult', await addRows(call, service, 201)),
  },
  {
    method: 'POST',
    path: `${one}/rows/add`,
    operationId: 'table_AddRows',
    handle: (call, service) => addRows(call, service, 200),
  },
  {
    method: 'GET',
    path: `${one}/rows/itemAt()`,
    operationId: 'table_RowAt',
    handle: async (call, service) => {
      const workbook = await readView(call, service);
      const table = tableOf(call, workbook);
      const values = valuesOf(workbook, table.worksheet, rowArea(call, table));
      return { status: 200, body: select({ index: rowIndex(call), values }, call.query) };
    },
  },
  {
    method: 'PATCH',
    path: `${one}/rows/itemAt()`,
    operationId: 'table_UpdateRowAt',
    handle: async (call, service) => {
      const { values } = updateSchema.parse(call.body);
      if (values === undefined) throw invalidArgument('The request has no values.');
      await changeView(call, service, (workbook) => {
        const table = tableOf(call, workbook);
        return {
          bytes: writeArea(workbook, table.worksheet, rowArea(call, table), values),
          result: null,
        };
      });
      const workbook = await readView({ ...call, fault: null }, service);
      const table = tableOf(call, workbook);
      const written = valuesOf(workbook, table.worksheet, rowArea(call, table));
      return { status: 200, body: { index: rowIndex(call), values: written } };
    },
  },
  {
    method: 'DELETE',
    path: `${one}/rows/itemAt()`,
    operationId: 'table_DeleteRowAt',
    handle: async (call, service) => {
      await changeView(call, service, (workbook) => {
        const table = tableOf(call, workbook);
        return { bytes: deleteRow(workbook, table, rowArea(call, table).top), result: null };
      });
      return { status: 204 };
    },
  },
];

async function addRows(call: Call, service: Service, status: number): Promise<Answer> {
  const { index, values } = addSchema.parse(call.body);
  if (index !== null && index !== undefined && index !== -1) {
    throw new GraphError(501, 'NotImplemented', 'This server only appends rows.', 'notImplemented');
  }
  const first = await changeView(call, service, (workbook) => {
    const added = appendRows(workbook, tableOf(call, workbook), values);
    return { bytes: added.bytes, result: added.index };
  });
  // Only the first of several rows comes back, as from Graph.
  return { status, body: { index: first, values: values.slice(0, 1) } };
}

async function answerRange(call: Call, service: Service, areaOf: (table: Table) => Area): Promise<Answer> {
  const workbook = await readView(call, service);
  const table = tableOf(call, workbook);
  return { status: 200, body: rangeBody(workbook, table.worksheet, areaOf(table), selection(call.query)) };
}

function tableOf(call: Call, workbook: Workbook): Table {
  const wanted = parameter(call, 'table');
  const found = workbook
    .tables()
    .find((table) => table.name.toLowerCase() === wanted.toLowerCase() || table.id === wanted);
  if (found === undefined) throw itemNotFound(`the table ${wanted}`);
  return found;
}

function bodyOf(table: Table): Area {
  const body = bodyArea(table);
  if (body === null) throw itemNotFound('rows of the table');
  return body;
}

function columnArea(table: Table, index: number, rows: Area): Area {
  const column = table.area.left + index;
  return { ...rows, left: column, right: column };
}

function rowIndex(call: Call): number {
  const text = parameter(call, 'index');
  if (!/^\d+$/u.test(text)) throw invalidArgument('The index of a row is a whole number.');
  return Number(text);
}

function rowArea(call: Call, table: Table): Area {
  const body = bodyOf(table);
  const row = body.top + rowIndex(call);
  if (row > body.bottom) throw itemNotFound(`row ${rowIndex(call)}`);
  return { ...body, top: row, bottom: row };
}
