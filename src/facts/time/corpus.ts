import type { Corpus } from "../kind.ts";

/** All examples are read as published on Friday, 18 October 2024. */
export const corpus: Corpus = {
  reads: [
    // Days
    {
      value: { iso: "2024-10-18" },
      in: [
        "The harbour reopened today.",
        "The harbour reopened on Friday.",
        "The harbour reopened on 18 October.",
        "The harbour reopened on October 18.",
        "The harbour reopened on Oct. 18, 2024.",
        "The harbour reopened on 18 October 2024.",
        "The harbour reopened on 2024-10-18.",
      ],
    },
    {
      value: { iso: "2024-10-17" },
      in: [
        "The harbour reopened yesterday.",
        "The harbour reopened on Thursday.",
        "The harbour reopened Thursday.",
        "The harbour reopened on the 17th of October.",
        "The harbour reopened on Oct 17.",
        "The harbour reopened a day ago.",
      ],
    },
    {
      value: { iso: "2024-10-19" },
      in: [
        "The harbour will reopen tomorrow.",
        "The harbour will reopen on Saturday.",
        "The harbour is due to reopen on Saturday.",
        "The harbour will reopen on October 19th.",
      ],
    },
    {
      value: { iso: "2024-10-21" },
      in: [
        "The harbour will reopen on Monday.",
        "The harbour will reopen next Monday.",
        "The harbour is scheduled to reopen Monday.",
        "The harbour is to reopen Monday.",
      ],
    },
    {
      value: { iso: "2024-10-11" },
      in: ["The harbour closed last Friday.", "The harbour closed on Oct. 11.", "The harbour has been closed since Oct. 11."],
    },
    {
      value: { iso: "2021-05-05", stated: ["year", "month", "day"] },
      in: [
        "The dam burst on 5 May 2021.",
        "The dam burst on May 5, 2021.",
        "The dam burst on May 5th, 2021.",
        "The dam burst on the 5th of May, 2021.",
        "The dam burst on 5th May 2021.",
        "The dam burst on 2021-05-05.",
      ],
    },
    {
      value: { iso: "2024-12-25", stated: ["month", "day"] },
      in: [
        "The rink will open on Christmas Day.",
        "The rink will open on Christmas.",
        "The rink will open on December 25.",
        "The rink will open by 25 December.",
      ],
    },
    {
      value: { iso: "2024-12-31" },
      in: ["The rink will open on New Year's Eve.", "The rink will open on 31 December.", "The rink will open on Dec. 31."],
    },
    {
      value: { iso: "2024-10-23" },
      in: ["The road will stay shut until Wednesday.", "The road will be shut until next Wednesday.", "The road will reopen on Oct. 23."],
    },

    // Parts of a day
    {
      value: { iso: "2024-10-17", stated: ["day", "part"] },
      in: [
        "The barn burned last night.",
        "The barn burned yesterday evening.",
        "The barn burned yesterday morning.",
        "The barn had burned by lunchtime yesterday.",
      ],
    },
    {
      value: { iso: "2024-10-15", stated: ["weekday", "part"] },
      in: [
        "The barn burned on Tuesday morning.",
        "The barn burned early Tuesday.",
        "The barn burned late on Tuesday.",

        "The barn burned Tuesday night.",
      ],
    },
    {
      value: { iso: "2024-10-17T15:10" },
      in: [
        "The alarm rang at 3:10pm Thursday.",
        "The alarm rang at 3.10pm on Thursday.",
        "The alarm rang at 15:10 on Thursday.",
        "The alarm rang at 3:10 PM yesterday.",
        "The alarm rang at 3:10 p.m. on Oct. 17.",
      ],
    },
    {
      value: { iso: "T17:00" },
      in: [
        "The gates open at 5 p.m.",
        "The gates open at 5pm.",
        "The gates open at 5:00 PM.",
        "The gates open at 17:00.",
        "The gates open at 5 o'clock in the afternoon.",
        "The gates open at 5 p.m. local time.",
        "The gates open at 1700 GMT.",
      ],
    },
    {
      value: { iso: "T15:30" },
      in: [
        "The gates open at half past three in the afternoon.",
        "The gates open at 3:30 p.m.",
        "The gates open at 3.30pm.",
        "The gates open at 15:30.",
      ],
    },
    { value: { iso: "T12:00" }, in: ["The gates open at noon.", "The gates open at midday.", "The gates open at 12 p.m."] },
    { value: { iso: "T00:00" }, in: ["The gates close at midnight.", "The gates close at 12 a.m."] },

    // Weeks, months, seasons
    {
      value: { earliest: "2024-10-07", latest: "2024-10-13" },
      in: ["The mill reopened last week.", "The mill has been open since last week."],
    },
    {
      value: { earliest: "2024-10-19", latest: "2024-10-20" },
      in: ["The fair opens this weekend.", "Two bands will play at the fair this weekend."],
    },
    {
      value: { iso: "2024-09" },
      in: [
        "The mill reopened last month.",
        "The mill reopened in September.",
        "The mill reopened in September 2024.",
        "The mill reopened last September.",
        "The mill reopened a month ago.",
      ],
    },
    {
      value: { iso: "2024-11" },
      in: ["The mill will reopen next month.", "The mill will reopen in November.", "The mill will reopen by November."],
    },
    {
      value: { iso: "2022-03", stated: ["year", "month"] },
      in: ["The mill reopened in March 2022.", "The mill reopened in March of 2022."],
    },
    {
      value: { earliest: "2021-03-01", latest: "2021-05-31" },
      in: ["The mill reopened in the spring of 2021.", "The mill reopened in spring 2021."],
    },
    {
      value: { earliest: "2023-07-01", latest: "2023-09-30" },
      in: ["Sales fell in the third quarter of 2023.", "The firm posted a loss for the third quarter of 2023."],
    },
    {
      value: { earliest: "2026-01-01", latest: "2026-06-30" },
      in: ["The line will open in the first half of 2026.", "Sales should rise in the first half of 2026."],
    },

    // Years and decades
    {
      value: { iso: "2023" },
      in: ["The firm went under last year.", "The firm went under in 2023.", "The firm went under a year ago."],
    },
    {
      value: { iso: "2014" },
      in: [
        "The firm was founded in 2014.",
        "The firm was founded ten years ago.",
        "The firm was founded 10 years ago.",
        "The firm was founded a decade ago.",
      ],
    },
    { value: { iso: "2025" }, in: ["The line will open next year.", "The line will open in 2025.", "The line will open by 2025."] },
    { value: { iso: "2002" }, in: ["The pit has been idle since 2002.", "The pit closed in 2002."] },
    {
      value: { earliest: "1990-01-01", latest: "1999-12-31" },
      in: ["The pit closed in the 1990s.", "The pit was profitable during the 1990s."],
    },
    { value: { iso: "1871" }, in: ["The chapel opened in 1871.", "The chapel, built in 1871, leaks."] },
  ],

  nothing: [
    "The choir sang in the old cathedral.",
    // Months, seasons and weekdays that are other words
    "The march drew large crowds.",
    "The board may resign.",
    "The fall of the government surprised nobody.",
    "A spring in the mattress broke.",
    "The sun rose over the bay.",
    // Figures that are no years or clocks
    "Clerks counted 2,014 votes.",
    "Some 1,500 people marched.",
    "The chapel holds 1900 people.",
    "The plan is called Agenda 2030.",
    "The crew boarded a Boeing 777.",
    // Lengths and ages
    "The hearing lasted two hours.",
    "The week-long strike is over.",
    "The 44-year-old pilot runs the ferry.",
    "He came in second.",
    "The council voted 7-4 to sell.",
  ],

  pairs: [
    // One day or moment
    ["The harbour reopened on Tuesday.", "same", "The harbour reopened on Oct. 15."],
    ["The harbour reopened yesterday.", "same", "The harbour reopened on Thursday."],
    ["The harbour reopened on 15 October.", "same", "The harbour reopened on October 15, 2024."],
    ["The gates open at 5 p.m.", "same", "The gates open at 17:00."],
    ["The gates open at noon.", "same", "The gates open at 12 p.m."],
    ["The gates open at half past three in the afternoon.", "same", "The gates open at 3:30 p.m."],
    ["The firm was founded ten years ago.", "same", "The firm was founded in 2014."],
    ["The firm went under last year.", "same", "The firm went under in 2023."],
    ["The mill reopened last month.", "same", "The mill reopened in September."],

    // The coarser holds the finer
    ["The barn burned on Tuesday.", "same", "The barn burned on Tuesday morning."],
    ["The barn burned in 2014.", "same", "The barn burned in March 2014."],
    ["The barn burned in the 1990s.", "same", "The barn burned in 1994."],
    ["The barn burned in the early hours of Monday.", "same", "The barn burned at 3 a.m. on Monday."],
    ["The barn burned in the summer of 2021.", "same", "The barn burned in July 2021."],

    // Overlap, and a slip that two readings allow
    ["Sales fell in the summer of 2022.", "varies", "Sales fell in the third quarter of 2022."],
    ["The harbour reopened on Tursday.", "varies", "The harbour reopened on Tuesday."],

    // Another day, hour or year
    ["The harbour reopened on Tuesday.", "conflicts", "The harbour reopened on Wednesday."],
    ["The harbour reopened on Oct. 15.", "conflicts", "The harbour reopened on Oct. 16."],
    ["The gates open at 5 p.m.", "conflicts", "The gates open at 8 p.m."],
    ["The gates open at noon.", "conflicts", "The gates open at midnight."],
    ["The barn burned at 3 a.m. on Monday.", "conflicts", "The barn burned at 3 p.m. on Monday."],
    ["The barn burned at 3 a.m. on Monday.", "conflicts", "The barn burned on Tuesday."],
    ["The gates open at 06.40.", "conflicts", "The gates open at 7:15 a.m."],
    ["The gates opened at 7.30 this morning.", "conflicts", "The gates opened at a quarter past eight."],
    ["The rink will open in the second quarter of 2025.", "conflicts", "The rink will open at the end of 2025."],
    ["The firm was founded in 2014.", "conflicts", "The firm was founded in 2016."],
    ["The firm was founded in March.", "conflicts", "The firm was founded in April."],
    ["The road will stay shut until Wednesday.", "conflicts", "The road will stay shut until Thursday."],
    ["The pit has been idle since 2002.", "conflicts", "The pit has been idle since 2004."],
    ["The mill reopened last month.", "conflicts", "The mill reopened in July."],

    // Of different things
    ["The firm was founded in 2021.", "incomparable", "The gates open at 5 p.m."],
    ["The road will stay shut until Wednesday.", "incomparable", "The road has been shut since Monday."],
    ["The talks resumed on Tuesday.", "incomparable", "The talks broke down in March."],
  ],
};
