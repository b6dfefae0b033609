export { actionsSetAside, historyOf, type HistoryLine, historySentence } from './history';
