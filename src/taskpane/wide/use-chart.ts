import { makeStyles, tokens } from '@fluentui/react-components';

/** A colour from the theme, the ink it has on white paper, and the system's colour where a person has chosen their own. */
function filled(fill: string, onPaper: string, system: string) {
  return {
    fill,
    '@media print': { fill: onPaper },
    '@media (forced-colors: active)': { fill: system },
  };
}

const letters = { fontSize: '12px', fontFamily: tokens.fontFamilyBase };

/** Colours and letters of what is drawn; on paper they are ink on white whatever the screen shows. */
export const useChart = makeStyles({
  chart: { display: 'block', width: '100%', height: 'auto', overflow: 'visible' },
  bar: filled(tokens.colorBrandBackground, '#0f6cbd', 'Highlight'),
  over: filled(tokens.colorStatusDangerBackground3, '#a80000', 'Mark'),
  track: {
    fill: tokens.colorNeutralBackground5,
    stroke: tokens.colorNeutralStroke1,
    '@media print': { fill: '#f0f0f0', stroke: '#999' },
    '@media (forced-colors: active)': { fill: 'Canvas', stroke: 'CanvasText' },
  },
  line: {
    stroke: tokens.colorNeutralStroke2,
    '@media print': { stroke: '#ccc' },
    '@media (forced-colors: active)': { stroke: 'GrayText' },
  },
  label: { ...letters, ...filled(tokens.colorNeutralForeground1, '#000', 'CanvasText') },
  quiet: { ...letters, ...filled(tokens.colorNeutralForeground2, '#333', 'CanvasText') },
});
