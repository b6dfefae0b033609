import type { Trouble } from '../services';

/** What keeps a file from becoming the workbook in use, in words. */
export const choiceTroubles = {
  notAnAddress: {
    da: {
      message: 'Det er ikke et link eller en sti på OneDrive eller SharePoint.',
      fix: 'Åbn filen eller mappen i browseren, vælg Del › Kopiér link, og indsæt linket her.',
    },
    en: {
      message: 'This is no link or path on OneDrive or SharePoint.',
      fix: 'Open the file or folder in the browser, choose Share › Copy link, and paste the link here.',
    },
  },
  folder: {
    da: {
      message: 'Linket peger på en mappe.',
      fix: 'Åbn mappen, og kopiér linket til selve arbejdsbogen.',
    },
    en: {
      message: 'The link points at a folder.',
      fix: 'Open the folder and copy the link to the workbook itself.',
    },
  },
  noSuchPath: (path: string) => ({
    da: {
      message: `I dit OneDrive findes der intet, der hedder »${path}«.`,
      fix: 'Se efter stavning og mapper. Ligger det på et SharePoint-sted eller hos en kollega, så åbn det i browseren, vælg Del › Kopiér link, og indsæt linket.',
    },
    en: {
      message: `Nothing in your OneDrive is called "${path}".`,
      fix: 'Check spelling and folders. If it is on a SharePoint site or a colleague’s, open it in the browser, choose Share › Copy link, and paste the link.',
    },
  }),
  noSuchLink: (link: string) => ({
    da: {
      message: `Linket fører ikke til noget: ${link}`,
      fix: 'Filen kan være slettet eller flyttet, eller linket er ikke kopieret helt. Åbn den i browseren, og kopiér linket igen.',
    },
    en: {
      message: `The link leads nowhere: ${link}`,
      fix: 'The file may have been deleted or moved, or the link was not copied whole. Open it in the browser and copy the link again.',
    },
  }),
  notAFolder: (name: string) => ({
    da: { message: `»${name}« er en fil, ikke en mappe.`, fix: 'Kopiér linket til mappen i stedet.' },
    en: { message: `"${name}" is a file, not a folder.`, fix: 'Copy the link to the folder instead.' },
  }),
  notExcel: (name: string) => ({
    da: {
      message: `»${name}« er ikke en Excel-arbejdsbog (.xlsx).`,
      fix: 'Kopiér linket til arbejdsbogen, eller opret en ny.',
    },
    en: {
      message: `"${name}" is no Excel workbook (.xlsx).`,
      fix: 'Copy the link to the workbook, or create a new one.',
    },
  }),
  notARound: (name: string) => ({
    da: {
      message: `»${name}« er ikke en arbejdsbog til en runde: arkene med opsætningen findes ikke.`,
      fix: 'Kopiér linket til rundens arbejdsbog, eller opret en ny.',
    },
    en: {
      message: `"${name}" is no round’s workbook: the sheets with the setup are not there.`,
      fix: 'Copy the link to the round’s workbook, or create a new one.',
    },
  }),
  nameTaken: (name: string) => ({
    da: {
      message: `Der ligger allerede en fil, der hedder »${name}«, i mappen. Den er ikke rørt.`,
      fix: 'Vælg et andet navn, eller brug den fil, der er der.',
    },
    en: {
      message: `A file called "${name}" is already in the folder. It has not been touched.`,
      fix: 'Choose another name, or use the file that is there.',
    },
  }),
} satisfies Record<string, Trouble | ((name: string) => Trouble)>;
