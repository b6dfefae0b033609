const { existsSync } = require('node:fs');
const path = require('node:path');

/**
 * A webpack loader: names every icon's own file instead of the list of all of them. The list is 7.5 MB of source that
 * would be parsed and thrown away again at every build.
 */
const icons = path.join(path.dirname(require.resolve('@fluentui/react-icons/package.json')), 'lib/atoms/svg');
const fromTheList = /import\s*\{([^}]*)\}\s*from\s*(['"])@fluentui\/react-icons\2;?/g;

module.exports = function importOneIcon(source) {
  return source.replace(fromTheList, (_, names) =>
    names
      .split(',')
      .map((name) => name.trim())
      .filter((name) => name !== '' && !name.startsWith('type '))
      .map((name) => `import { ${name} } from '${moduleOf(name.split(' ')[0])}';`)
      .join(' '),
  );
};

/** "ArrowSync16Regular" stands in svg/arrow-sync; what is no icon is one of the package's few functions. */
function moduleOf(name) {
  const base = name.replace(/\d*(Regular|Filled|Light|Color)$/, '');
  const file = base
    .replace(/([a-z])([A-Z0-9])/g, '$1-$2')
    .replace(/([0-9])([A-Z])/g, '$1-$2')
    .toLowerCase();
  const isIcon = base !== name && existsSync(path.join(icons, `${file}.js`));
  return isIcon ? `@fluentui/react-icons/svg/${file}` : helperOf(name);
}

function helperOf(name) {
  if (/^(bundleIcon|wrapIcon|icon\w*ClassName|useIconState)$/.test(name))
    return '@fluentui/react-icons/utils';
  if (/^(IconDirectionContextProvider|useIconContext)$/.test(name)) return '@fluentui/react-icons/providers';
  return '@fluentui/react-icons';
}
