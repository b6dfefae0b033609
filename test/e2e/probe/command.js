/* The ribbon command of the probe: says on the mail that it ran. */
Office.onReady(() => {
  Office.actions.associate('importReadyForm', (event) => {
    Office.context.mailbox.item.notificationMessages.replaceAsync(
      'probe',
      { type: 'informationalMessage', message: 'Kommandoen kørte.', icon: 'Icon.16', persistent: false },
      () => event.completed(),
    );
  });
});
