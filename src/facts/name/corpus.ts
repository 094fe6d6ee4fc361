import type { Corpus } from "../kind.ts";

export const corpus: Corpus = {
  reads: [
    {
      value: { form: "Signe Solvang" },
      in: [
        "The ribbon was cut by Signe Solvang.",
        "Signe Solvang cut the ribbon.",
        "“We are proud,” said Signe Solvang.",
        "The ribbon was cut by Signe Solvang, who wore red.",
        "Signe Solvang's speech was short.",
        "Solvang cut the ribbon. The prize went to Signe Solvang.",
      ],
    },
    {
      value: { form: "Signe Solvang", role: "mayor" },
      in: ["The mayor, Signe Solvang, cut the ribbon.", "Signe Solvang, the mayor, cut the ribbon."],
    },
    {
      value: { form: "Andrés Quiroga", role: "director of the zoo" },
      in: ["Andrés Quiroga, director of the zoo, found the cub.", "Andrés Quiroga, the director of the zoo, found the cub."],
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
      value: { form: "Homes for All" },
      in: ["Homes for All won the prize.", "The prize went to Homes for All.", "“We won,” said Homes for All."],
    },
    { value: { form: "Médecins du Nord" }, in: ["The prize went to Médecins du Nord."] },
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
    "Tickets for the show sold out.",
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
    ["Signe Solvang cut the ribbon.", "same", "The ribbon was cut by Solvang."],
    ["Signe Solvang cut the ribbon.", "same", "Mayor Signe Solvang cut the ribbon."],
    ["Dr. Signe Solvang cut the ribbon.", "same", "The ribbon was cut by Ms. Solvang."],
    ["Signe K. Solvang cut the ribbon.", "same", "Signe Solvang cut the ribbon."],

    ["The contract went to Brannfjell Ltd.", "same", "The contract went to Brannfjell."],

    // Another spelling
    ["Signe Solvang cut the ribbon.", "varies", "Signe Solveng cut the ribbon."],
    ["The prize went to Andrés Quiroga.", "varies", "The prize went to Andrés Quiraga."],
    ["Signe Solvang won the prize.", "varies", "Signe Zolvang won the prize."],
    ["Captain Signe Solvang led the rescue.", "varies", "Colonel Signe Solvang led the rescue."],
    ["Mohammed Farouqi won the prize.", "varies", "Muhammad Farouqi won the prize."],

    // Another person in the same role
    ["The mayor, Signe Solvang, cut the ribbon.", "conflicts", "The mayor, Ottilie Nygaard, cut the ribbon."],
    ["Signe Solvang, director of the zoo, resigned.", "conflicts", "Ottilie Nygaard, director of the zoo, resigned."],
    ["The talks were led by Signe Solvang.", "conflicts", "The talks were led by Astrid Solvang."],
    ["The orchestra was led by Signe Solvang.", "conflicts", "The orchestra was led by Ottilie Nygaard."],

    ["Signe Solvang cut the ribbon.", "incomparable", "Ottilie Nygaard drove the bus."],
    ["The prize went to Solvang.", "incomparable", "The bus was driven by Nygaard."],
    ["The tram stopped at Abbey Gate.", "incomparable", "The tram stopped at Abbey."],
  ],
};
