// Lets the service worker keep the built page for use without a network.

/** After everything else has loaded. Not while developing: there the files change under it. */
export function keepForOffline(): void {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return;
  const register = () => {
    navigator.serviceWorker.register('./service-worker.js').catch(() => {
      // An origin without https, or a browser that keeps nothing: the page works, only not offline.
    });
  };
  if (document.readyState === 'complete') register();
  else addEventListener('load', register, { once: true });
}
