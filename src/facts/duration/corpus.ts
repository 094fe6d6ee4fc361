import type { Corpus } from "../kind.ts";

const exactly = (figure: number): { min: number; max: number } => ({ min: figure, max: figure });

export const corpus: Corpus = {
  reads: [
    {
      value: { unit: "year", number: { min: 0.25, max: 0.25 } },
      in: ["The repairs took a quarter of a year.", "The repairs took a leisurely quarter of a year."],
    },
    {
      value: { number: exactly(90), unit: "minute", hedge: "exact", base: { min: 5400, max: 5400, unit: "s" } },
      in: [
        "The 90-minute meeting settled nothing.",
        "The meeting lasted 90 minutes.",
        "The meeting lasted ninety minutes.",
        "The meeting lasted 90 mins.",
        "They met for 90 minutes.",
        "It took 90 minutes to reach the summit.",
      ],
    },
    {
      value: { number: exactly(1.5), unit: "hour", base: { min: 5400 } },
      in: [
        "The meeting lasted an hour and a half.",
        "The meeting lasted one and a half hours.",
        "The meeting lasted 1.5 hours.",
        "The meeting lasted 1½ hours.",
        "The meeting lasted one-and-a-half hours.",
      ],
    },
    {
      value: { number: exactly(2), unit: "hour", hedge: "nearly", base: { min: 6300, max: 7200 } },
      in: ["The power was out for nearly two hours.", "The power was out for almost 2 hours.", "The outage lasted close to two hours."],
    },
    {
      value: { base: exactly(1800) },
      in: [
        "The ferry was late by half an hour.",
        "The ferry was held for 30 minutes.",
        "The ferry was held for a half hour.",
        "The ferry was held for 0.5 hours.",
      ],
    },
    {
      value: { base: exactly(8400) },
      in: [
        "The film runs for two hours and 20 minutes.",
        "The film runs for 2 hours 20 minutes.",
        "The film runs for two hours, 20 minutes.",
        "The 140-minute film drags.",
      ],
    },
    {
      value: { number: exactly(45), unit: "second" },
      in: ["The tremor lasted 45 seconds.", "The 45-second tremor cracked walls.", "The tremor lasted forty-five seconds."],
    },
    {
      value: { base: exactly(86_400), hedge: "exact" },
      in: [
        "The bridge was shut for a day.",
        "The bridge was shut for 24 hours.",
        "The bridge was shut for one day.",
        "A 24-hour strike shut the bridge.",
      ],
    },
    {
      value: { number: exactly(3), unit: "week" },
      in: [
        "The dock strike lasted three weeks.",
        "The three-week strike emptied the docks.",
        "Talks dragged on for 3 weeks.",
        "After three weeks of talks the strike ended.",
        "Dockers gave three weeks' notice.",
      ],
    },
    {
      value: { base: exactly(1_209_600) },
      in: ["The show runs for a fortnight.", "The show runs for two weeks.", "The two-week show sold out.", "The show runs for 14 days."],
    },
    {
      value: { number: { min: 3, max: 5 }, unit: "year", hedge: "range" },
      in: [
        "Repairs will take three to five years.",
        "Repairs will take 3-5 years.",
        "Repairs will take between three and five years.",
        "Repairs will take 3 to 5 years.",
      ],
    },
    {
      value: { number: exactly(10), unit: "day", hedge: "at-least", base: { max: null } },
      in: [
        "The search will last at least 10 days.",
        "The search will last 10 days or more.",
        "The search will last no less than ten days.",
        "The search will last a minimum of 10 days.",
      ],
    },
    {
      value: { number: exactly(6), unit: "month", hedge: "at-most", base: { min: null } },
      in: [
        "The permit is good for up to six months.",
        "The permit is good for at most six months.",
        "The permit is good for no more than 6 months.",
        "The permit is good for a maximum of six months.",
      ],
    },
    {
      value: { number: exactly(1), unit: "decade", hedge: "over" },
      in: ["The feud has lasted more than a decade.", "The feud has lasted over a decade.", "The feud has lasted well over a decade."],
    },
    {
      value: { number: exactly(1), unit: "hour", hedge: "under" },
      in: ["Firefighters needed less than an hour.", "The fire was out in under an hour.", "The fire was out in just under one hour."],
    },
    {
      value: { number: exactly(40), unit: "minute", hedge: "about" },
      in: [
        "The speech lasted about 40 minutes.",
        "She spoke for some 40 minutes.",
        "She spoke for roughly 40 minutes.",
        "She spoke for 40 minutes or so.",
        "She spoke for around forty minutes.",
      ],
    },
    {
      value: { number: exactly(3), unit: "hour", hedge: "over" },
      in: ["The hearing lasted more than three hours.", "The hearing lasted just over three hours.", "The hearing lasted over 3 hours."],
    },
    {
      value: { base: exactly(31_556_952) },
      in: [
        "The theatre was dark for a year.",
        "The theatre was dark for one year.",
        "The theatre was dark for 12 months.",
        "The one-year closure hurt the theatre.",
        "The theatre was dark for a full year.",
      ],
    },
    {
      value: { base: exactly(2.5 * 31_556_952) },
      in: [
        "The judge gave him two and a half years.",
        "He served 2.5 years of the sentence.",
        "He served 2½ years of the sentence.",
        "He served a two-and-a-half-year sentence.",
        "He served 30 months of the sentence.",
      ],
    },
    {
      value: { number: exactly(4), unit: "night" },
      in: ["Guests spent four nights in a gym.", "The guests slept 4 nights in a gym."],
    },
    {
      value: { number: exactly(2), unit: "decade" },
      in: ["The mine has been shut for two decades.", "The two-decade closure of the mine is over."],
    },
    {
      value: { base: exactly(3_155_695_200) },
      in: ["The mill stood for a century.", "The mill stood for 100 years.", "The mill stood for one hundred years."],
    },
    {
      value: { number: exactly(3), unit: "hour" },
      in: ["The ferry docked three hours later.", "Three hours later, the ferry docked.", "The ferry docked three hours late."],
    },
  ],

  nothing: [
    "Output fell in the first nine months of the year.",
    "The choir sang in the old cathedral.",
    // An age, a date and a clock
    "The 44-year-old pilot runs the ferry.",
    "The pilot is 44 years old.",
    "The mill burned down two years ago.",
    "The hearing begins at 5 p.m.",
    "The mill burned down in 1987.",
    // Rates
    "Guards earn $30 an hour.",
    "The train hit 90 miles an hour.",
    "Gusts reached 120 kilometres per hour.",
    // Words that measure no time here
    "The second phase of the work begins on Monday.",
    "He finished in second place.",
    "Inspectors found minute cracks.",
    "The minister was in her element that day.",
    "Three people missed the bus.",
    "The bakery sells bread day after day.",
  ],

  pairs: [
    ["The talks lasted 90 minutes.", "same", "The talks lasted an hour and a half."],
    ["The permit is good for two weeks.", "same", "The permit is good for 14 days."],
    ["The theatre was dark for a year.", "same", "The theatre was dark for 12 months."],
    ["The feud lasted a decade.", "same", "The feud lasted 10 years."],
    ["The outage lasted two hours.", "same", "The outage lasted about two hours."],
    ["The outage lasted at least two hours.", "same", "The outage lasted nearly two hours."],
    ["The rescue took 62 minutes.", "same", "The rescue took about 60 minutes."],
    ["The trial took 18 months.", "same", "The trial took a year and a half."],
    ["The fire burned for 48 hours.", "same", "The fire burned for two days."],
    ["The ban lasts 52 weeks.", "same", "The ban lasts one year."],

    ["Repairs will take up to six months.", "varies", "Repairs will take at least four months."],
    ["Repairs will take three to five years.", "varies", "Repairs will take four years."],
    ["Repairs will take more than a year.", "varies", "Repairs will take two years."],
    ["The search lasted less than six days.", "varies", "The search lasted five days."],

    ["The talks lasted 90 minutes.", "conflicts", "The talks lasted nearly two hours."],
    ["The strike lasted three weeks.", "conflicts", "The strike lasted five weeks."],
    ["The outage lasted more than two hours.", "conflicts", "The outage lasted more than three hours."],
    ["The search lasted under an hour.", "conflicts", "The search lasted over two hours."],
    ["The sentence is three to five years.", "conflicts", "The sentence is six to eight years."],
    ["The tremor lasted 45 seconds.", "conflicts", "The tremor lasted two minutes."],
  ],
};
