/**
 * Gives a button of the ribbon its function, under the name it has in the manifest. Outlook is told that the command is
 * over however it ends: until then it shows that the add-in is working, for five minutes if need be.
 */
export function registerCommand(functionName: string, run: () => Promise<void>): void {
  void Office.onReady(() => {
    Office.actions.associate(functionName, (event: { completed(): void }) => {
      void run().finally(() => event.completed());
    });
  });
}
