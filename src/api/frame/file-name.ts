// Names of files in headers: Content-Disposition (RFC 6266), in and out.

/** A name that no header, file system or shell can take for anything else; with its form for old readers beside it. */
export function dispositionOf(fileName: string): string {
  const safe = safeName(fileName);
  const plain = safe.replaceAll(/[^\w.-]/g, '_');
  const encoded = encodeURIComponent(safe).replaceAll(
    /['()*]/g,
    (letter) => `%${letter.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="${plain}"; filename*=UTF-8''${encoded}`;
}

/** The file's name in a request, without folders; undefined where there is none that can be read. */
export function fileNameOf(disposition: string | undefined): string | undefined {
  const [, encoded] = /;\s*filename\*=utf-8''([^;\s]+)/i.exec(disposition ?? '') ?? [];
  const [, plain] = /;\s*filename="([^"\\]*)"/i.exec(disposition ?? '') ?? [];
  if (encoded === undefined) return plain === undefined ? undefined : safeName(plain);
  try {
    return safeName(decodeURIComponent(encoded));
  } catch {
    return undefined;
  }
}

/** The last part of a path, without characters that control, order or hide (Unicode categories C and bidi marks). */
function safeName(name: string): string {
  const last = name.toWellFormed().split(/[\\/]/).at(-1) ?? '';
  const clean = last.replaceAll(/[\p{C}"<>:|?*]/gu, '').trim();
  return clean.replace(/^\.+/, '').slice(0, 200) || 'file';
}
