import type { Corpus } from "../kind.ts";

export const corpus: Corpus = {
  reads: [
    {
      value: { form: "Ingrid Solvang" },
      in: [
        "The ribbon was cut by Ingrid Solvang.",
        "Ingrid Solvang cut the ribbon.",
        "“We are proud,” said Ingrid Solvang.",
        "The ribbon was cut by Ingrid Solvang, who wore red.",
        "Ingrid Solvang's speech was short.",
        "Solvang cut the ribbon. The prize went to Ingrid Solvang.",
      ],
    },
    {
      value: { form: "Ingrid Solvang", role: "mayor" },
      in: ["The mayor, Ingrid Solvang, cut the ribbon.", "Ingrid Solvang, the mayor, cut the ribbon."],
    },
    {
      value: { form: "Tomás Quiroga", role: "director of the zoo" },
      in: ["Tomás Quiroga, director of the zoo, found the cub.", "Tomás Quiroga, the director of the zoo, found the cub."],
    },
    // Small words and marks inside names
    {
      value: { form: "Ludovica van der Meer" },
      in: ["The prize went to Ludovica van der Meer.", "Ludovica van der Meer won the prize."],
    },
    {
      value: { form: "Jean-Luc Abiteboul" },
      in: ["The prize went to Jean-Luc Abiteboul.", "Jean-Luc Abiteboul won the prize."],
    },
    {
      value: { form: "Mary-Jane O'Hara" },
      in: ["The prize went to Mary-Jane O'Hara.", "Mary-Jane O'Hara won the prize."],
    },
    {
      value: { form: "Jean-Luc Abiteboul" },
      in: ["The prize went to Jean-Luc Abiteboul.", "Jean-Luc Abiteboul won the prize."],
    },
    {
      value: { form: "Bank of Estonia" },
      in: ["The Bank of Estonia raised its rate.", "Economists praised the Bank of Estonia."],
    },
    {
      value: { form: "Ministry of Fisheries" },
      in: ["The Ministry of Fisheries closed the bay.", "Boats were seized by the Ministry of Fisheries."],
    },
    {
      value: { form: "Nordlys" },
      in: ["The ferry Nordlys ran aground.", "Divers searched the wreck of the Nordlys."],
    },
  ],

  nothing: [
    "The choir sang in the old cathedral.",
    "Officials met behind closed doors.",
    "Rescuers found nobody.",
    // Days, months and peoples
    "Shops will open on Monday.",
    "The trial begins in September.",
    "Only German fishermen were let in.",
    "Nobody knows what I know.",
  ],

  pairs: [
    // One person or thing in other forms
    ["Ingrid Solvang cut the ribbon.", "same", "The ribbon was cut by Solvang."],
    ["Ingrid Solvang cut the ribbon.", "same", "Mayor Ingrid Solvang cut the ribbon."],
    ["Dr. Ingrid Solvang cut the ribbon.", "same", "The ribbon was cut by Ms. Solvang."],
    ["Ingrid K. Solvang cut the ribbon.", "same", "Ingrid Solvang cut the ribbon."],

    ["The contract went to Brannfjell Ltd.", "same", "The contract went to Brannfjell."],

    // Another spelling
    ["Ingrid Solvang cut the ribbon.", "varies", "Ingrid Solveng cut the ribbon."],
    ["The prize went to Tomás Quiroga.", "varies", "The prize went to Tomás Quiraga."],
    ["Captain Ingrid Solvang led the rescue.", "varies", "Colonel Ingrid Solvang led the rescue."],
    ["Aid was flown to Kyiv.", "varies", "Aid was flown to Kiev."],

    // Another person in the same role
    ["The mayor, Ingrid Solvang, cut the ribbon.", "conflicts", "The mayor, Petra Nygaard, cut the ribbon."],
    ["Ingrid Solvang, director of the zoo, resigned.", "conflicts", "Petra Nygaard, director of the zoo, resigned."],
    ["The orchestra was led by Ingrid Solvang.", "conflicts", "The orchestra was led by Petra Nygaard."],

    ["Ingrid Solvang cut the ribbon.", "incomparable", "Petra Nygaard drove the bus."],
    ["The prize went to Solvang.", "incomparable", "The bus was driven by Nygaard."],
    ["The tram stopped at Mill Lane.", "incomparable", "The tram stopped at Mill."],
  ],
};
