import { z } from 'zod';
import { parseArea, type Area } from '../package/addresses';
import { writeArea } from '../package/table-rows';
import type { Workbook } from '../package/workbook';
import type { Worksheet } from '../package/worksheet';
import { parameter, type Call, type Route } from './call';
import { GraphError, invalidArgument, itemNotFound, sessionGone } from './graph-error';
import { answerLater } from './long-operation';
import { collection, select, selection } from './paging';
import { rangeBody, tableBody, usedArea } from './range-answer';
import { changeView, itemOf, readView, sessionOf } from './view';

const cell = z.union([z.string(), z.number(), z.boolean(), z.null()]);
const rangeUpdateSchema = z.object({
  values: z.union([z.array(z.array(cell)), cell]).optional(),
});
const sessionSchema = z.object({ persistChanges: z.boolean().default(false) });

const root = '/drives/{drive}/items/{item}/workbook';
const sheet = `${root}/worksheets/{worksheet}`;

export const workbookRoutes: readonly Route[] = [
  {
    method: 'POST',
    path: `${root}/createSession`,
    operationId: 'workbook_CreateSession',
    handle: async (call, service) => {
      // A session is only opened on what is a workbook.
      await readView({ ...call, headers: new Headers() }, service);
      const { persistChanges } = sessionSchema.parse(call.body ?? {});
      const session = service.sessions.open(itemOf(call, service), persistChanges);
      const body = {
        '@odata.context': `${call.base}/$metadata#microsoft.graph.workbookSessionInfo`,
        id: session.id,
        persistChanges,
      };
      return answerLater(call, service, 'sessionInfoResource', { status: 201, body });
    },
  },
  {
    method: 'POST',
    path: `${root}/refreshSession`,
    operationId: 'workbook_RefreshSession',
    handle: (call, service) => {
      if (sessionOf(call, service, itemOf(call, service)) === null) throw sessionGone();
      return { status: 204 };
    },
  },
  {
    method: 'POST',
    path: `${root}/closeSession`,
    operationId: 'workbook_CloseSession',
    handle: (call, service) => {
      const session = sessionOf(call, service, itemOf(call, service));
      if (session === null) throw sessionGone();
      service.sessions.close(session.id);
      return { status: 204 };
    },
  },
  {
    method: 'GET',
    path: `${root}/operations/{operation}`,
    operationId: 'workbook_GetOperation',
    handle: (call, service) => {
      const operation = service.operations.get(parameter(call, 'operation'));
      if (operation === null) throw itemNotFound('the operation');
      const { id, resourceLocation } = operation;
      operation.questionsLeft -= 1;
      if (operation.questionsLeft >= 0) return { status: 200, body: { id, status: 'running' } };
      if (!operation.fails) return { status: 200, body: { id, status: 'succeeded', resourceLocation } };
      const error = {
        code: 'internalServerError',
        message: 'An internal server error occurred.',
        innerError: {
          code: 'internalServerErrorUncategorized',
          message: 'An unspecified error has occurred.',
        },
      };
      return { status: 200, body: { id, status: 'failed', error } };
    },
  },
  {
    method: 'GET',
    path: `${root}/sessionInfoResource()`,
    operationId: 'workbook_SessionInfoResource',
    handle: (call, service) => {
      const operation = service.operations.get(parameter(call, 'key'));
      if (operation === null || operation.fails) throw itemNotFound('the session');
      return { status: 200, body: operation.result };
    },
  },
  {
    method: 'GET',
    path: `${root}/tableRowOperationResult()`,
    operationId: 'workbook_TableRowOperationResult',
    handle: (call, service) => {
      const operation = service.operations.get(parameter(call, 'key'));
      if (operation === null || operation.fails) throw itemNotFound('the result');
      return { status: 200, body: operation.result };
    },
  },
  {
    method: 'GET',
    path: `${root}/names`,
    operationId: 'workbook_ListNames',
    handle: async (call, service) => {
      const workbook = await readView(call, service);
      const names = workbook.definedNames.map((name) => ({
        name: name.name,
        scope: name.worksheet === null ? 'Workbook' : 'Worksheet',
        type: /!/u.test(name.formula) ? 'Range' : 'String',
        value: `=${name.formula}`,
        visible: name.visible,
      }));
      return { status: 200, body: collection(names, call.query) };
    },
  },
  {
    method: 'GET',
    path: `${root}/worksheets`,
    operationId: 'workbook_ListWorksheets',
    handle: async (call, service) => {
      const workbook = await readView(call, service);
      return { status: 200, body: collection(workbook.worksheets.map(worksheetBody), call.query) };
    },
  },
  {
    method: 'GET',
    path: sheet,
    operationId: 'workbook_GetWorksheet',
    handle: async (call, service) => {
      const worksheet = worksheetOf(call, await readView(call, service));
      return { status: 200, body: select(worksheetBody(worksheet), call.query) };
    },
  },
  {
    method: 'GET',
    path: `${sheet}/tables`,
    operationId: 'worksheet_ListTables',
    handle: async (call, service) => {
      const workbook = await readView(call, service);
      const worksheet = worksheetOf(call, workbook);
      const tables = workbook.tables().filter((table) => table.worksheet.part === worksheet.part);
      return { status: 200, body: collection(tables.map(tableBody), call.query) };
    },
  },
  {
    method: 'GET',
    path: `${sheet}/range()`,
    operationId: 'worksheet_RangeByAddress',
    handle: async (call, service) => {
      const workbook = await readView(call, service);
      const wanted = selection(call.query);
      return { status: 200, body: rangeBody(workbook, worksheetOf(call, workbook), areaOf(call), wanted) };
    },
  },
  {
    method: 'PATCH',
    path: `${sheet}/range()`,
    operationId: 'worksheet_UpdateRange',
    handle: async (call, service) => {
      const { values } = rangeUpdateSchema.parse(call.body);
      if (values === undefined) {
        throw new GraphError(501, 'NotImplemented', 'This server only writes values.', 'notImplemented');
      }
      const area = areaOf(call);
      const all = Array.isArray(values)
        ? values
        : Array.from({ length: area.bottom - area.top + 1 }, () =>
            Array.from({ length: area.right - area.left + 1 }, () => values),
          );
      await changeView(call, service, (workbook) => ({
        bytes: writeArea(workbook, worksheetOf(call, workbook), area, all),
        result: null,
      }));
      const workbook = await readView({ ...call, fault: null }, service);
      return { status: 200, body: rangeBody(workbook, worksheetOf(call, workbook), area) };
    },
  },
  {
    method: 'GET',
    path: `${sheet}/usedRange()`,
    operationId: 'worksheet_UsedRange',
    handle: async (call, service) => {
      const workbook = await readView(call, service);
      const worksheet = worksheetOf(call, workbook);
      const area = usedArea(workbook, worksheet);
      return { status: 200, body: rangeBody(workbook, worksheet, area, selection(call.query)) };
    },
  },
];

function worksheetBody(worksheet: Worksheet): Record<string, unknown> {
  const { id, name, position, visibility } = worksheet;
  return { id, name, position, visibility };
}

function worksheetOf(call: Call, workbook: Workbook): Worksheet {
  const wanted = parameter(call, 'worksheet');
  const found = workbook.worksheets.find(
    (worksheet) => worksheet.name.toLowerCase() === wanted.toLowerCase() || worksheet.id === wanted,
  );
  if (found === undefined) throw itemNotFound(`the worksheet ${wanted}`);
  return found;
}

function areaOf(call: Call): Area {
  const area = parseArea(call.parameters['address'] ?? '');
  if (area === null) throw invalidArgument('The address is not a range of cells such as A1:C3.');
  return area;
}
