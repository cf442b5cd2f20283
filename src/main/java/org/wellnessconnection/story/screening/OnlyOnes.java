package org.wellnessconnection.story.screening;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Whoever is the only, the first or the oldest of a kind in a place: 'the lone midwife of Pond Inlet', 'la seule pharmacienne
 * de Fermont'. There no age is needed to tell who it is.
 */
final class OnlyOnes implements Recognizer {

    private static final String ENGLISH_ONLY =
            "(?:one and only|very first|only|sole|lone|single|last|first|oldest|youngest|tallest|longest-serving)";
    private static final String FRENCH_ONLY =
            "(?:seule?s?(?: et unique)?|uniques?|premi[èe]re?|derni[èe]re?|doyenne?|plus (?:vieux|vieille|jeune"
                    + "|âgée?|ancien|ancienne))";

    private static final String PLACE =
            "\\p{Lu}[\\p{L}'.-]+(?:[ -](?:\\p{Lu}[\\p{L}'.-]+|du|des|de|la|le|les|sur|on|sous|aux|the)){0,4}";

    private static final Pattern ENGLISH = Recognizer.shape("(?i:" + ENGLISH_ONLY
            + ") (?<who>(?:[\\p{L}][\\p{L}'-]+ ){0,4}?(?<head>[\\p{L}][\\p{L}'-]+)),?"
            + " (?:(?:ever |to be )?(?:ever|left|working|living|practising|elected|born|delivered|trained|hired|licensed) )?"
            + "(?i:in|of|from|for|at|between|near|on|north of|south of|east of|west of|outside|this side of) (?:(?:all"
            + " of|the (?:village|town|hamlet|community|island|reserve|municipality|county) of|the|greater|downtown"
            + "|northern|rural) )?(?<place>"
            + PLACE + ")");

    private static final Pattern FRENCH = Recognizer.shape("(?i:" + FRENCH_ONLY
            + ") (?<who>(?<head>\\p{L}[\\p{L}-]+)(?: (?:d[eu] |des |d'|à |au |aux |en |de la |de l')?\\p{L}[\\p{L}-]+){0,4}?),?"
            + " ?(?:née?s? |élue? |formée? )?(?i:d'|de |du |des |[àa] |au |aux |en |entre |dans |pour |sur |près"
            + " de |au nord de |au sud de |chez les )"
            + " ?(?:(?:tout(?:e la)?|le|la|les|l')? ?(?:village|ville|hameau|communauté|[îi]les?|municipalité|réserve"
            + "|canton|vallée) (?:de |d'|du |des |aux )?)?(?<place>"
            + PLACE + ")");

    /** 'One of five children in Canada with ...', 'un des trois Canadiens atteints de ...'. */
    private static final Pattern ONE_OF_FEW =
            Recognizer.shape("(?i)(?:one of (?:only |just |about |maybe )?(?:(?-i:\\d{1,3})|" + NumberWords.ENGLISH
                    + "|a (?:dozen|handful of)) (?:[\\p{L}-]+ ){1,3}(?:in|of|across) (?:the )?(?:world|country|province"
                    + "|territory|canada|north america|region|(?-i:\\p{Lu})[\\p{L}'-]+)"
                    + "|l?'?une? des (?:seule?s )?(?:(?-i:\\d{1,3})|" + NumberWords.FRENCH
                    + ") (?:seule?s )?(?:[\\p{L}-]+ ){1,3}(?:au|du|de la|dans l[ae]|en|de|à) ?(?:monde|pays|province|territoire"
                    + "|canada|r[ée]gion|(?-i:\\p{Lu})[\\p{L}'-]+))"
                    + " (?:with|who (?:has|have|had|live)|living with|to have|born with|atteinte?s?|qui (?:a|ont|vivent)"
                    + "|avec|ayant|n[ée]e?s? avec)\\b");

    /** An office that one person has in a place. */
    private static final Pattern OFFICE = Recognizer.shape(
            "(?i:the|la|le|l') ?(?i:(?:retired |former |old |ancien(?:ne)? |vieux |vieille )?(?:mayor|deputy mayor"
                    + "|postmaster|postmistress|fire chief|police chief|lighthouse keeper|harbour ?master|parish priest"
                    + "|band chief|reeve|school principal|town clerk"
                    + "|maire|mairesse|cur[ée]|ma[îi]tre de poste|ma[îi]tresse de poste|chef(?:fe)? des pompiers|chef(?:fe)?"
                    + " de police|gardien(?:ne)? de phare|direct(?:eur|rice) de l'[ée]cole|bedeau|pr[ée]fet|pr[ée]f[èe]te))"
                    + " (?i:of |in |at |de |d'|du |des |à )(?:the )?(?<place>"
                    + PLACE
                    + "|(?i:an?|une?|the|le|la) (?i:(?:tiny |small |little |petite? )?(?:village|town|hamlet|hameau|outport|reserve"
                    + "|r[ée]serve|community|communaut[ée]|island|[îi]le)) (?i:of|de|d') ?(?:\\d[\\d ,]*|" + PLACE
                    + "))");

    private static final Pattern SURVIVOR = Recognizer.shape(
            "(?i)(?:only|sole|lone|seule?|unique) (?:survivor|survivante?|rescap[ée]e?) (?:of|from|de|du|d')[^.!?\\n]{3,60}");

    private static final Set<String> ARTICLES = Names.words("the la le l");

    private static final Set<String> FIRST = Names.words("""
            one very only sole lone single last first oldest youngest tallest longest seul seule seuls seules unique uniques premier première
            premiere dernier dernière derniere doyen doyenne plus""");

    /** Whoever has to do with something, by the ending of the word. */
    private static final Pattern SOMEBODY = Recognizer.shape(
            "(?i)(?:[\\p{L}'-]*?(?:ist|ician|cian|rian|woman|wom[ae]n|man|men|wife|keeper|worker|owner|master|mistress"
                    + "|smith|wright|er|or|eer|ess|ant|ologue|iste|eur|euse|trice|i[èe]re?|ien|ienne|aire|logiste|[âa]tre|ogue|ographe)s?"
                    + "|nurse|midwife|sage-femme|judge|juge|priest|prêtre|cur[ée]|chief|chef|cheffe|mayor|maire|mairesse"
                    + "|pilot|pilote|surgeon|MD|vet|physician|doctor|docteure?|m[ée]decin"
                    + "|girl|boy|teen|family|famille|child|kid|baby|enfant|fille|gar[çc]on|bébé|femme|homme|dame|twins|triplets"
                    + "|jumeaux|jumelles|tripl[ée]s|quintuplets|couple|nun|monk|cook|guide|guard"
                    + "|poet|po[èe]te|elder|aîn[ée]e?|imam|rabbi|rabbin|pasteure?|avocate?|députée?|cop|constable|coroner"
                    + "|captain|capitaine|athlete|athl[èe]te|Olympian|olympienne?|veteran|v[ée]t[ée]ran|survivante?"
                    + "|rescap[ée]e?|centenarian|dentiste?|fleuriste|notaire|infirmi[èe]re?|refugee|r[ée]fugi[ée]e?|Inuk"
                    + "|M[ée]tis|amputee|amput[ée]e?|patiente?|person|personne|sister|postmistress|agente?|adjointe?)s?");

    /** With the endings of people, and things or times. */
    private static final Set<String> THINGS = Names.words("""
            computer elevator summer winter letter answer dinner supper centre center theatre number chapter paper water shower river harbour
            corridor door floor error offer order quarter semester year flower tower trailer helicopter scanner printer monitor ventilator
            generator freezer heater mirror chair pair minor major other another order cover power matter corner order player-piano hour tour
            restaurant important grant plant moment december september october november her after over under ever never together for
            première dernière lumière prière bière matière manière rivière frontière hier quartier dernier premier papier escalier atelier calendrier février
            janvier métier chantier cahier soulier cœur coeur douleur peur couleur heure leur fleur ordinateur ascenseur secteur honneur bonheur
            malheur erreur intérieur extérieur moteur anniversaire horaire salaire itinéraire affaire dossier collier instant restaurant avant
            maintenant pendant durant croissant semestre foyer hiver lien mien bien rien moyen article hiver dialogue catalogue liste piste""");

    /** One doctor among the thousands of a large town is nobody in particular: the writer only means it warmly. */
    private static final Set<String> LARGE = Names.words("""
            Toronto Montréal Montreal Vancouver Calgary Edmonton Ottawa Winnipeg Québec Quebec Canada Ontario Alberta Hamilton Halifax Laval
            America Amérique Earth God Dieu Terre""");

    private static final Set<String> NO_PLACE = Names.words("""
            ICU ER OR NICU PICU USI I January February March April May June July August September October November December Monday Tuesday Wednesday
            Thursday Friday Saturday Sunday Christmas Easter Thanksgiving Noël Pâques COVID Emergency Medicine Surgery Pediatrics Psychiatry Radiology
            Urgence Wellness Zoom English French Room Unit Bed Dr Dre Mrs Mr Mme Canada God Dieu Earth Ward Floor""");

    private static final Set<String> ORDINARY = Names.words("""
            person doctor physician nurse resident friend colleague man woman girl boy child kid teacher intern student patient member médecin
            docteur docteure infirmière infirmier résident résidente ami amie collègue personne homme femme fille garçon enfant patient patiente
            externe étudiant étudiante membre""");

    @Override
    public List<Finding> in(PlainText text) {
        var english = text.led(FIRST::contains, ENGLISH).stream().filter(OnlyOnes::isSomebody);
        var french = text.led(FIRST::contains, FRENCH).stream().filter(OnlyOnes::isSomebody);
        var few =
                text.led(head -> head.equals("one") || head.startsWith("un") || head.equals("l"), ONE_OF_FEW).stream();
        var offices = text.led(ARTICLES::contains, OFFICE).stream()
                .filter(match -> !LARGE.contains(match.group("place")) && !NO_PLACE.contains(match.group("place")));
        var survivors = text.led(FIRST::contains, SURVIVOR).stream();
        return Stream.of(english, french, few, offices, survivors)
                .flatMap(matches -> matches)
                .map(match -> Finding.of(Kind.COMBINATION, text.span(match), Suggestion.of("person"), 69))
                .toList();
    }

    private static boolean isSomebody(MatchResult match) {
        var words = match.group("who").toLowerCase(Locale.ROOT).split(" ");
        var head = match.group("head").toLowerCase(Locale.ROOT);
        var place = match.group("place").split("[ -]", 2)[0];
        if (THINGS.contains(head) || !SOMEBODY.matcher(head).matches() || NO_PLACE.contains(place)) {
            return false;
        }
        return !LARGE.contains(place) || words.length > 1 || !ORDINARY.contains(head);
    }

    /** Whether a word that ends as people do is of a thing or a time. */
    static boolean isThing(String word) {
        return THINGS.contains(word.toLowerCase(Locale.ROOT));
    }
}
