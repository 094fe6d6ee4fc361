import type { Corpus } from "../kind.ts";

export const corpus: Corpus = {
  reads: [
    // Places with a name
    {
      value: { form: "Lisbon" },
      in: [
        "The summit opened in Lisbon.",
        "A train derailed near Lisbon.",
        "Fires burned outside Lisbon.",
        "She was arrested at her home in Lisbon.",
        "In Lisbon, shops stayed shut.",
        "The ship sailed from Lisbon.",
      ],
    },
    {
      value: { form: "Bergen, Norway" },
      in: ["The festival was held in Bergen, Norway.", "The festival in Bergen, Norway, drew crowds."],
    },
    {
      value: { form: "Lake Inari" },
      in: ["The plane came down in Lake Inari.", "Two men drowned near Lake Inari.", "The plane vanished over Lake Inari."],
    },
    {
      value: { form: "Almeida Square" },
      in: ["Crowds gathered in Almeida Square.", "Crowds gathered on Almeida Square.", "The tram stopped at Almeida Square."],
    },

    // Rooms, grounds and waters without one
    {
      value: { form: "kitchen" },
      in: ["The fire began in the kitchen.", "The fire broke out in a kitchen.", "Smoke poured from the kitchen."],
    },
    {
      value: { form: "hotel basement" },
      in: ["The gas leaked into the hotel basement.", "Workers were trapped in a hotel basement.", "Smoke rose from the hotel basement."],
    },
    {
      value: { form: "river" },
      in: ["The car was found in the river.", "The car was found in a river.", "The van rolled into the river."],
    },
    { value: { form: "bus station" }, in: ["Two men fought at the bus station.", "Two men fought outside a bus station."] },

    // A bearing from a place
    {
      value: { form: "north of Porto" },
      in: ["The fire broke out north of Porto.", "The fire broke out 40 miles north of Porto.", "The fire broke out just north of Porto."],
    },
  ],

  nothing: [
    "The choir sang well.",
    // Prepositions that lead to times, manners and other things
    "The trial will end in May.",
    "The trial will end on Monday.",
    "She spoke in a whisper.",
    "He was at a loss.",
    "The firm is in trouble.",
    "The bill is on hold.",
    "Prices fell to a record low.",
    "They agreed in principle.",
    // Persons
    "He got the letter from Mr Adeyemi.",
  ],

  pairs: [
    ["The summit opened in Lisbon.", "same", "The summit was held in Lisbon."],
    ["The summit opened in Yangon.", "same", "The summit opened in Rangoon."],
    ["The summit opened in Mumbai.", "same", "The summit opened in Bombay."],
    ["The festival was held in Bergen, Norway.", "same", "The festival was held in Bergen."],
    ["The fire began in the kitchen.", "same", "The fire began in a kitchen."],
    ["The gas leaked into the hotel basement.", "same", "The gas leaked into the basement."],
    ["The fire broke out north of Porto.", "same", "The fire broke out 40 miles north of Porto."],
    ["The fire broke out north of Porto.", "varies", "The fire broke out northeast of Porto."],

    ["Troops stood along Norway's borders.", "same", "Troops stood along the Norwegian border."],
    ["Troops stood along the Norwegian border.", "same", "Troops stood near Norway."],

    ["The summit opened in Lisbon.", "varies", "The summit opened in Portugal."],
    ["The summit opened in London.", "varies", "The summit opened in Britain."],
    ["The summit opened in London.", "varies", "The summit opened in England."],
    ["The summit opened in Kiev.", "varies", "The summit opened in Ukraine."],
    ["The summit opened in Lisbon.", "conflicts", "The summit opened in Spain."],
    ["The summit opened in Seoul.", "conflicts", "The summit opened in North Korea."],
    ["The summit opened in Lisbon.", "conflicts", "The summit opened in Madrid."],
    ["The fire began in the kitchen.", "conflicts", "The fire began in the attic."],
    ["The fire broke out north of Porto.", "conflicts", "The fire broke out south of Porto."],
    ["The fire began on the third floor.", "conflicts", "The fire began on the fifth floor."],
    ["The ferry sank off Crete.", "conflicts", "The ferry sank off Malta."],
    ["The car was found in the river.", "conflicts", "The car was found in a field."],
    ["The fire broke out north of Porto.", "incomparable", "The fire broke out south of Faro."],
    ["The fire began in the kitchen.", "incomparable", "The fire began in Lisbon."],
  ],
};
