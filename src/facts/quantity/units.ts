/** A unit of measure: its singular name, its dimension, and the factor to the dimension's base unit. */
export interface Unit {
  readonly name: string;
  readonly dimension: string;
  readonly factor: number;
}

/** The base units of the dimensions, by their symbols (SI); money has its ISO 4217 code, counts and shares have 1. */
const BASES = new Map([
  ["length", "m"],
  ["mass", "kg"],
  ["area", "m2"],
  ["volume", "m3"],
  ["speed", "m/s"],
  ["temperature", "K"],
  ["degrees", "degree"],
  ["energy", "J"],
  ["power", "W"],
  ["information", "B"],
  ["frequency", "Hz"],
  ["pressure", "Pa"],
  ["voltage", "V"],
  ["age", "year"],
]);
const MONEY = "money ";

/** The base unit of a dimension. */
export const baseUnit = (dimension: string): string =>
  dimension.startsWith(MONEY) ? dimension.slice(MONEY.length) : (BASES.get(dimension) ?? "1");

/**
 * Units of news English in both systems, by folded spelling; factors from NIST SP 811, appendix B.
 * A line: dimension, then name=factor:spelling,spelling.
 */
const TABLE = `
length metre=1:meter,meters,m kilometre=1000:kilometer,kilometers,km,kms centimetre=0.01:centimeter,centimeters,cm millimetre=0.001:millimeter,millimeters,mm mile=1609.344:mile,miles,mi foot=0.3048:foot,feet,ft yard=0.9144:yard,yards,yd inch=0.0254:inch,inches fathom=1.8288:fathom,fathoms
mass kilogram=1:kilogram,kilograms,kilo,kilos,kg gram=0.001:gram,grams,g milligram=0.000001:milligram,milligrams,mg ton=1000:ton,tons,tonne,tonnes pound=0.45359237:lb,lbs ounce=0.028349523125:ounce,ounces,oz stone=6.35029318:stone
area square-metre=1:sqm hectare=10000:hectare,hectares,ha acre=4046.8564224:acre,acres
volume litre=0.001:liter,liters,l millilitre=0.000001:milliliter,milliliters,ml gallon=0.003785411784:gallon,gallons barrel=0.158987294928:barrel,barrels pint=0.000473176473:pint,pints
speed kilometre-per-hour=0.2777777778:kph,kmh mile-per-hour=0.44704:mph knot=0.5144444444:knot,knots
temperature degree=1:degree,degrees
energy kilowatt-hour=3600000:kwh megawatt-hour=3600000000:mwh
power watt=1:watt,watts kilowatt=1000:kilowatt,kilowatts,kw megawatt=1000000:megawatt,megawatts,mw gigawatt=1000000000:gigawatt,gigawatts,gw horsepower=745.699872:horsepower,hp
information megabyte=1000000:megabyte,megabytes,mb gigabyte=1000000000:gigabyte,gigabytes,gb terabyte=1000000000000:terabyte,terabytes,tb
frequency hertz=1:hertz,hz
pressure pascal=1:pascal,pascals millibar=100:millibar,millibars
voltage volt=1:volt,volts,kilovolt
`;

export const UNITS: ReadonlyMap<string, Unit> = new Map(
  TABLE.trim()
    .split("\n")
    .flatMap((line) => {
      const [dimension = "", ...units] = line.split(" ");
      return units.flatMap((unit) => {
        const [head = "", spellings = ""] = unit.split(":");
        const [name = "", factor = "1"] = head.split("=");
        return spellings
          .split(",")
          .map((spelling): [string, Unit] => [spelling, { name: name.replaceAll("-", " "), dimension, factor: Number(factor) }]);
      });
    }),
);

/** Short spellings that are units only when glued to the figure: "5m", "11C", but not "5 in". */
export const GLUED_ONLY = new Set(["m", "g", "l"]);

/** Currency signs and words, by ISO 4217 code. A word's second part is the share of the unit that it names. */
export const SIGNS: ReadonlyMap<string, string> = new Map([
  ["$", "USD"],
  ["£", "GBP"],
  ["€", "EUR"],
  ["¥", "JPY"],
  ["₹", "INR"],
  ["₽", "RUB"],
  ["₩", "KRW"],
  ["₪", "ILS"],
  ["₺", "TRY"],
  ["₴", "UAH"],
]);

/** Letters before a dollar sign. */
export const SIGN_PREFIXES: ReadonlyMap<string, string> = new Map([
  ["u.s.", "USD"],
  ["a", "AUD"],
  ["au", "AUD"],
  ["c", "CAD"],
  ["ca", "CAD"],
  ["nz", "NZD"],
  ["hk", "HKD"],
  ["s", "SGD"],
]);

export const CURRENCY_WORDS: ReadonlyMap<string, readonly [code: string, share: number]> = new Map([
  ["dollar", ["USD", 1]],
  ["dollars", ["USD", 1]],
  ["cent", ["USD", 0.01]],
  ["cents", ["USD", 0.01]],
  ["pound", ["GBP", 1]],
  ["pounds", ["GBP", 1]],
  ["pence", ["GBP", 0.01]],
  ["penny", ["GBP", 0.01]],
  ["p", ["GBP", 0.01]],
  ["euro", ["EUR", 1]],
  ["euros", ["EUR", 1]],
  ["yen", ["JPY", 1]],
  ["yuan", ["CNY", 1]],
  ["renminbi", ["CNY", 1]],
  ["rupee", ["INR", 1]],
  ["rupees", ["INR", 1]],
  ["ruble", ["RUB", 1]],
  ["rubles", ["RUB", 1]],
  ["rouble", ["RUB", 1]],
  ["roubles", ["RUB", 1]],
  ["peso", ["MXN", 1]],
  ["pesos", ["MXN", 1]],
  ["franc", ["CHF", 1]],
  ["francs", ["CHF", 1]],
  ["reais", ["BRL", 1]],
  ["rand", ["ZAR", 1]],
  ["shekel", ["ILS", 1]],
  ["shekels", ["ILS", 1]],
  ["hryvnia", ["UAH", 1]],
  ["zloty", ["PLN", 1]],
  ["baht", ["THB", 1]],
  ["naira", ["NGN", 1]],
  ["dirham", ["AED", 1]],
  ["dirhams", ["AED", 1]],
  ["riyal", ["SAR", 1]],
  ["riyals", ["SAR", 1]],
  // Crowns are several countries' money and have no code: comparable with each other only.
  ["crown", ["crown", 1]],
  ["crowns", ["crown", 1]],
  ["krona", ["SEK", 1]],
  ["kronor", ["SEK", 1]],
  ["krone", ["NOK", 1]],
  ["kroner", ["NOK", 1]],
  ["bitcoin", ["BTC", 1]],
  ["bitcoins", ["BTC", 1]],
]);

/** Periods of a rate, in days, so that "$9,800 a month" meets "$118,000 a year". Weeks, months and years of the Gregorian mean. */
export const PERIODS: ReadonlyMap<string, readonly [name: string, days: number]> = new Map([
  ["hour", ["hour", 1 / 24]],
  ["hourly", ["hour", 1 / 24]],
  ["day", ["day", 1]],
  ["daily", ["day", 1]],
  ["week", ["week", 7]],
  ["weekly", ["week", 7]],
  ["month", ["month", 30.436875]],
  ["monthly", ["month", 30.436875]],
  ["quarter", ["quarter", 91.310625]],
  ["year", ["year", 365.2425]],
  ["yearly", ["year", 365.2425]],
  ["annual", ["year", 365.2425]],
  ["annually", ["year", 365.2425]],
]);
