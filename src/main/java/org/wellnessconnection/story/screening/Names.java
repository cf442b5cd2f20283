package org.wellnessconnection.story.screening;

import java.util.Set;
import java.util.regex.Pattern;

/** The look of a person's name, and names that are nobody's secret. */
final class Names {

    /** One word of a name, or an initial: {@code O'Brien}, {@code Saint-Laurent}, {@code J.}. */
    static final String WORD =
            "(?:\\p{Lu}\\.(?:-?\\p{Lu}\\.){0,4}|(?:Mc|Mac|O'|D'|St\\. |St-|Ste-|Le |La |El |Al-)?\\p{Lu}[\\p{Ll}]+(?:['-]\\p{Lu}?\\p{Ll}+){0,3})";

    /** A name of one to three words; small words such as {@code de} and {@code van} may stand between. */
    static final String NAME = WORD + "(?: (?:(?:de|de la|du|van|von|der|la|le|bin|el) )?" + WORD + "){0,2}";

    /** A name all in capitals is one behind a title only. */
    static final String CAPITALS = "\\p{Lu}{2,}(?:-\\p{Lu}+)?(?: \\p{Lu}{2,}(?:-\\p{Lu}+)?)?";

    /** What stands behind a title or a role with a capital and is no name. */
    private static final Set<String> NOBODY = Set.of(
            "Google",
            "Pepper",
            "Seuss",
            "House",
            "Who",
            "Jekyll",
            "Watson",
            "Strange",
            "Dolittle",
            "Spock",
            "Phil",
            "Oz",
            "Internet",
            "Zero",
            "Bean",
            "Claus",
            "Darcy",
            "Butterfly",
            "Bovary",
            "Tout-le-Monde",
            "Monsieur",
            "Google.",
            "Practitioner",
            "Manager",
            "Educator",
            "In",
            "On",
            "At",
            "Of",
            "And",
            "The",
            "I",
            "A",
            "My",
            "We",
            "He",
            "She",
            "They",
            "It",
            "But",
            "So",
            "When",
            "After",
            "Before",
            "If",
            "For",
            "To",
            "Thank",
            "Thanks",
            "Never",
            "Then",
            "No",
            "Not",
            "Experience",
            "Safety",
            "Care",
            "Advocate",
            "Advocacy",
            "Services",
            "Relations",
            "Zéro",
            "Knock",
            "Jivago",
            "Zhivago",
            "Frankenstein",
            "Moreau",
            "Livingstone",
            "Folamour",
            "Mamour",
            "Everybody",
            "Everyone",
            "Nobody",
            "Je",
            "Il",
            "Elle",
            "Nous",
            "Vous",
            "Ils",
            "Elles",
            "Le",
            "La",
            "Les",
            "Un",
            "Une",
            "Mais",
            "Et",
            "Ou",
            "Pour",
            "Merci",
            "Ce",
            "Cette",
            "Quand",
            "Puis",
            "Dans",
            "Doe",
            "Jane Doe",
            "ICU",
            "ER",
            "Covid",
            "COVID",
            "Day",
            "Support",
            "Wellness",
            "Association",
            "Canada",
            "Hospital",
            "Health",
            "Medicine",
            "University",
            "English",
            "French",
            "Canadian",
            "Québec",
            "Ontario",
            "Santé",
            "Madame",
            "Mother",
            "Nature",
            "Christmas",
            "Universe",
            "God",
            "Dieu",
            "President",
            "Speaker",
            "Chair",
            "Ministre",
            "Président",
            "Présidente",
            "Minister",
            "Potato",
            "Univers",
            "Google-moi");

    private static final Pattern END = Pattern.compile("[.,;:!?]+$");

    private Names() {}

    /** Whether these words can be the name of somebody alive. */
    static boolean isSomebody(String name) {
        var clean = END.matcher(name).replaceAll("");
        var first = clean.split(" ", 2)[0];
        return !NOBODY.contains(clean) && !NOBODY.contains(first) && !clean.isEmpty();
    }
}
