import type { Corpus } from "../kind.ts";

const exactly = (figure: number): { min: number; max: number } => ({ min: figure, max: figure });

export const corpus: Corpus = {
  reads: [
    // Coins are hundredths of the currency that their code stands for
    { value: { number: exactly(0.35), unit: "GBP" }, in: ["A stamp costs 35 pence.", "A stamp costs 35p."] },
    { value: { number: exactly(0.5), unit: "USD" }, in: ["A stamp costs 50 cents."] },
    // Counts, in words and figures
    {
      value: { number: exactly(12), unit: "person", hedge: "exact" },
      in: [
        "Twelve people were rescued from the roof.",
        "Rescuers brought 12 people down from the roof.",
        "A dozen people signed the open letter.",
        "The landslide left 12 people homeless.",
        "Divers pulled 12 more people from the water.",
        "A total of 12 people were rescued.",
      ],
    },
    {
      value: { number: exactly(21), unit: "van" },
      in: ["Twenty-one vans were stolen from the depot.", "Thieves took 21 vans.", "The depot lost 21 delivery vans."],
    },
    {
      value: { number: exactly(100), unit: "villager" },
      in: ["A hundred villagers blocked the road.", "One hundred villagers blocked the road.", "The road was blocked by 100 villagers."],
    },
    {
      value: { number: exactly(2350), unit: "ballot" },
      in: [
        "Clerks found 2,350 ballots in a cupboard.",
        "Clerks found 2350 ballots in a cupboard.",
        "Some two thousand three hundred and fifty ballots lay in a cupboard.",
      ],
    },
    {
      value: { number: exactly(500_000), unit: "visitor" },
      in: [
        "Half a million visitors came to the gardens.",
        "The gardens drew 500,000 visitors.",
        "The gardens drew five hundred thousand visitors.",
        "The gardens drew 0.5 million visitors.",
      ],
    },
    {
      value: { number: exactly(1_500_000), unit: "chicken" },
      in: [
        "Farmers culled 1.5 million chickens.",
        "Farmers culled one and a half million chickens.",
        "Farmers culled 1,500,000 chickens.",
        "Farmers culled 1.5m chickens.",
      ],
    },
    {
      value: { number: exactly(3), unit: "member" },
      in: ["A three-member panel will hear the case.", "The panel has three members.", "The 3-member panel met in private."],
    },
    {
      value: { number: exactly(7), unit: "dead" },
      in: ["The blast left seven dead.", "The avalanche left 7 dead."],
    },

    // What the words around a figure do to it
    {
      value: { number: exactly(13_000), unit: "home", hedge: "over", base: { min: 13_000, max: null } },
      in: [
        "More than 13,000 homes lost power.",
        "Power failed in over 13,000 homes.",
        "Power failed in upwards of 13,000 homes.",
        "Power failed in excess of 13,000 homes.",
        "Power failed in well over 13,000 homes.",
      ],
    },
    {
      value: { number: exactly(40), unit: "goat", hedge: "at-least", base: { min: 40, max: null } },
      in: ["At least 40 goats drowned.", "No fewer than 40 goats drowned.", "The farm lost not less than 40 goats."],
    },
    {
      value: { number: exactly(20_000), unit: "seat", hedge: "at-most", base: { min: null, max: 20_000 } },
      in: [
        "The new hall will have up to 20,000 seats.",
        "The new hall will have as many as 20,000 seats.",
        "The new hall will have at most 20,000 seats.",
        "The new hall will have no more than 20,000 seats.",
        "The new hall will have a maximum of 20,000 seats.",
      ],
    },
    {
      value: { number: exactly(500), unit: "copy", hedge: "under", base: { min: null, max: 500 } },
      in: [
        "Fewer than 500 copies were printed.",
        "Less than 500 copies were printed.",
        "The press ran off under 500 copies.",
        "The press ran off just under 500 copies.",
      ],
    },
    {
      value: { number: exactly(8000), unit: "runner", hedge: "about" },
      in: [
        "Some 8,000 runners lined up in the rain.",
        "About 8,000 runners lined up in the rain.",
        "Around 8,000 runners lined up in the rain.",
        "Roughly 8,000 runners lined up in the rain.",
        "An estimated 8,000 runners lined up in the rain.",
        "Approximately 8,000 runners lined up in the rain.",
      ],
    },
    {
      value: { number: exactly(60), unit: "bakery", hedge: "nearly" },
      in: ["Nearly 60 bakeries shut their doors.", "Almost 60 bakeries shut their doors.", "Close to 60 bakeries shut their doors."],
    },
    {
      value: { number: { min: 20, max: 30 }, unit: "boat", hedge: "range", base: { min: 20, max: 30 } },
      in: [
        "Between 20 and 30 boats broke loose.",
        "The storm tore 20 to 30 boats loose.",
        "The storm tore 20-30 boats loose.",
        "The storm tore twenty to thirty boats loose.",
      ],
    },
    {
      value: { number: { min: 2_000_000, max: 3_000_000 }, unit: "tree", hedge: "range" },
      in: ["Volunteers planted 2 to 3 million trees.", "Volunteers planted between two and three million trees."],
    },

    // Money
    {
      value: { number: exactly(1_200_000), unit: "USD", hedge: "exact" },
      in: [
        "The museum paid $1.2 million for the vase.",
        "The museum paid $1.2m for the vase.",
        "The museum paid 1.2 million dollars for the vase.",
        "The museum paid $1,200,000 for the vase.",
        "The museum paid US$1.2 million for the vase.",
      ],
    },
    {
      value: { number: exactly(4_500_000_000), unit: "EUR" },
      in: [
        "The port will cost 4.5 billion euros.",
        "The port will cost €4.5 billion.",
        "The port will cost €4.5bn.",
        "The port will cost 4.5bn euros.",
        "The €4.5-billion port will open in stages.",
      ],
    },
    // Several countries' money
    { value: { number: exactly(480), unit: "crown" }, in: ["The ticket costs 480 crowns.", "The 480-crown ticket is gone."] },
    {
      value: { number: exactly(350), unit: "GBP" },
      in: ["A seat in the gallery costs £350.", "The £350 seat is in the gallery.", "A seat in the gallery costs 350 pounds sterling."],
    },
    {
      value: { number: exactly(500_000_000), unit: "JPY" },
      in: ["The firm set aside 500 million yen.", "The firm set aside ¥500 million."],
    },
    {
      value: { number: exactly(9800), unit: "USD", per: "month" },
      in: [
        "The flat rents for $9,800 a month.",
        "The flat rents for $9,800 per month.",
        "The flat rents for $9,800 each month.",
        "The flat brings in $9,800 monthly.",
        "The owner asks a monthly $9,800.",
        "The flat costs $9,800 for every month that it stands empty.",
        "The flat rents for $9,800 (£7,600) a month.",
      ],
    },

    // Ages of days and months, places in an order without a noun
    { value: { number: exactly(4), unit: "day of age" }, in: ["A four-day-old baby was saved.", "The infant, 4 days old, was saved."] },
    { value: { number: exactly(3), unit: "month of age" }, in: ["A three-month-old lamb was saved.", "The lamb was 3 months old."] },
    {
      value: { number: exactly(3), unit: "rank" },
      in: ["She won a third term.", "She won a third four-year term.", "It was her third of the year."],
    },
    { value: { number: exactly(9), unit: "rank" }, in: ["She is ranked ninth in the world.", "She finished 9th.", "The world No 9 won."] },

    { value: { number: exactly(102), unit: "goat" }, in: ["One hundred and two goats died.", "102 goats died."] },
    { value: { number: exactly(1_250_000), unit: "voter" }, in: ["The party won 1 250 000 voters.", "The party won 1,250,000 voters."] },
    // Powers of ten, and ranges whose unit waits
    { value: { number: exactly(0.0000248) }, in: ["The factor was 2.48×10−5.", "The factor was 2.48 x 10^-5.", "The factor was 2.48e-5."] },
    {
      value: { number: { min: 8, max: 16 }, unit: "metre" },
      in: ["An 8- to 16-metre telescope is planned.", "A telescope of 8 to 16 metres is planned."],
    },

    // Shares
    { value: { number: exactly(0.75) }, in: ["Three in four had been rebooked by noon."] },
    {
      value: { number: exactly(14), unit: "percent" },
      in: [
        "Exports fell 14 percent.",
        "Exports fell 14 per cent.",
        "Exports fell by 14%.",
        "Exports fell fourteen percent.",
        "The 14-percent fall surprised traders.",
      ],
    },
    {
      value: { base: exactly(0.25), hedge: "exact" },
      in: [
        "The central bank trimmed borrowing costs by 0.25 percentage points.",
        "The central bank trimmed borrowing costs by 25 basis points.",
        "The central bank trimmed borrowing costs by a quarter of a percentage point.",
        "The central bank trimmed borrowing costs by 0.25 of a percentage point.",
      ],
    },
    {
      value: { base: exactly(0.2) },
      in: [
        "One in five patients missed an appointment.",
        "A fifth of the patients missed an appointment.",
        "One-fifth of the patients missed an appointment.",
        "One out of every five patients missed an appointment.",
        "Doctors said 20 percent of patients missed an appointment.",
        "Two in 10 patients missed an appointment.",
      ],
    },
    {
      value: { base: exactly(0.666666666667) },
      in: ["Two-thirds of the orchard froze.", "Two thirds of the orchard froze.", "Frost hit two in three trees."],
    },

    // Measures
    {
      value: { number: exactly(60), unit: "foot", base: { min: 18.288 } },
      in: [
        "The statue is 60 feet tall.",
        "The 60-foot statue stands by the gate.",
        "The statue is 60ft tall.",
        "The statue is sixty feet tall.",
      ],
    },
    {
      value: { base: exactly(18_000), hedge: "exact" },
      in: [
        "The pipeline runs for 18 kilometres.",
        "The pipeline runs for 18 kilometers.",
        "The pipeline runs for 18km.",
        "The pipeline runs for 18 km.",
        "The 18-kilometre pipeline leaks.",
        "The pipeline runs for 18,000 metres.",
      ],
    },
    {
      value: { number: exactly(120), unit: "kilometre per hour" },
      in: [
        "Gusts reached 120 kilometres per hour.",
        "Gusts reached 120 kilometers an hour.",
        "Gusts reached 120 km/h.",
        "Gusts reached 120kph.",
      ],
    },
    {
      value: { number: exactly(40), unit: "metre per second" },
      in: ["Gusts reached 40 metres per second.", "Gusts reached 40 meters a second.", "Gusts reached 40 m/s.", "Gusts reached 40m/s."],
    },
    { value: { number: exactly(228), unit: "kelvin" }, in: ["The rock cooled to 228 kelvin.", "At 228 kelvin the rock cracked."] },
    {
      value: { number: exactly(38), unit: "degree Celsius", base: { min: 311.15 } },
      in: ["It reached 38 degrees Celsius.", "It reached 38C in the shade.", "It reached 38°C in the shade.", "It reached 38 °C."],
    },
    {
      value: { number: exactly(-12), unit: "degree Celsius" },
      in: ["The night was minus 12 degrees Celsius.", "The night was -12C."],
    },
    {
      value: { base: exactly(3000) },
      in: ["The crane lifted 3,000 kilograms of steel.", "The crane lifted 3,000kg of steel.", "The crane lifted 3 tons of steel."],
    },
    {
      value: { number: exactly(450), unit: "megawatt" },
      in: ["The plant yields 450 megawatts.", "The 450-megawatt plant is idle.", "The plant yields 450MW.", "The plant yields 450 MW."],
    },

    // Votes, results, ranks and ages
    {
      value: { parts: [7, 4] },
      in: [
        "The council voted 7-4 to sell the pool.",
        "The council voted 7–4 to sell the pool.",
        "The council voted seven to four to sell the pool.",
        "The sale of the pool passed by 7 votes to 4.",
        "The sale of the pool passed by a vote of 7 to 4.",
      ],
    },
    {
      value: { parts: [6, 3, 7, 5] },
      in: ["The Dane won 6-3, 7-5.", "The Dane won the match 6-3 and 7-5."],
    },
    {
      value: { number: exactly(3), unit: "rank" },
      in: [
        "It is the third-largest lake.",
        "It is the third largest lake.",
        "He has won his third title.",
        "It was the 3rd flood this spring.",
      ],
    },
    {
      value: { number: exactly(44), unit: "year of age" },
      in: [
        "Elin Brask, 44, runs the ferry.",
        "The 44-year-old runs the ferry.",
        "A 44-year-old pilot runs the ferry.",
        "The pilot, aged 44, runs the ferry.",
        "The pilot is 44 years old.",
      ],
    },
  ],

  nothing: [
    "The choir sang in the old cathedral.",
    // Dates, clocks and lengths of time are other kinds' affairs.
    "The minister will fly home on 14 October.",
    "The hearing begins at 5 p.m.",
    "The hearing lasted two hours.",
    "The treaty was signed in 1987.",
    "The 1990s were kind to the town.",
    // Figures that belong to names
    "Lawyers want to change Article 9.",
    "The Nikkei 225 closed higher.",
    "Doctors tested the staff for Covid-19.",
    "The crew boarded an Airbus A320.",
    "The truck left Highway 61 in thick fog.",
    "The village was rebuilt after World War II.",
    "Leaders of the G20 shook hands.",
    // Addresses
    "She grew up at 14 Juniper Street.",
    // Number words that count nothing
    "No one was hurt.",
    "The band plays for the first time in Riga.",
  ],

  pairs: [
    ["A quarter of the 64 homes will be let.", "same", "16 homes will be let."],
    // One number, however it is bounded or rounded
    ["The hail broke 142 windows.", "same", "The hail broke more than 140 windows."],
    ["Some 8,000 runners lined up.", "same", "Officials counted 8,400 runners."],
    ["The film took $1.2 million.", "same", "The film took $1,190,000."],
    ["Nearly 60 bakeries shut.", "same", "At least 60 bakeries shut."],
    ["The tower is 60 feet tall.", "same", "The tower is 18 metres tall."],
    ["The walk covers 5 kilometres.", "same", "The walk covers 3.1 miles."],
    ["It reached 38 degrees Celsius.", "same", "It reached 100 degrees Fahrenheit."],
    ["The flat rents for $9,800 a month.", "same", "The flat rents for $118,000 a year."],
    ["A third of the orchard froze.", "same", "The frost took 33 percent of the orchard."],
    ["The strike was backed by 58 percent of members.", "same", "The strike was opposed by 42 percent of members."],
    ["The council voted 7-4 to sell.", "same", "The council lost the vote 4-7."],
    ["A dozen boats sank.", "same", "Twelve boats sank."],

    // Both can be true
    ["The hall holds up to 20,000 people.", "varies", "The hall holds at least 15,000 people."],
    ["Tens of thousands of fans sang.", "varies", "Some 100,000 fans sang."],
    ["The storm tore 20 to 30 boats loose.", "varies", "The storm tore 25 boats loose."],
    ["Dozens of goats drowned.", "varies", "The flood drowned 40 goats."],

    // Both cannot
    ["Over 13,000 homes lost power.", "conflicts", "More than 14,000 homes lost power."],
    ["Twelve people were rescued.", "conflicts", "Fourteen people were rescued."],
    ["Fewer than 500 copies were sold.", "conflicts", "More than 600 copies were sold."],
    ["About 500 copies were sold.", "conflicts", "About 700 copies were sold."],
    ["Dozens of goats drowned.", "conflicts", "Thousands of goats drowned."],
    ["Exports fell 14 percent.", "conflicts", "Exports fell 19 percent."],
    ["The council voted 7-4 to sell.", "conflicts", "The council voted 8-3 to sell."],
    ["The race was the thirty-fourth and last event.", "incomparable", "The race was the last of 34 events."],
    ["The race was the thirty-fourth and last event.", "conflicts", "The race was the 35th event."],
    // Whoever has 13 colleagues is the fourteenth
    ["The survey was led by 14 researchers.", "incomparable", "She led the survey with 13 colleagues."],
    ["The survey was led by 14 researchers.", "conflicts", "She led the survey with 11 colleagues."],
    ["The survey was led by 14 colleagues.", "conflicts", "She led the survey with 13 colleagues."],
    // Units of one dimension
    ["The gas left at 500 metres per second.", "same", "The gas left at about 1,800 kilometres an hour."],
    ["The rock reached 100 degrees Fahrenheit.", "conflicts", "The rock reached 101 degrees Fahrenheit."],
    ["The rock reached 45.8C.", "same", "The rock reached 114.4 degrees Fahrenheit."],
    ["The rock reached 45.8C.", "conflicts", "The rock reached 46.3C."],
    ["The rock reached 40C.", "conflicts", "The rock reached 44C."],
    ["The rock reached about 40C.", "same", "The rock reached 41C."],
    ["The rock cooled to minus 45 degrees Celsius.", "same", "The rock cooled to 228 kelvin."],
    ["It is the second-largest lake.", "conflicts", "It is the third-largest lake."],
    ["Elin Brask, 44, runs the ferry.", "conflicts", "Elin Brask, 47, runs the ferry."],

    // A period ends with its sentence
    ["The bus took 20 passengers a\n\nday.", "same", "The bus took 20 passengers."],
    // Of different things
    ["The raffle drew 12 people.", "incomparable", "The raffle made 12 dollars."],
    ["The port will cost €4.5 million.", "incomparable", "The port will cost $4.5 million."],
    ["Rates rose by 2 percent.", "incomparable", "Rates rose by 2 percentage points."],
    ["The wall is 60 feet long.", "incomparable", "The wall weighs 60 tonnes."],
  ],
};
