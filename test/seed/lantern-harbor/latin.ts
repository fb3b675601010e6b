// The name of somebody beside the client, as people say it.

export const latin = (whole: string) => ({ names: [{ kind: 'used', whole, script: 'Latn' }] });
