/* A page of an add-in with nothing but Office.js, to test the sandbox by itself. */
const show = (id, text) => {
  document.getElementById(id).textContent = text;
};
const showItem = () => show('subject', Office.context.mailbox.item?.subject ?? 'ingen mail');
const showSelected = () =>
  Office.context.mailbox.getSelectedItemsAsync((result) =>
    show(
      'selected',
      result.status === 'succeeded' ? `${result.value.length} valgt` : `fejl ${result.error.code}`,
    ),
  );
const showTheme = () => show('theme', Office.context.officeTheme?.bodyBackgroundColor ?? 'intet tema');

Office.onReady(({ host, platform }) => {
  const { mailbox } = Office.context;
  mailbox.addHandlerAsync(Office.EventType.ItemChanged, showItem);
  mailbox.addHandlerAsync(Office.EventType.SelectedItemsChanged, showSelected);
  mailbox.addHandlerAsync(Office.EventType.OfficeThemeChanged, showTheme);
  showItem();
  showSelected();
  showTheme();
  show('host', `${host} ${platform}`);
});

/** Runs a named call on the item and shows how it ended; the tests press these from outside. */
window.probe = {
  item: (path, ...parameters) =>
    new Promise((resolve) => {
      const names = path.split('.');
      const method = names.pop();
      const target = names.reduce((value, name) => value[name], Office.context.mailbox.item);
      target[method](...parameters, (result) =>
        resolve(result.status === 'succeeded' ? { value: result.value } : { code: result.error.code }),
      );
    }),
  attachments: () => Office.context.mailbox.item.attachments.map(({ id, name }) => ({ id, name })),
};
