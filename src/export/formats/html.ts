import type { Sheet } from '../sheet';

/** Text as it may stand in HTML: a stranger's words are never markup. */
export function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}

/** A page of its own that needs nothing beside it: styles inside, no script, nothing fetched. */
export function printPage(title: string, style: string, body: string): string {
  return `<!doctype html>
<html lang="da">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width">
<title>${escapeHtml(title)}</title>
<style>${style}</style>
</head>
<body>
${body}
</body>
</html>
`;
}

const tableStyle = `
@page { size: A4 landscape; margin: 12mm; }
body { font: 10pt/1.35 Calibri, "Segoe UI", Arial, sans-serif; color: #1a1a1a; margin: 12px; }
section { break-after: page; }
section:last-child { break-after: auto; }
h1 { font-size: 15pt; margin: 0; }
p { margin: 2pt 0 8pt; color: #444; }
table { border-collapse: collapse; width: 100%; }
thead { display: table-header-group; }
tr { break-inside: avoid; }
th, td { text-align: left; vertical-align: top; padding: 3pt 5pt; border-bottom: 0.5pt solid #999; hyphens: auto; }
th { border-bottom: 1.5pt solid #1f3864; }
th.number, td.number { text-align: right; font-variant-numeric: tabular-nums; }
@media print { body { margin: 0; } }
`;

/** Lists to be printed, each on a page of its own, the heading of the table on every page. */
export function printableTables(title: string, sheets: readonly Sheet[]): string {
  return printPage(title, tableStyle, sheets.map(section).join('\n'));
}

function section({ name, subtitle, columns, rows }: Sheet): string {
  const head = columns
    .map(({ heading }, index) => {
      const isNumber = typeof rows[0]?.[index] === 'number';
      return `<th scope="col"${isNumber ? ' class="number"' : ''}>${escapeHtml(heading)}</th>`;
    })
    .join('');
  const body = rows.map((row) => `<tr>${row.map(cell).join('')}</tr>`).join('\n');
  return `<section>
<h1>${escapeHtml(name)}</h1>
<p>${escapeHtml(subtitle)}</p>
<table><thead><tr>${head}</tr></thead><tbody>
${body}
</tbody></table>
</section>`;
}

function cell(value: string | number): string {
  return typeof value === 'number'
    ? `<td class="number">${value}</td>`
    : `<td>${escapeHtml(value).replaceAll('\n', '<br>')}</td>`;
}
