import { Button, makeStyles } from '@fluentui/react-components';
import { ArrowDownload20Regular } from '@fluentui/react-icons';
import { zipSync } from 'fflate';
import type { ExportResult } from '../../export';
import { Notice } from '../parts/notice';
import { useSurface } from '../parts/surface';
import { downloadBytes } from '../browser/download';
import { useExportTexts } from './texts';

const useStyles = makeStyles({
  button: { height: 'auto', minHeight: '32px', textAlign: 'start', overflowWrap: 'anywhere' },
});

/** So many files are listed one by one; of more only the archive is offered. */
const mostListed = 5;

/** The files that were made, each with its number of lines; several also come as one archive. */
export function ExportFiles({
  result,
  archive,
  isPersonal,
}: {
  result: ExportResult;
  /** Name of the archive of all. */
  archive: string;
  isPersonal: boolean;
}) {
  const { texts } = useExportTexts();
  const styles = useStyles();
  const surface = useSurface();
  const { files, notes } = result;
  return (
    <div role="status" className={surface.stack}>
      <Notice
        tone={files.length === 0 ? 'calm' : 'good'}
        heading={files.length === 0 ? undefined : texts.ready}
      >
        {files.length === 0 && <p>{texts.nothing}</p>}
        {files.length > mostListed && <p>{texts.files(files.length)}</p>}
        {notes.map((note) => (
          <p key={note}>{note}</p>
        ))}
        {isPersonal && files.length > 0 && <p>{texts.personal}</p>}
      </Notice>
      {files.length <= mostListed &&
        files.map(({ name, bytes, rows }) => (
          <div key={name}>
            <Button
              className={styles.button}
              icon={<ArrowDownload20Regular />}
              onClick={() => downloadBytes(name, bytes)}
            >
              {texts.download(name)}
            </Button>
            <p className={surface.quiet}>{texts.rows(rows)}</p>
          </div>
        ))}
      {files.length > 1 && (
        <Button
          className={styles.button}
          icon={<ArrowDownload20Regular />}
          onClick={() =>
            downloadBytes(archive, zipSync(Object.fromEntries(files.map((file) => [file.name, file.bytes]))))
          }
        >
          {texts.downloadAll(files.length)}
        </Button>
      )}
    </div>
  );
}
