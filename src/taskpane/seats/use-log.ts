import { useEffect, useState } from 'react';
import { usePane } from '../pane-context';
import type { WorkbookSnapshot } from '../services';
import type { LogReading } from './seat-service';

/** The log, read anew whenever the workbook is; null until it has been read. */
export function useLog(snapshot: WorkbookSnapshot): LogReading | null {
  const { services } = usePane();
  const [reading, setReading] = useState<LogReading | null>(null);
  useEffect(() => {
    let isWanted = true;
    void services.seats.log(snapshot.round).then((read) => {
      if (isWanted) setReading(read);
    });
    return () => {
      isWanted = false;
    };
  }, [services, snapshot]);
  return reading;
}
