import { describe, expect, it } from "vitest";
import { isForeign } from "../../src/text/language.ts";

const ENGLISH = "The harbour authority said on Tuesday that four workers had died when a crane fell on the quay.";
const FOREIGN: Record<string, string> = {
  Russian: "В результате пожара погибли три человека, сообщили власти в понедельник.",
  German:
    "Bei einem Brand in einem Hotel sind am Sonntag drei Menschen ums Leben gekommen, wie die Polizei mitteilte. Das Feuer brach in den frühen Morgenstunden in der Küche aus und griff schnell auf das Dach über. Die Ursache ist noch nicht bekannt, sagte ein Sprecher der Feuerwehr.",
  Spanish:
    "Tres personas murieron en un incendio en un hotel de la costa, informó la policía el domingo. El fuego comenzó en la cocina y se extendió rápidamente por todo el edificio. Los bomberos tardaron casi seis horas en controlar las llamas, según las autoridades de la ciudad.",
  Finnish:
    "Ainakin kolme ihmistä kuoli hotellipalossa varhain sunnuntaina, poliisi kertoi. Tuli sai alkunsa keittiöstä ja levisi nopeasti koko rakennukseen. Palokunta sammutti liekkejä lähes kuusi tuntia. Syytä tutkitaan edelleen, kertoi tiedottaja maanantaina lehdistölle. Hotelli suljettiin toistaiseksi, ja vieraat siirrettiin naapurikaupungin majoitusliikkeisiin odottamaan lisätietoja.",
};

describe("language", () => {
  it.each(Object.entries(FOREIGN))("refuses %s", (_, text) => expect(isForeign(text)).toBe(true));
  it.each([
    ["English", ENGLISH],
    [
      "English with foreign names",
      `${ENGLISH} José Núñez and Łukasz Żak of the Confédération générale du travail, from São Paulo, agreed.`,
    ],
    ["a short foreign text", "Drei Tote bei Brand"],
    ["a list of names", Array.from({ length: 60 }, (_, i) => `Kovač Nr${i}`).join("\n")],
    ["a table", Array.from({ length: 30 }, (_, i) => `Team ${i}\t${i}\t${2 * i}\t${3 * i}`).join("\n")],
    ["figures alone", "7-4 8-3 100 200 300"],
  ])("takes %s", (_, text) => expect(isForeign(text)).toBe(false));
});
