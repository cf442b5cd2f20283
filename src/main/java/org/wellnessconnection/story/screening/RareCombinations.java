package org.wellnessconnection.story.screening;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Details that are harmless alone and name a person together: at least three of an age, a place, an occupation, a day, a
 * rare disease, an accident that was in the papers, within a hundred and sixty characters.
 */
final class RareCombinations implements Recognizer {

    private enum Trait {
        AGE,
        PLACE,
        WORK,
        DAY,
        DISEASE,
        EVENT,
        ILLNESS,
        BELONGING
    }

    private record Detail(Trait trait, int start, int end, int number) {}

    private static final int REACH = 160;

    private static final Pattern AGE =
            Recognizer.shape("\\b(?<years>\\d{1,3})(?:[- ](?i:years?|yrs?|months?|weeks?)[- ](?i:old)| ?(?i:y/?o)\\b|"
                    + " (?i:ans|mois|semaines)\\b(?! (?i:plus tard|apr[èe]s|de"
                    + " (?:pratique|carri[èe]re|m[ée]tier|garde|service|r[ée]sidence|formation))))|\\b(?i:aged?|[âa]g[ée]e?"
                    + " de) (?<years2>\\d{1,3})\\b|(?<=\\p{L}, )(?<years3>\\d{2})(?=,)|(?<=\\p{L} of )(?<years4>\\d{2})(?="
                    + " (?:from|in|near|who|with)\\b|,)|\\b(?<years5>\\d{1,3})[- ](?i:yrs?|year)s?[- .]{1,2}(?i:old|of age)"
                    + "|\\b(?i:who(?:'s| is| was|'d just turned)|(?:s?he|they)(?:'s| is| was|'re)|turned|age|aged|at) (?<years6>\\d{2})(?=[,.;:)]"
                    + "| (?:and|who|years|when|now|this|from|in|at)\\b)"
                    + "|(?<=\\p{L} )\\((?<years7>\\d{2})\\)|\\b(?<years8>\\d{2}) ?[FMH]\\b");

    /** An age in words, or only its ten years. */
    private static final Pattern AGE_IN_WORDS = Recognizer.shape("(?i)" + NumberWords.ENGLISH
            + "[- ](?:years?|months?|weeks?)[- ]old|(?:aged?|turned|who was|she was|he was) "
            + NumberWords.ENGLISH + "(?=[,.;)])|" + NumberWords.FRENCH
            + " ans\\b(?! (?:plus tard|apr[èe]s|de (?:pratique|carri[èe]re|m[ée]tier|garde|service|r[ée]sidence|formation)))"
            + "|(?:her|his|their) (?:early |mid-?|late |mid |very late )?(?:teens|twenties|thirties|forties|fifties"
            + "|sixties|seventies|eighties|nineties|[2-9]0s)"
            + "|(?:quadra|quinqua|sexa|septua|octo|nona)g[ée]naire|(?:octo|nona|septua|sexa)genarian|centenarian"
            + "|centenaire|(?:quaran|cinquan|soixan|tren|ving)taine(?! d)|soixante-dizaine");

    private static final Set<String> SAYING_AGE = Names.words("who she he they turned at");

    private static final Set<String> AGE_HEADS = Names.words("""
            aged turned who she he her his their quadragénaire quinquagénaire sexagénaire septuagénaire octogénaire nonagénaire octogenarian nonagenarian
            septuagenarian sexagenarian centenarian centenaire quarantaine cinquantaine soixantaine trentaine vingtaine quatre vingt""");

    /** What a whole town talks about. */
    private static final Pattern EVENT = Recognizer.shape(
            "(?i)\\b(?:(?:killed|injured|hurt|rescued|pulled|electrocuted|trapped|burned|mauled|bitten|crushed|blinded) (?:in|by|from|at|on"
                    + "|under)|who (?:survived|lost|delivered|won|had a|caught|gave birth)"
                    + "|(?:bless[ée]e?|tu[ée]e?|morte?|happ[ée]e?|renvers[ée]e?|rescap[ée]e?|[ée]lectrocut[ée]e?|br[ûu]l[ée]e?|mordue?|[ée]vacu[ée]e?"
                    + "|retrouv[ée]e?|op[ée]r[ée]e?) (?:dans|par|sur|[àa]|au|d'|en|pendant)|qui a (?:surv[ée]cu|perdu|fait un|re[çc]u|gagn[ée]|accouch[ée])"
                    + "|(?:plane|helicopter|float ?plane|bush plane|bus|train|ferry|snowmobile|skidoo|ATV|quad"
                    + "|mine|tractor|combine|logging|sawmill|mill|grain(?: bin| elevator)?|boat|house|barn|apartment|rodeo)"
                    + " (?:crash|accident|collapse|derailment|fire|explosion|rollover|capsizing)|avalanche|landslide|tornado"
                    + "|derailment|drowning|(?:bear|wolf|cougar|moose|shark|polar bear) (?:attack|mauling|collision)|lightning"
                    + " strike|struck by lightning"
                    + "|[ée]crasement d(?:e l)?'(?:un )?(?:avion|h[ée]licopt[èe]re|hydravion)|accident d(?:e|'|u) ?(?:motoneige"
                    + "|autobus|train|tracteur|VTT|quatre-roues|bateau|avion|mine|scierie|traversier|chasse)"
                    + "|d[ée]raillement|glissement de terrain|incendie de (?:la |son )?(?:maison|grange|ferme)|noyade|attaque"
                    + " d(?:'|e l')ours|frapp[ée]e? par la foudre|tornade|naufrage)\\b");

    private static final Set<String> EVENT_HEADS = Names.words("""
            plane helicopter float floatplane bush bus train ferry snowmobile skidoo atv quad mine tractor combine logging sawmill mill grain boat house
            barn apartment rodeo avalanche landslide tornado derailment drowning bear wolf cougar moose shark polar lightning struck écrasement
            killed injured hurt rescued pulled electrocuted trapped burned mauled bitten crushed blinded who blessé blessée tué tuée mort morte happé
            happée renversé renversée rescapé rescapée électrocuté électrocutée brûlé brûlée mordu mordue évacué évacuée retrouvé retrouvée opéré opérée
            qui ecrasement accident déraillement deraillement glissement incendie noyade attaque frappé frappée tornade naufrage""");

    private static final List<String> AGES =
            List.of("years", "years2", "years3", "years4", "years5", "years6", "years7", "years8");

    /** Whatever somebody is, beside an age: 'a 17-year-old goalie', 'une rameuse olympique de 23 ans', 'the drummer, 30 years old'. */
    private static final Pattern BEING = Recognizer.shape(
            "(?i)(?:\\d{1,3}[- ]years?[- ]old (?<being>(?:\\p{L}[\\p{L}'-]+ ){0,2}?\\p{Ll}[\\p{L}'-]+)(?="
                    + " (?:from|in|of|near|with|who)\\b|[,.])|\\b(?:une?|le|la|l'|du|d'une?)"
                    + " ?(?<being2>\\p{Ll}[\\p{L}'-]+(?: \\p{Ll}[\\p{L}'-]+){0,3}),? (?:de |âgée? de )?\\d{1,3}"
                    + " ans\\b|\\b(?:an?|the) (?<being3>\\p{Ll}[\\p{L}'-]+(?: \\p{Ll}[\\p{L}'-]+){0,2}?)(?:"
                    + " (?:from|in|of|near) (?-i:\\p{Lu})[\\p{L}'-]+(?: (?-i:\\p{Lu})[\\p{L}'-]+)?)?(?:, | of | aged"
                    + " )\\d{2}(?:,| years old| from| in\\b)"
                    + "|\\b(?:an?|the|une?|le|la|l') ?(?<being4>\\p{Ll}[\\p{L}'-]+(?: (?:d')?\\p{Ll}[\\p{L}'-]+){0,3}?)(?:"
                    + " (?:from|in|of|near|de|du|des|à) ?(?:la |l')?(?-i:\\p{Lu})[\\p{L}'-]+(?:[ -](?-i:\\p{Lu})[\\p{L}'-]+){0,3}"
                    + "| d'(?-i:\\p{Lu})[\\p{L}'-]+)?,? (?:\\(\\d{2}(?: ans)?\\)|who(?:'s| is| was) \\d{2}|qui (?:a|avait"
                    + "|aura) \\d{2} ans|in (?:her|his) (?:early |late |mid-?)?(?:\\p{L}+ties|[3-9]0s)"
                    + "|dans la \\p{L}+taine|aged " + NumberWords.ENGLISH + "\\b)"
                    + "|" + NumberWords.ENGLISH
                    + "[- ]years?[- ]old (?<being5>(?:\\p{L}[\\p{L}'-]+ ){0,2}?\\p{Ll}[\\p{L}'-]+)(?= (?:from|in|of|near"
                    + "|with|who)\\b|[,.]))");

    private static final List<String> BEINGS = List.of("being", "being2", "being3", "being4", "being5");

    /** What very many are, and things that have an age too. */
    private static final Set<String> ANYBODY = Names.words("""
            woman women man men lady gentleman girl boy child kid baby infant toddler teen teenager adult patient person people somebody someone senior
            elder resident doctor physician friend mother father mom dad son daughter sister brother wife husband grandmother grandfather client guy
            building house hospital clinic couch chair car tree program programme friendship marriage tradition dog cat horse scotch machine pump
            femme homme dame monsieur fille garçon enfant bébé adolescent adolescente adulte patient patiente personne personnes résident résidente
            médecin docteur docteure ami amie mère père maman papa fils soeur frère épouse mari conjoint conjointe grand-mère grand-père cliente client
            édifice maison hôpital clinique divan chaise auto voiture arbre programme amitié mariage tradition chien chat cheval machine plan jeune aîné
            aînée vieille vieux âge carrière pratique vie histoire expérience période durée moyenne""");

    private static final String PLACE_WORD =
            "\\p{Lu}[\\p{L}'.-]+(?:[ -](?:\\p{Lu}[\\p{L}'.-]+|du|des|de|la|le|sur|on|sous|aux|in)){0,6}";

    private static final Pattern PLACE = Recognizer.shape(
            "\\b(?:(?i:from|in|of|near|outside|to|at|around|between|north of|south of|east of|west of|of the(?="
                    + " \\p{Lu}[\\p{L}'-]+ \\p{Lu})) (?<place>"
                    + PLACE_WORD + ")"
                    + "|(?i:de|à|[àa]|au|aux|en|d'|du|des|pr[èe]s de|dans|entre|chez|sur|vers) ?(?:l'|la )?(?<place2>"
                    + PLACE_WORD
                    + ")|(?i:village|town|hamlet|municipality|hameau|municipalit[ée]|reserve|r[ée]serve|island|[îi]le|communaut[ée])(?i:"
                    + " of| de| d')? (?:\\d[\\d ,]*(?: (?i:people|souls|habitants|[âa]mes))?|\\p{Lu}\\p{L}+|(?i:of|de)"
                    + " \\d[\\d ,]*))");

    private static final Set<String> NO_PLACE = Names.words("""
            Urgence Hôpital Université Clinique Collège Ordre Fondation English French January February March April May June July August September October November December ICU ER OR NICU PICU
            Canada Monday Tuesday Wednesday Thursday Friday Saturday Sunday COVID God I Christmas Easter Noël Pâques USI CHSLD Dieu
            Zoom Internet Emergency Medicine Dr Mrs Mr Dre Mme Alzheimer Parkinson Huntington Crohn Creutzfeldt-Jakob Pompe Ebola
            Thanksgiving Wellness Dr.""");

    private static final Set<String> PLACE_HEADS = Names.words("""
            from in of near outside to at around between north south east west entre chez sur vers de à a au aux en d du des près pres dans village town hamlet municipality hameau municipalité
            municipalite reserve réserve island île ile communauté communaute""");

    private static final Set<String> DISEASES = Names.words("""
            cjd mcj als sla hus creutzfeldt huntington wilson maladie amyotrophic sclérose sclerose anthrax rabies la leprosy lèpre lepre progeria
            progéria pompe locked gaucher tay conjoined siamois siamoises quintuplets quadruplets triplets triplés triplées triples botulism
            botulisme tetanus tétanos tetanos phenylketonuria phénylcétonurie hantavirus porphyria porphyrie""");

    private static final Set<String> ARTICLES = Names.words("un une le la l du d a an the");

    private static final Pattern WORK = Recognizer.shape(
            "(?i)\\b(?:ex-)?(?:(?:grand-?)?(?:mother|father|mom|dad|grandma|grandpa|parents?) of (?:\\d{1,2}|four"
                    + "|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|twins|triplets)|(?:grand-?)?(?:m[èe]re"
                    + "|p[èe]re|maman|papa|parents) de (?:\\d{1,2}|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize"
                    + "|quatorze|jumeaux|jumelles|tripl[ée]s)|RCMP officer|mountie|constable|sheriff|coroner|post(?:mistress"
                    + "|woman)|fire chief|band chief|deputy mayor|reeve|premier|bishop|deacon|minister|undertaker|funeral"
                    + " director|trucker|ferry captain|sea captain|captain|deckhand|sailor|fur trader|hunter|fishing guide"
                    + "|outfitter|dog musher|musher|harpist|fiddler|drummer|organist|cellist|composer|poet|cheese ?maker"
                    + "|wine ?maker|brewer|orchardist|rodeo rider|jockey|referee|curler|goalie|goaltender|figure skater"
                    + "|swimmer|rower|Olympian|wrestler|boxer|astronaut|choir director|choirmaster|glass ?blower|luthier"
                    + "|watchmaker|cobbler|seamstress|tailor|quilter|midwife|astronomer|geologist|biologist|archaeologist"
                    + "|surveyor|school trustee|drag queen|crane operator|snowplow driver|plow driver|school nurse|ma[îi]tre"
                    + " de poste|ma[îi]tresse de poste|facteur|factrice|chef des pompiers|cheffe des pompiers|chef de bande"
                    + "|pr[ée]f[èe]te?|[ée]v[êe]que|diacre|capitaine|matelot|marin|homardi[èe]re?|crabi[èe]re?|camionneu(?:r"
                    + "|se)|garagiste|[ée]pici[èe]re?|luthi[èe]re|horlog[èe]re?|cordonni[èe]re?|couturi[èe]re|vigneron(?:ne)?"
                    + "|mara[îi]ch[èe]re?|acériculteur|acéricultrice|[ée]leveu(?:r|se)|producteur laitier|productrice laiti[èe]re"
                    + "|mus[ée]ologue|po[èe]te|po[ée]tesse|compositeur|compositrice|batteu(?:r|se)|harpiste|violoneux|accord[ée]oniste"
                    + "|chef d'orchestre|conteu(?:r|se)|arbitre|patineu(?:r|se)|nageu(?:r|se)|rameu(?:r|se)|olympien(?:ne)?"
                    + "|gardien(?:ne)? de but|sage-femme|biologiste|g[ée]ologue|arpenteu(?:r|se)|archéologue|m[ée]t[ée]orologue"
                    + "|ancien(?:ne)? ministre|d[ée]bosseleu(?:r|se)|b[ée]deau|sacristain|chasseu(?:r|se)|pourvoyeu(?:r"
                    + "|se)|d[ée]neigeu(?:r|se)|teacher|mayor|farmer|fisherman|fisher|priest|pastor|rabbi|imam|judge|lawyer"
                    + "|principal|librarian|baker|firefighter|police"
                    + " officer|trapper|logger|miner|carver|musician|violinist|pianist|singer|painter|author|novelist|journalist"
                    + "|politician|senator|councillor|chief|elder|carpenter|electrician|plumber|welder|mechanic|pilot|bus"
                    + " driver|truck driver|postmaster|barber|butcher|hockey player|hockey"
                    + " coach|coach|engineer|veterinarian|dentist|pharmacist|accountant|banker|nun|monk|soldier|veteran"
                    + "|professor|beekeeper|shepherd|rancher|lobster"
                    + " fisher|dancer|actor|actress|weaver|potter|blacksmith|lighthouse keeper|crossing"
                    + " guard|janitor|enseignante?|professeure?|mairesse|maire|agriculteur|agricultrice|fermier|fermi[èe]re"
                    + "|p[êe]cheur|p[êe]cheuse|cur[ée]|pr[êe]tre|pasteure?|juge|avocate?|notaire|biblioth[ée]caire|boulang[èe]re?"
                    + "|boulanger|pompi[èe]re?|pompier|polici[èe]re?|policier|trappeur|b[ûu]cheron(?:ne)?|mineure?"
                    + " de fond|sculpteure?|sculptrice|musicien(?:ne)?|violoniste|pianiste|chanteur|chanteuse|peintre|autrice"
                    + "|auteur|romanci[èe]re?|journaliste|d[ée]put[ée]e?|conseill[èe]re?"
                    + " municipale?|conseiller"
                    + " municipal|menuisi[èe]re?|menuisier|[ée]lectricien(?:ne)?|plombi[èe]re?|plombier|soudeur|soudeuse"
                    + "|m[ée]canicien(?:ne)?|pilote|chauffeur|chauffeuse|coiffeur|coiffeuse|boucher|bouch[èe]re|joueur"
                    + " de hockey|joueuse de"
                    + " hockey|entra[îi]neur|entra[îi]neuse|ing[ée]nieure?|v[ée]t[ée]rinaire|dentiste|pharmacien(?:ne)?"
                    + "|comptable|banqui[èe]re?|religieuse|moine|soldate?|apicult(?:eur|rice)|berg[èe]re|berger|danseur"
                    + "|danseuse|com[ée]dien(?:ne)?|tisserande?|poti[èe]re?|potier|forgeron|gardien(?:ne)?"
                    + " de phare|brigadi[èe]re|brigadier|concierge|directrice d'[ée]cole|directeur"
                    + " d'[ée]cole|fromag[èe]re|fromager|organiste|fleuriste)s?\\b");

    /** The first three letters of every occupation. */
    private static final Set<String> WORK_HEADS = Names.words("""
            acc act acé agr api arb arc arp ast aut avo bak ban bap bar bat bee ber bib bio bis bla boa bou bre bri bro bré buc bus
            but béd bûc cap car cel cha che chi cho coa cob coi com con cor cou cra cro cur dad dan dea deb dec den dep dia dir dog
            dra dru déb dén dép eld ele eng ens ent eve ex fac far fer fid fig fir fis fle for fro fun fur gar geo gla goa gol gra
            géo har hoc hom hor hun ima ing jan jou jud jug jum law lib lig lob log lut mai mam mar mat may maî mec men mer mid min
            mis moi mom mon mot mou mus mèr méc mét nag not nov nun oly org out pai pap par pas pat pec pei per pha pia pie pil plo
            plu poe pol pom por pos pot pou poè poé pre pri pro pré prê pèr pêc qui rab ran rcm ree ref rel ric rod rom row sac sai
            sch scu sea sen she sin sno sol sou sur swi tai tea tis tra tru und vet vig vio vét wat wea wel win wre éle épi épo évê""");

    private static final Pattern DISEASE = Recognizer.shape(
            "\\b(?:CJD|MCJ|ALS|SLA|HUS|(?i:Creutzfeldt-Jakob|Huntington(?:'s)?|Wilson's disease|maladie de"
                    + " Wilson|amyotrophic lateral sclerosis|scl[ée]rose lat[ée]rale amyotrophique|anthrax|rabies|la"
                    + " rage|leprosy|l[èe]pre|progeria|prog[ée]ria|Pompe|locked-in|Gaucher|Tay-Sachs|conjoined"
                    + " twins|siamois(?:es)?|quintuplets|quadruplets|triplets|tripl[ée]es?|botulism|botulisme|tetanus|t[ée]tanos"
                    + "|phenylketonuria|ph[ée]nylc[ée]tonurie|hantavirus|porphyria|porphyrie))\\b");

    @Override
    public List<Finding> in(PlainText text) {
        var details = details(text);
        var found = new ArrayList<Finding>();
        var next = 0;
        while (next < details.size()) {
            var group = group(details, next);
            var traits = EnumSet.noneOf(Trait.class);
            group.forEach(detail -> traits.add(detail.trait()));
            if (traits.size() >= 3 && isSomebody(traits)) {
                found.add(finding(text, group));
                next += group.size();
            } else {
                next++;
            }
        }
        return found;
    }

    /** What very many have or are tells of somebody only beside an age or a work: a day and a place are of the illness. */
    private static boolean isSomebody(Set<Trait> traits) {
        return traits.contains(Trait.AGE)
                || traits.contains(Trait.WORK)
                || !traits.contains(Trait.ILLNESS) && !traits.contains(Trait.BELONGING);
    }

    private static List<Detail> group(List<Detail> details, int first) {
        var start = details.get(first).start();
        var group = new ArrayList<Detail>();
        for (var index = first; index < details.size() && details.get(index).end() - start <= REACH; index++) {
            group.add(details.get(index));
        }
        return group;
    }

    /** A day is found for itself: the span begins and ends with it only where nothing else makes three. */
    private static List<Detail> core(List<Detail> group) {
        var others =
                group.stream().filter(detail -> detail.trait() != Trait.DAY).toList();
        return others.stream().map(Detail::trait).distinct().count() >= 3 ? others : group;
    }

    private static Finding finding(PlainText text, List<Detail> all) {
        var group = core(all);
        var start = group.stream().mapToInt(Detail::start).min().orElseThrow();
        var end = group.stream().mapToInt(Detail::end).max().orElseThrow();
        var age = group.stream()
                .mapToInt(Detail::number)
                .filter(years -> years >= 20)
                .findFirst();
        var suggestion = age.isPresent()
                ? new Suggestion("person-in-decade", age.getAsInt() / 10 * 10)
                : Suggestion.of("person");
        return Finding.of(Kind.COMBINATION, text.span(start, end), suggestion, 70);
    }

    /** An English noun stands last and a French one first; both are looked at. */
    private static boolean isAnybody(String being) {
        var words = being.toLowerCase(Locale.ROOT).split("[ ']");
        return ANYBODY.contains(words[0]) || ANYBODY.contains(words[words.length - 1]);
    }

    private static List<Detail> details(PlainText text) {
        var details = new ArrayList<Detail>();
        for (var match : text.led(
                head -> Character.isDigit(head.charAt(0))
                        || head.startsWith("age")
                        || head.startsWith("âg")
                        || SAYING_AGE.contains(head),
                AGE)) {
            var years = AGES.stream()
                    .map(match::group)
                    .filter(Objects::nonNull)
                    .findFirst()
                    .orElseThrow();
            if (Integer.parseInt(years) <= 115) {
                var inYears = !match.group().matches("(?i).*(month|week|mois|semaine).*");
                details.add(new Detail(Trait.AGE, match.start(), match.end(), inYears ? Integer.parseInt(years) : 0));
            }
        }
        text.led(head -> AGE_HEADS.contains(head) || NumberWords.HEADS.contains(head), AGE_IN_WORDS)
                .forEach(match -> details.add(new Detail(Trait.AGE, match.start(), match.end(), 0)));
        text.led(EVENT_HEADS::contains, EVENT)
                .forEach(match -> details.add(new Detail(Trait.EVENT, match.start(), match.end(), 0)));
        text.led(DISEASES::contains, DISEASE)
                .forEach(match -> details.add(new Detail(Trait.DISEASE, match.start(), match.end(), 0)));
        Dates.in(text).forEach(match -> details.add(new Detail(Trait.DAY, match.start(), match.end(), 0)));
        text.heads(TellingTraits::isIllness)
                .forEach(span -> details.add(new Detail(Trait.ILLNESS, span.from(), span.to(), 0)));
        text.heads(TellingTraits::isBelonging)
                .forEach(span -> details.add(new Detail(Trait.BELONGING, span.from(), span.to(), 0)));
        if (details.isEmpty()) {
            // A place and an occupation make two: without one of these there is nothing to find.
            return details;
        }
        for (var match : text.led(PLACE_HEADS::contains, PLACE)) {
            var place = match.group("place") != null ? match.group("place") : match.group("place2");
            if (place == null || (!NO_PLACE.contains(place) && !NO_PLACE.contains(place.split(" ", 2)[0]))) {
                details.add(new Detail(Trait.PLACE, match.start(), match.end(), 0));
            }
        }
        for (var match : text.led(
                head -> Character.isDigit(head.charAt(0))
                        || ARTICLES.contains(head)
                        || NumberWords.HEADS.contains(head),
                BEING)) {
            BEINGS.stream()
                    .filter(group -> match.group(group) != null && !isAnybody(match.group(group)))
                    .forEach(group -> details.add(new Detail(Trait.WORK, match.start(group), match.end(group), 0)));
        }
        text.led(head -> WORK_HEADS.contains(head.substring(0, Math.min(3, head.length()))), WORK)
                .forEach(match -> details.add(new Detail(Trait.WORK, match.start(), match.end(), 0)));
        TellingTraits.works(text)
                .filter(span -> !isAnybody(text.text().substring(span.from(), span.to())))
                .forEach(span -> details.add(new Detail(Trait.WORK, span.from(), span.to(), 0)));
        details.sort(Comparator.comparingInt(Detail::start));
        return details;
    }
}
