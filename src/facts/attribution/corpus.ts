import type { Corpus } from "../kind.ts";

export const corpus: Corpus = {
  reads: [
    {
      value: { speaker: "Runa Achterberg" },
      in: [
        "Runa Achterberg said the pool would reopen.",
        "The pool would reopen, Runa Achterberg said.",
        "“The pool will reopen,” said Runa Achterberg.",
        "“The pool will reopen,” Runa Achterberg said.",
        "According to Runa Achterberg, the pool will reopen.",
        "The pool will reopen, according to Runa Achterberg.",
      ],
    },
    // Other verbs of saying, and what may stand between speaker and verb
    {
      value: { speaker: "Runa Achterberg" },
      in: [
        "Runa Achterberg told reporters that the pool would reopen.",
        "Runa Achterberg announced that the pool would reopen.",
        "Runa Achterberg warned that the pool could close.",
        "Runa Achterberg has confirmed that the pool will reopen.",
        "Runa Achterberg, the manager of the pool, said it would reopen.",
        "Runa Achterberg, who runs the pool, said it would reopen.",
      ],
    },
    // Quoted words: verbs that judge them, and the one whom a pronoun stands for
    {
      value: { speaker: "Runa Achterberg" },
      in: [
        "Runa Achterberg dismissed the plan as “a stunt for the cameras”.",
        "There were cheers for Runa Achterberg when she said: “The pool will reopen.”",
        "Runa Achterberg stood at the gate. “The pool will reopen,” she said.",
        "“The pool will reopen,” the mayor, Runa Achterberg, said.",
        "Runa Achterberg, leader of the Harbour Party, the largest in the town, called the plan “a stunt for the cameras”.",
      ],
    },
    {
      value: { speaker: "police" },
      in: [
        "Three cars were stolen, police said.",
        "Three cars were stolen, according to police.",
        "On Monday police said three cars were stolen.",
      ],
    },
    {
      value: { speaker: "the fire chief" },
      in: [
        "The roof was unsafe, the fire chief said.",
        "The roof was unsafe, according to the fire chief.",
        "On Monday the fire chief warned that the roof was unsafe.",
      ],
    },
    {
      value: { speaker: "a company spokeswoman" },
      in: [
        "The plant will close, a company spokeswoman said.",
        "The plant will close, according to a company spokeswoman.",
        "“The plant will close,” a company spokeswoman said.",
      ],
    },
    {
      value: { speaker: "Harbour Board" },
      in: ["The Harbour Board said the pier would close.", "The Harbour Board announced that the pier would close."],
    },
    {
      value: { speaker: "witnesses" },
      in: ["The truck ran a red light, witnesses said.", "The truck ran a red light, according to witnesses."],
    },
  ],

  nothing: [
    "The pool will reopen on Monday.",
    "The manager opened the gates.",
    "Three cars were stolen.",
    "The claim was rejected.",
    "Prices fell, and shoppers cheered.",
    "The statement was short.",
    // Of two persons nobody can tell which one is meant
    "Runa Achterberg stood beside Marek Dvorsky. “The pool will reopen,” she said.",
    // Spoken of, spoken to, or not spoken yet
    "Runa Achterberg, 67, is thought to have left.",
    "Residents were told to leave.",
    "Runa Achterberg is expected to announce a plan.",
    "The plan is for Runa Achterberg to call for a vote.",
  ],

  pairs: [
    ["Runa Achterberg said the pool would reopen in May.", "same", "The pool would reopen in May, Runa Achterberg said."],
    ["“The pool will reopen,” said Runa Achterberg.", "same", "“The pool will reopen,” Achterberg told reporters."],
    ["A stolen truck hit the bridge, police said.", "same", "A stolen truck hit the bridge, according to police."],
    [
      "Runa Achterberg said the public pool would reopen after repairs.",
      "varies",
      "Marek Dvorsky said the public pool would reopen after repairs.",
    ],
    [
      "“The pool is safe and will soon reopen,” said Runa Achterberg.",
      "varies",
      "“The pool is safe and will reopen soon,” said Marek Dvorsky.",
    ],
    ["Police said a stolen truck hit the old bridge at night.", "varies", "Witnesses said a stolen truck hit the old bridge at night."],
    // A speaker without a name may be the very one whom the other article names.
    ["The harbour board said a stolen truck hit the old bridge.", "incomparable", "Officials said a stolen truck hit the old bridge."],
    ["“The pool will reopen in May,” the authorities said.", "incomparable", "“The pool will reopen in May,” said Marek Dvorsky."],
    ["“The pool will reopen in May,” said Runa Achterberg.", "conflicts", "“The pool will reopen in May,” said Marek Dvorsky."],
    ["“A disgrace for the town,” the harbour union said.", "conflicts", "“A disgrace for the town,” said Marek Dvorsky."],
    ["“A disgrace for the town,” the fire chief said.", "incomparable", "“A disgrace for the town,” said Marek Dvorsky."],
    ["Runa Achterberg said the pool would reopen.", "incomparable", "Marek Dvorsky said the trams were late."],
    ["Runa Achterberg said the pool would reopen.", "incomparable", "Runa Achterberg said taxes were unfair."],
  ],
};
