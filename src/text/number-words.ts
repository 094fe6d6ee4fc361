import type { Token } from "../types.ts";

const entries = (list: string): [string, number][] =>
  list.split(/\s+/).map((pair) => {
    const [word = "", value = "0"] = pair.split(":");
    return [word, Number(value)];
  });

export const ONES = new Map(
  entries(
    `zero:0 one:1 two:2 three:3 four:4 five:5 six:6 seven:7 eight:8 nine:9 ten:10 eleven:11 twelve:12 thirteen:13 fourteen:14
    fifteen:15 sixteen:16 seventeen:17 eighteen:18 nineteen:19`,
  ),
);
export const TENS = new Map(entries("twenty:20 thirty:30 forty:40 fifty:50 sixty:60 seventy:70 eighty:80 ninety:90"));
export const SCALES = new Map(
  entries(
    `hundred:1e2 thousand:1e3 million:1e6 billion:1e9 trillion:1e12 dozen:12 lakh:1e5 lakhs:1e5 crore:1e7 crores:1e7 mn:1e6 bn:1e9 tn:1e12
    mln:1e6 bln:1e9 k:1e3`,
  ),
);
/** Only glued to the figure, and "m" and "b" only behind a currency: "5m" may be metres. */
export const MONEY_SCALES = new Map(entries("m:1e6 b:1e9 t:1e12"));
export const PLURAL_SCALES = new Map(entries("dozens:12 scores:20 hundreds:1e2 thousands:1e3 millions:1e6 billions:1e9 trillions:1e12"));
export const DENOMINATORS = new Map(
  entries(
    `half:2 halves:2 third:3 thirds:3 quarter:4 quarters:4 fourth:4 fourths:4 fifth:5 fifths:5 sixth:6 sixths:6 seventh:7 sevenths:7
    eighth:8 eighths:8 ninth:9 ninths:9 tenth:10 tenths:10 twentieth:20 hundredth:100`,
  ),
);
export const FRACTION_MARKS = new Map<string, number>([
  ["½", 0.5],
  ["¼", 0.25],
  ["¾", 0.75],
  ["⅓", 1 / 3],
  ["⅔", 2 / 3],
  ["⅕", 0.2],
  ["⅛", 0.125],
]);

const PLAIN_DIGITS = /^\d{1,15}(?:\.\d{1,10})?$/;
const GROUPED_DIGITS = /^\d{1,3}(?:,\d{2,3})*,\d{3}(?:\.\d{1,10})?$/;

/** The value of a number token, or undefined for clocks, versions and other digits that are no figure. */
export const digitsValue = (text: string): number | undefined => {
  if (PLAIN_DIGITS.test(text)) return Number(text);
  return text.length < 24 && GROUPED_DIGITS.test(text) ? Number(text.replaceAll(",", "")) : undefined;
};

/** Place value of the last digit that is not a trailing zero. */
export const digitStep = (text: string): number => {
  const plain = text.replaceAll(",", "");
  const point = plain.indexOf(".");
  if (point >= 0) return 10 ** -(plain.length - point - 1);
  let zeros = 0;
  while (plain.charCodeAt(plain.length - 1 - zeros) === 48) zeros++;
  return zeros === plain.length ? 1 : 10 ** zeros;
};

export interface Part {
  readonly next: number;
  readonly value: number;
  readonly step: number;
  readonly scaled: boolean;
}

/** "twenty-four", "one hundred and five", "three hundred thousand": number words up to a scale. */
export const readWords = (tokens: readonly Token[], at: number): Part | undefined => {
  let total = 0;
  let group = 0;
  let step = 0;
  let scaled = false;
  let seen = 0;
  let fresh = false;
  let i = at;
  // Twelve words name any number that news writes out; the bound keeps "one million one million ..." linear.
  for (; seen < 12; seen++) {
    let j = i;
    if (seen > 0) {
      const joint = tokens[j]?.text;
      if ((joint === "-" || joint === "‑") && fresh) j++;
      else if (tokens[j]?.lower === "and" && scaled && (ONES.has(tokens[j + 1]?.lower ?? "") || TENS.has(tokens[j + 1]?.lower ?? ""))) j++;
    }
    const word = tokens[j]?.lower ?? "";
    const tens = TENS.get(word);
    const ones = ONES.get(word);
    const scale = SCALES.get(word);
    if (tens !== undefined && group % 100 === 0 && (seen === 0 || scaled)) {
      group += tens;
      step = 10;
      fresh = true;
    } else if (ones !== undefined && (seen === 0 || (fresh && ones < 10 && group % 10 === 0) || (scaled && !fresh && group % 100 === 0))) {
      group += ones;
      step = 1;
      fresh = false;
    } else if (scale !== undefined && seen > 0 && word !== "k" && group > 0) {
      if (scale === 100) group *= 100;
      else {
        total += group * scale;
        group = 0;
      }
      step = scale;
      scaled = true;
      fresh = false;
    } else break;
    i = j + 1;
  }
  if (seen === 0) return undefined;
  return { next: i, value: total + group, step: step || 1, scaled };
};

/** A fraction tail: "½", " 1/2", " and a half", " and three quarters". */
export const readTail = (tokens: readonly Token[], at: number): { next: number; value: number } | undefined => {
  const mark = FRACTION_MARKS.get(tokens[at]?.text ?? "");
  if (mark !== undefined) return { next: at + 1, value: mark };
  const [top, slash, bottom] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (top?.type === "number" && !top.glued && slash?.text === "/" && slash.glued && bottom?.type === "number" && bottom.glued) {
    const value = Number(top.text) / Number(bottom.text);
    if (value > 0 && value < 1) return { next: at + 3, value };
  }
  let i = tokens[at]?.text === "-" ? at + 1 : at;
  if (tokens[i]?.lower !== "and") return undefined;
  i++;
  if (tokens[i]?.text === "-") i++;
  const lead = tokens[i]?.lower ?? "";
  const count = lead === "a" || lead === "one" ? 1 : (ONES.get(lead) ?? 0);
  if (count === 0) return undefined;
  i++;
  if (tokens[i]?.text === "-") i++;
  const denominator = DENOMINATORS.get(tokens[i]?.lower ?? "");
  return denominator ? { next: i + 1, value: count / denominator } : undefined;
};
