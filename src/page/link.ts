import { type View, viewOf } from "./view.ts";

/** Longest link that mail programs and messengers let through, in characters. */
export const LONGEST = 16_000;
/** Longest text that a link may unfold to, in characters: two texts of the longest kind. */
const UNFOLDED = 500_000;
/** In front of the view, so that a later form can be told apart. */
const FORM = "#1.";

const through = (bytes: Uint8Array<ArrayBuffer>, stream: CompressionStream | DecompressionStream): ReadableStream<Uint8Array> =>
  new Blob([bytes]).stream().pipeThrough(stream as ReadableWritablePair<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>);

/** The fragment of an address that holds a view: compressed, and never sent to anybody. */
export const fragmentOf = async (view: View): Promise<string> => {
  const packed = await new Response(through(new TextEncoder().encode(JSON.stringify(view)), new CompressionStream("deflate-raw"))).bytes();
  let binary = "";
  for (const byte of packed) binary += String.fromCharCode(byte);
  return FORM + btoa(binary).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
};

/** The view that a fragment holds; nothing where it holds none, or one that is broken or unfolds to no end. */
export const viewOfFragment = async (fragment: string): Promise<View | undefined> => {
  if (!fragment.startsWith(FORM) || fragment.length > 2 * UNFOLDED) return undefined;
  try {
    const binary = atob(fragment.slice(FORM.length).replaceAll("-", "+").replaceAll("_", "/"));
    const stream = through(
      Uint8Array.from(binary, (character) => character.charCodeAt(0)),
      new DecompressionStream("deflate-raw"),
    );
    const reader = stream.pipeThrough(new TextDecoderStream() as ReadableWritablePair<string, Uint8Array>).getReader();
    let json = "";
    for (let part = await reader.read(); !part.done; part = await reader.read()) {
      json += part.value;
      if (json.length > UNFOLDED) return undefined;
    }
    return viewOf(JSON.parse(json));
  } catch {
    return undefined;
  }
};
