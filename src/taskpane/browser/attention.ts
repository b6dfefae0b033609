const millisecondsBetweenLooks = 5_000;

/** Calls back when the person turns to the pane, and now and then while it can be seen; returns how to stop. */
export function onAttention(look: () => void): () => void {
  const lookIfSeen = () => {
    if (document.visibilityState === 'visible') look();
  };
  const timer = window.setInterval(lookIfSeen, millisecondsBetweenLooks);
  window.addEventListener('focus', lookIfSeen);
  document.addEventListener('visibilitychange', lookIfSeen);
  document.documentElement.addEventListener('pointerenter', lookIfSeen);
  return () => {
    window.clearInterval(timer);
    window.removeEventListener('focus', lookIfSeen);
    document.removeEventListener('visibilitychange', lookIfSeen);
    document.documentElement.removeEventListener('pointerenter', lookIfSeen);
  };
}
