import { z } from 'zod';

/** The parts of Graph's answers that the client relies on; what else they carry is left aside. */

const cell = z.union([z.string(), z.number(), z.boolean(), z.null()]);

export const rangeAnswer = z.object({ values: z.array(z.array(cell)) });

export const rowAnswer = z.object({ index: z.number().optional() });

export const sessionAnswer = z.object({ id: z.string().min(1) });

export const tablesAnswer = z.object({
  value: z.array(
    z.object({
      name: z.string(),
      showHeaders: z.boolean().default(true),
      showTotals: z.boolean().default(false),
    }),
  ),
});

export const batchAnswer = z.object({
  responses: z.array(
    z.object({
      id: z.string(),
      status: z.number().int(),
      headers: z.record(z.string(), z.string()).nullish(),
      body: z.unknown().optional(),
    }),
  ),
});
export type BatchItemAnswer = z.infer<typeof batchAnswer>['responses'][number];

interface InnerError {
  code?: string | undefined;
  innerError?: InnerError | null | undefined;
}
const innerError: z.ZodType<InnerError> = z.lazy(() =>
  z.object({ code: z.string().optional(), innerError: innerError.nullish() }),
);

export const errorAnswer = z.object({
  error: z.object({
    code: z.string().default(''),
    message: z.string().default(''),
    innerError: innerError.nullish(),
  }),
});

export const operationAnswer = z.object({
  status: z.enum(['notStarted', 'running', 'succeeded', 'failed']),
  resourceLocation: z.string().nullish(),
  error: z.unknown().optional(),
});

export const driveItemAnswer = z.object({
  id: z.string().min(1),
  name: z.string(),
  webUrl: z.string().default(''),
  size: z.number().optional(),
  folder: z.unknown().optional(),
  parentReference: z.object({ driveId: z.string().min(1), id: z.string().nullish() }),
});

export const driveItemsAnswer = z.object({ value: z.array(driveItemAnswer) });

export const driveAnswer = z.object({ id: z.string().min(1) });
