import { escapeXml } from '../../form/open';

/** A bar chart over cells of the workbook; what it shows is computed where it is opened. */
export interface BarChart {
  readonly title: string;
  /** Reference to the cells with the names of the bars: "Overblik!$A$10:$A$14". */
  readonly categories: string;
  /** Stacked in this order. */
  readonly series: readonly { readonly name: string; readonly values: string; readonly colour: string }[];
}

const [categoryAxis, valueAxis] = [111_111_111, 222_222_222];

/** The part of a package that draws the chart: horizontal, stacked bars with their figures on them. */
export function barChart({ title, categories, series }: BarChart): string {
  return (
    '<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" ' +
    'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><c:roundedCorners val="0"/><c:chart>' +
    `<c:title><c:tx><c:rich><a:bodyPr/><a:p><a:pPr><a:defRPr sz="1200" b="1"/></a:pPr><a:r><a:rPr sz="1200" b="1"/><a:t>${escapeXml(title)}</a:t></a:r></a:p></c:rich></c:tx>` +
    '<c:overlay val="0"/></c:title><c:autoTitleDeleted val="0"/><c:plotArea><c:layout/>' +
    '<c:barChart><c:barDir val="bar"/><c:grouping val="stacked"/><c:varyColors val="0"/>' +
    series.map((one, index) => bars(one, index, categories)).join('') +
    `<c:gapWidth val="50"/><c:overlap val="100"/><c:axId val="${categoryAxis}"/><c:axId val="${valueAxis}"/></c:barChart>` +
    // From the top down, as the rows stand beside it.
    axis('catAx', categoryAxis, valueAxis, 'maxMin', 'l', '<c:crosses val="autoZero"/>') +
    axis('valAx', valueAxis, categoryAxis, 'minMax', 'b', '<c:crosses val="max"/>') +
    '</c:plotArea><c:legend><c:legendPos val="b"/><c:overlay val="0"/></c:legend><c:plotVisOnly val="1"/></c:chart></c:chartSpace>'
  );
}

function bars(
  { name, values, colour }: BarChart['series'][number],
  index: number,
  categories: string,
): string {
  return (
    `<c:ser><c:idx val="${index}"/><c:order val="${index}"/><c:tx><c:v>${name}</c:v></c:tx>` +
    `<c:spPr><a:solidFill><a:srgbClr val="${colour}"/></a:solidFill></c:spPr><c:invertIfNegative val="0"/>` +
    `<c:cat><c:strRef><c:f>${categories}</c:f></c:strRef></c:cat>` +
    `<c:val><c:numRef><c:f>${values}</c:f></c:numRef></c:val></c:ser>`
  );
}

function axis(
  kind: 'catAx' | 'valAx',
  id: number,
  other: number,
  order: 'minMax' | 'maxMin',
  side: 'l' | 'b',
  crosses: string,
): string {
  const lines =
    kind === 'valAx'
      ? '<c:majorGridlines><c:spPr><a:ln w="6350"><a:solidFill><a:srgbClr val="D9D9D9"/></a:solidFill></a:ln></c:spPr></c:majorGridlines><c:numFmt formatCode="0" sourceLinked="0"/>'
      : '';
  return (
    `<c:${kind}><c:axId val="${id}"/><c:scaling><c:orientation val="${order}"/></c:scaling><c:delete val="0"/>` +
    `<c:axPos val="${side}"/>${lines}<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/>` +
    `<c:crossAx val="${other}"/>${crosses}</c:${kind}>`
  );
}
