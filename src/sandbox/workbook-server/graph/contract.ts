import Ajv, { type ValidateFunction } from 'ajv';
import { z } from 'zod';
import description from '../workbook.openapi.json';

const mediaSchema = z.object({
  content: z.object({ 'application/json': z.object({ schema: z.unknown() }) }),
});
const operationSchema = z.object({
  operationId: z.string(),
  requestBody: z.unknown().optional(),
  responses: z.record(z.string(), z.unknown()),
});

interface Contract {
  readonly operation: z.infer<typeof operationSchema>;
  readonly pointer: string;
}

const ajv = new Ajv({ strict: false, validateFormats: false, validateSchema: false }).addSchema(
  description,
  'workbook',
);
const contracts = new Map<string, Contract>();
const compiled = new Map<string, ValidateFunction>();
for (const [path, methods] of Object.entries(description.paths)) {
  for (const [method, value] of Object.entries(methods)) {
    const operation = operationSchema.safeParse(value);
    if (operation.success) {
      contracts.set(operation.data.operationId, {
        operation: operation.data,
        pointer: pointerOf('paths', path, method),
      });
    }
  }
}

/** What is wrong with the body of a request, in words; null where it keeps to the description. */
export function requestFault(operationId: string, body: unknown): string | null {
  const { operation, pointer } = contractOf(operationId);
  if (!mediaSchema.safeParse(operation.requestBody).success) return null;
  return faultAt(`${pointer}/requestBody/content/application~1json/schema`, body ?? {});
}

/** What is wrong with an answer, in words; null where it keeps to the description. */
export function answerFault(operationId: string, status: number, body: unknown): string | null {
  const { operation, pointer } = contractOf(operationId);
  const key = [String(status), `${Math.floor(status / 100)}XX`].find((name) => name in operation.responses);
  if (key === undefined) return `status ${status} is not described`;
  if (status >= 400) return faultAt(pointerOf('components', 'schemas', errorSchema), body);
  if (!mediaSchema.safeParse(operation.responses[key]).success) return null;
  return faultAt(`${pointer}/responses/${key}/content/application~1json/schema`, body);
}

const errorSchema = 'microsoft.graph.ODataErrors.ODataError';

function contractOf(operationId: string): Contract {
  const contract = contracts.get(operationId);
  if (contract === undefined) throw new Error(`The description has no operation ${operationId}.`);
  return contract;
}

function faultAt(pointer: string, value: unknown): string | null {
  const validate = compiled.get(pointer) ?? ajv.compile({ $ref: `workbook#${pointer}` });
  compiled.set(pointer, validate);
  return validate(value) ? null : ajv.errorsText(validate.errors);
}

/** A JSON pointer in the form that a reference takes it. */
function pointerOf(...names: readonly string[]): string {
  return names
    .map((name) => `/${encodeURIComponent(name.replace(/~/gu, '~0').replace(/\//gu, '~1'))}`)
    .join('');
}
