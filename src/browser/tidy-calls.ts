/** Nothing left to read, or nobody signed in any more: no notification stands on the device. */
export async function tidyCalls(): Promise<void> {
  const registration = await navigator.serviceWorker.getRegistration();
  for (const standing of (await registration?.getNotifications()) ?? []) standing.close();
}
