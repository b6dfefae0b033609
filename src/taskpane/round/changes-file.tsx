import { Button } from '@fluentui/react-components';
import { ArrowUpload20Regular } from '@fluentui/react-icons';
import { useState } from 'react';
import { z } from 'zod';
import { newRound } from '../../desk';
import type { Round } from '../../round';
import type { WorkbookProblem } from '../../workbook';
import { Disclosure } from '../parts/disclosure';
import { useFileInput } from '../parts/file-input';
import { Notice } from '../parts/notice';
import { useSurface } from '../parts/surface';
import { useRoundTexts, type RoundTexts } from './texts';

/** A file of changes that holds together with the old round. */
export interface FileChanges {
  readonly name: string;
  readonly changes: Readonly<Record<string, unknown>>;
  /** The old round with the changes laid over it. */
  readonly round: Round;
}

interface Refused {
  readonly name: string;
  readonly lines: readonly string[];
}

const changesSchema = z.record(z.string(), z.unknown());

/** Takes a file of changes written down beforehand, as the command line does with --set. */
export function ChangesFile({
  old,
  taken,
  onChange,
}: {
  old: Round;
  taken: FileChanges | null;
  onChange: (file: FileChanges | null) => void;
}) {
  const { texts } = useRoundTexts();
  const surface = useSurface();
  const [refused, setRefused] = useState<Refused | null>(null);

  const take = async (chosen: File) => {
    const read = await readChanges(chosen, old, texts.newRound);
    setRefused('lines' in read ? read : null);
    if ('round' in read) onChange(read);
  };
  const file = useFileInput(
    ([chosen]) => {
      if (chosen !== undefined) void take(chosen);
    },
    { accept: '.json,application/json', 'data-testid': 'changes-file' },
  );

  return (
    <Disclosure label={texts.newRound.file} open={taken !== null || refused !== null}>
      <p className={surface.quiet}>{texts.newRound.fileHint}</p>
      <div className={surface.row}>
        <Button size="small" icon={<ArrowUpload20Regular />} onClick={file.open}>
          {texts.newRound.chooseFile}
        </Button>
        {taken !== null && (
          <Button
            size="small"
            appearance="subtle"
            onClick={() => {
              setRefused(null);
              onChange(null);
            }}
          >
            {texts.newRound.dropFile}
          </Button>
        )}
        {file.input}
      </div>
      <p role="status" className={surface.text}>
        {taken !== null && texts.newRound.fileTaken(taken.name)}
      </p>
      {refused !== null && (
        <Notice tone="bad" urgent heading={texts.newRound.fileRefused(refused.name)}>
          {refused.lines.map((line) => (
            <p key={line} lang="da">
              {line}
            </p>
          ))}
        </Notice>
      )}
    </Disclosure>
  );
}

async function readChanges(
  file: File,
  old: Round,
  texts: RoundTexts['newRound'],
): Promise<FileChanges | Refused> {
  const { name } = file;
  const text = await textOf(file);
  if (text === null) return { name, lines: [texts.fileUnreadable] };
  let read: unknown;
  try {
    read = JSON.parse(text);
  } catch {
    return { name, lines: [texts.fileNotJson] };
  }
  const made = newRound(old, read);
  if (made.kind === 'broken') return { name, lines: lines(made.problems) };
  return { name, changes: changesSchema.parse(read), round: made.round };
}

/** The file's text without the mark that Windows puts before it; null where it has been moved or locked since. */
async function textOf(file: File): Promise<string | null> {
  try {
    return new TextDecoder().decode(await file.arrayBuffer());
  } catch {
    return null;
  }
}

function lines(problems: readonly WorkbookProblem[]): readonly string[] {
  return problems.map(({ message, fix }) => `${message} ${fix}`);
}
