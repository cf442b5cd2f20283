package org.wellnessconnection.story.screening;

import java.util.Arrays;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * What speaks for somebody who was cared for, or of their family (above zero), or for a colleague (below), where a name stands
 * without a word of who it is. The weights are those of a logistic regression over the examples that may be looked at, in
 * quarters; what they have too few of is set by hand.
 */
enum Clue {
    /** Words of what people go through in a hospital. */
    CARE(2) {
        @Override
        int in(Around around) {
            return Math.min(3, around.story().care());
        }
    },
    /** Words of shifts, lessons and offices. */
    WORK(-3) {
        @Override
        int in(Around around) {
            return Math.min(2, around.story().work());
        }
    },
    /** Somebody is thanked or spoken to, so that the name is of a third one. */
    ANOTHER_IS_THANKED(10) {
        @Override
        int in(Around around) {
            return around.story().isSpokenTo() ? 1 : 0;
        }
    },
    DONE_TO_THEM(
            5,
            "(?i)\\b(?:told|tell|telling|tells|gave|give|giving|held|hold|holding|believed|phoned|sang|sing|carried|bathed"
                    + "|washed|fed|rocked|stabili[sz]ed|saved|saving|saw|loved|calmed|reached|treated|helped|found|got|kept"
                    + "|let|made|making|lost|losing|explain(?:ed|ing) to|talk(?:ed|ing) to|listen(?:ed|ing) to|so that"
                    + "|for|on|over|about|beside|around|behind|dit|donn[ée]|tenu|crue?|appel[ée]|chant[ée]|port[ée]|lav[ée]"
                    + "|berc[ée]|sauv[ée]|calm[ée]|soign[ée]|soignais|trouv[ée]|gard[ée]|laiss[ée]|rassur[ée]|perdu"
                    + "|à|pour|sur|chez|vu|aid[ée]|afin que|pour que) (?:(?:little|old|big|sweet|poor|young|dear|petite?"
                    + "|vieux|vieille|grande?|pauvre|belle|beau|la|le|ptite|ptit|p'tite|p'tit|notre|our|miss|that|ce|cette) )?$",
            ""),
    WITH_FAMILY(
            2,
            "",
            "(?i)^ (?:and|et|&|pis) (?:her|his|their|the|sa|son|ses|leurs?|toute sa|all|le|la|les) (?:whole |entire |three"
                    + " |two |four |little |old |deux |trois |quatre |petite? )?(?:famil\\p{L}+|mom|mum|mother|mère|father"
                    + "|dad|père|parents|kids|children|enfants|wife|husband|mari|femme|conjointe?|partner|twins|baby"
                    + "|bébé|daughters?|sons?|fille|fils|sisters?|brothers?|sœurs?|frères?)"),
    /** 'You and Priya'. */
    WITH_ONE_OF_US(
            -8,
            "(?i)(?:\\b(?:you|toi|vous|i|me|moi|us|nous|dr\\.?|dre) (?:and|et|&|pis)|\\b(?:with|avec) you and) $",
            ""),
    /** 'Priya, you stayed'. */
    SPOKEN_TO(-8, "(?:^|[.!?\\n] )$", "(?i)^,? (?:you|your|tu|t'|vous|ton|ta|tes|merci|thank|thanks|je t'|je te|i )"),
    THANKED(
            -8,
            "(?i)(?:thank you|thanks|thank u|thx|merci|bravo|hey|hi|dear|ch[eè]re?|salut|all[oô]|shout ?-?out to"
                    + "|love you),? $",
            ""),
    BESIDE_US(-1, "", "(?i)^[^.!?;]{0,60}\\b(?:me|us|my|m'|nous|moi|mes|mon|ma|on my|ours)\\b"),
    /** 'The funeral of', 'le chevet de'. */
    OF_THEIR_ILLNESS(
            3,
            "(?i)(?:\\b(?:funeral|death|wake|burial|memory|passing|obituary|bedside|birth|delivery|diagnosis|surgery|discharge"
                    + "|first (?:code|death|patient|delivery)) (?:of|for|was)|(?:fun[ée]railles|mort|d[ée]c[èe]s|enterrement|deuil"
                    + "|chevet|naissance|accouchement|op[ée]ration|chirurgie|chimio|dossier|chambre|famille|biopsie|greffe|AVC|pr[ée]nom"
                    + "|peau|main|mains|cheveux|jambe|pied|pieds|c(?:œ|oe)ur|question|douleur) (?:d'|de)) ?$",
            ""),
    /** 'Gus says hi', 'Lacey is home', 'Ginette te fait dire'. */
    SENDS_WORD(
            4,
            "",
            "(?i)^(?:,[^,.]{2,40},)? (?:says? (?:hi|hello|thank|the\\b)|wants (?:you|the|to)|sends|asked me to (?:write|thank|tell|find)"
                    + "|still (?:asks|talks)|(?:te|vous) (?:fait dire|salue|dit)|t'envoie|vous envoie|m'a demand[ée] d|(?:is|got|went|made it|was"
                    + "|has gone|finally (?:got|went|made)|est|a pu) (?:\\p{L}+ ){0,3}(?:home|discharged|rentr|retourn|sorti|chez (?:lui|elle)))"),
    /** 'Effie had her port put in': what people go through, right behind the name. */
    CARE_BEHIND(3) {
        @Override
        int in(Around around) {
            return Math.min(2, around.careBehind());
        }
    },
    /** 'Effie hadn't touched her tray'. */
    THEIRS(3, "", "(?i)^[^.!?;]*\\b(?:his|hers?|him|sa|son|ses|lui)\\b"),
    HAS_OR_IS(
            3,
            "",
            "(?i)^(?:'s)? (?:had|hadn't|has|hasn't|was|wasn't|is|isn't|got|could|couldn't|started|stopped|finally|a|avait|n'avait"
                    + "|était|n'était|ne|s'|faisait|fait)\\b"),
    /** No given name that we know: a word with a capital may be a place or a drug. */
    UNKNOWN(-12) {
        @Override
        int in(Around around) {
            return BareNames.isKnown(around.name()) ? 0 : 1;
        }
    };

    /** What counts for every name of a story alike. */
    record Story(String text, int care, int work, boolean isSpokenTo) {

        private static final Pattern SPOKEN_TO = Pattern.compile(
                "(?i)(?:thanks?|thank you|merci|kudos|cheers|shout ?-?out|props|hats off|note|pensée|chapeau|bravo|hommage"
                        + "|grateful)(?: [\\p{L}]+)? (?:to|for|à|aux?|pour|d'avoir)\\b|^(?:To|For|À|Aux?|Pour) (?:the|my|our"
                        + "|whoever|everyone|all|la|le|les|l'|notre|mon|ma|toute|ceux|celle|celui|l'équipe)"
                        + "|\\b(?:you|u|your|tu|t'|ton|ta|tes|toi|vous|votre|vos)\\b");

        static Story of(String text) {
            var words = WordFile.words(text);
            return new Story(
                    text,
                    (int) words.stream().filter(Scenes.CARE).count(),
                    (int) words.stream().filter(Scenes.WORK).count(),
                    SPOKEN_TO.matcher(text).find());
        }
    }

    /** A name in its story. */
    record Around(Story story, int start, int end) {

        private static final Pattern END = Pattern.compile("[.!?;] ");

        /** Without what only makes it somebody's: 'Tara' of 'Tara's'. */
        String name() {
            var name = story.text().substring(start, end);
            return name.endsWith("'s") ? name.substring(0, name.length() - 2) : name;
        }

        String before() {
            return story.text().substring(Math.max(0, start - 90), start);
        }

        String after() {
            return story.text().substring(end, Math.min(story.text().length(), end + 60));
        }

        /** How many words of care stand between the name and the end of its sentence, or of what is looked at. */
        int careBehind() {
            var rest = END.split(after(), 2)[0];
            return (int) WordFile.words(rest).stream().filter(Scenes.CARE).count();
        }
    }

    private final int weight;
    private final Predicate<String> before;
    private final Predicate<String> after;

    Clue(int weight) {
        this(weight, "", "");
    }

    Clue(int weight, String before, String after) {
        this.weight = weight;
        this.before = Pattern.compile(before).asPredicate();
        this.after = Pattern.compile(after).asPredicate();
    }

    /** How often it is there. */
    int in(Around around) {
        return before.test(around.before()) && after.test(around.after()) ? 1 : 0;
    }

    /** All of them; above zero for somebody who was cared for, below for a colleague. */
    static int sum(Around around) {
        return Arrays.stream(values()).mapToInt(clue -> clue.worth(around)).sum();
    }

    /** What this one adds. */
    int worth(Around around) {
        return weight * in(around);
    }
}
