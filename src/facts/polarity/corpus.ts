import type { Corpus } from "../kind.ts";

export const corpus: Corpus = {
  reads: [
    {
      value: { predicate: "reopen", negated: false },
      in: [
        "The bridge reopened.",
        "The bridge has reopened.",
        "The bridge was reopened.",
        "The bridge will reopen.",
        "The bridge had already reopened.",
      ],
    },
    {
      value: { predicate: "reopen", negated: true },
      in: [
        "The bridge did not reopen.",
        "The bridge didn't reopen.",
        "The bridge has not reopened.",
        "The bridge never reopened.",
        "The bridge will not reopen.",
        "The bridge won't reopen.",
        "The bridge has yet to reopen.",
      ],
    },
    // The negation may stand in the subject or the object
    {
      value: { predicate: "hurt", negated: true },
      in: ["No one was hurt.", "Nobody was hurt.", "None of the crew was hurt.", "The crew was not hurt.", "No passengers were hurt."],
    },

    // Verbs that deny what hangs on them
    {
      value: { predicate: "sign", negated: true },
      in: [
        "The minister refused to sign the treaty.",
        "The minister declined to sign the treaty.",
        "The minister failed to sign the treaty.",
        "The minister did not sign the treaty.",
        "The minister would not sign the treaty.",
      ],
    },
    {
      value: { predicate: "steal", negated: true },
      in: [
        "He denied that he stole the painting.",
        "He denied stealing the painting.",
        "He never stole the painting.",
        "He did not steal the painting.",
      ],
    },
    {
      value: { predicate: "sign", negated: false },
      in: ["The minister did not refuse to sign the treaty.", "The minister signed the treaty.", "The minister agreed to sign the treaty."],
    },
    // What is done may stand in a particle, a compound or the noun of a light verb
    {
      value: { predicate: "resign", negated: true },
      in: ["The minister will not step down.", "The minister refused to stand down.", "The minister did not resign."],
    },
    { value: { predicate: "reject", negated: false }, in: ["The offer was turned down.", "The board turned down the offer."] },
    { value: { predicate: "cooper", negated: false }, in: ["The firm was co-operating.", "The firm was cooperating."] },
    { value: { predicate: "negoti", negated: true }, in: ["The policy is non-negotiable.", "The policy is not negotiable."] },
    // A denial that is raised to the verb of thinking
    {
      value: { predicate: "reopen", negated: true },
      in: ["We don't expect that the bridge will reopen.", "I do not think the bridge will reopen."],
    },
    { value: { predicate: "expect", negated: true }, in: ["They did not expect any breakthrough.", "We didn't expect a deal."] },
    { value: { predicate: "arrest", negated: true }, in: ["No arrests were made.", "Nobody was arrested.", "No arrests have been made."] },
    {
      value: { predicate: "invas", negated: true },
      in: ["The army is not planning an invasion.", "The army was not preparing for an invasion."],
    },
  ],

  nothing: [
    "A long night in the harbour.",
    "No comment from the ministry.",
    "Police said so.",
    "She took her time.",
    "He wanted more.",
    "“Don't run,” she said.",
  ],

  pairs: [
    ["The bridge reopened.", "same", "The bridge has reopened."],
    ["The bridge did not reopen.", "same", "The bridge never reopened."],
    ["Nobody was hurt.", "same", "No one was hurt."],
    ["The minister refused to sign.", "same", "The minister did not sign."],
    ["Prices rose.", "same", "Prices climbed."],

    ["The union did not pay.", "same", "The union refused to hand over the money."],
    ["The army has no plans to invade.", "same", "The army is not planning an invasion."],

    // Denied on one side
    ["The bridge reopened.", "conflicts", "The bridge did not reopen."],
    ["The minister signed the treaty.", "conflicts", "The minister refused to sign the treaty."],
    ["The crew was hurt.", "conflicts", "None of the crew was hurt."],
    ["The mayor resigned.", "conflicts", "The mayor has yet to resign."],
    ["The bridge will reopen.", "conflicts", "The bridge will not reopen."],

    // Opposite outcomes
    ["Prices rose.", "conflicts", "Prices fell."],
    ["The court upheld the ban.", "conflicts", "The court overturned the ban."],
    ["The jury convicted the banker.", "conflicts", "The jury acquitted the banker."],
    ["The ministry confirmed the leak.", "conflicts", "The ministry denied the leak."],
    ["The siren sounded.", "conflicts", "The siren was silent."],
    ["The pilot survived.", "conflicts", "The pilot was killed."],
    ["The union accepted the offer.", "conflicts", "The union rejected the offer."],

    ["The curtain never came down.", "conflicts", "The curtain dropped at once."],
    ["Prices rose.", "incomparable", "The minister resigned."],
    ["Prices rose.", "incomparable", "Prices did not fall."],
  ],
};
