import type { Corpus } from "../kind.ts";

export const corpus: Corpus = {
  reads: [
    {
      value: { members: ["Norway", "Iceland", "Malta"] },
      in: [
        "The pact was signed by Norway, Iceland and Malta.",
        "The pact was signed by Norway, Iceland, and Malta.",
        "The pact was signed by Norway, Iceland and Malta on Monday.",
        "Norway, Iceland and Malta signed the pact.",
        "The signatories (Norway, Iceland and Malta) met in secret.",
        "Three states signed: Norway, Iceland and Malta.",
      ],
    },
    {
      value: { members: ["Norway", "Iceland"] },
      in: [
        "The pact was signed by Norway and Iceland.",
        "The pact was signed by Norway and Iceland on Monday.",
        "Norway and Iceland signed the pact.",
        "The pact binds Norway and Iceland.",
      ],
    },
    {
      value: { members: ["bread", "milk", "eggs"] },
      in: [
        "The lorry was loaded with bread, milk and eggs.",
        "Shops ran out of bread, milk and eggs.",
        "Shops sold out: bread, milk, and eggs were gone.",
      ],
    },
    {
      value: { members: ["nurses", "porters", "cleaners", "cooks"] },
      in: [
        "The strike was joined by nurses, porters, cleaners and cooks.",
        "The strike was joined by nurses, porters, cleaners, and cooks.",
      ],
    },
    {
      value: { members: ["Runa Achterberg", "Marek Dvorsky", "Ottilie Nygaard"] },
      in: [
        "Prizes went to Runa Achterberg, Marek Dvorsky and Ottilie Nygaard.",
        "The jury chose Runa Achterberg, Marek Dvorsky and Ottilie Nygaard.",
        "Prizes went to Runa Achterberg, Marek Dvorsky, and Ottilie Nygaard.",
      ],
    },
    {
      value: { members: ["names", "home addresses", "phone numbers"] },
      in: [
        "The list held names, home addresses and phone numbers.",
        "The thieves left with names, home addresses and phone numbers.",
        "A file with names, home addresses, and phone numbers was lost.",
      ],
    },
    // Words that bound a group
    { value: { members: ["Every school"] }, in: ["Every school was closed.", "Every school in the valley was closed."] },
    { value: { members: ["All three lines"] }, in: ["All three lines were lost.", "All three lines at the mill were lost."] },
    { value: { members: ["Two of its eleven members"] }, in: ["Two of its eleven members stood up."] },
    { value: { members: ["primary schools only"] }, in: ["It closed primary schools only.", "It closed primary schools only, she said."] },
    { value: { members: ["limited to permanent staff"] }, in: ["The offer was limited to permanent staff."] },
    { value: { members: ["Only adults"] }, in: ["Only adults may enter."] },
  ],

  nothing: [
    "The choir sang in the old cathedral.",
    "The tall, dark ship sank.",
    "The singer came and went.",
    "She sang, danced and laughed.",
    "The bank and the school were shut.",
    "The mayor, a former pilot, resigned.",
    "On Monday, the firm failed.",
    "Nearly all schools were closed.",
    "The city was all but empty.",
  ],

  pairs: [
    ["The pact was signed by Norway, Iceland and Malta.", "same", "The pact was signed by Malta, Norway and Iceland."],
    ["The pact was signed by Norway, Iceland and Malta.", "same", "Three states signed: Norway, Iceland, and Malta."],
    ["The lorry was loaded with bread, milk and eggs.", "same", "The lorry was loaded with eggs, bread and milk."],
    ["A file with names, home addresses and phone numbers was lost.", "same", "A file with names, addresses and phone numbers was lost."],

    ["The pact was signed by Norway, Iceland and Malta.", "varies", "The pact was signed by Norway, Iceland, Malta and Cyprus."],
    ["The pact was signed by Norway and Iceland.", "varies", "The pact was signed by Norway, Iceland and Malta."],
    ["The lorry was loaded with bread, milk and eggs.", "varies", "The lorry was loaded with bread, milk and rice."],

    // All of a group, and a part of it alone
    ["Every one of the 17 guards is free.", "conflicts", "Fourteen of the 17 guards are free."],
    ["Every school was closed.", "conflicts", "It closed primary schools only."],
    ["All eleven councillors rose.", "conflicts", "Two of its 11 members kept their seats."],
    ["All three lines were lost.", "same", "All of the three lines were lost."],
    ["Every primary school was closed.", "incomparable", "Some of the schools were closed."],
    ["All three lines were lost.", "incomparable", "Two of the five lines were lost."],
    ["Some of the schools were closed.", "incomparable", "Most of the schools were closed."],

    ["The lorry was loaded with bread, milk and eggs.", "incomparable", "The strike was joined by nurses, porters and cooks."],
    ["The pact was signed by Norway and Iceland.", "incomparable", "Prizes went to Runa Achterberg and Marek Dvorsky."],
  ],
};
