package org.wellnessconnection.story.screening;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Names in social networks: with their sign, or behind the network's name. */
final class Handles implements Recognizer {

    private static final Pattern HANDLE = Recognizer.shape(
            "(?<![\\p{L}\\p{N}._/-])@(?<name>[\\p{L}_][\\p{L}\\p{N}_.]{2,30})(?<!\\.)(?:@[\\p{L}\\p{N}-]+(?:\\.[\\p{L}\\p{N}-]+)+)?(?![@\\p{L}])");

    private static final String NETWORKS_BY_NAME =
            "insta(?:gram)?|IG|tik ?tok|twitter|snap(?:chat)?|linked ?in|facebook|FB"
                    + "|discord|telegram|threads|bluesky|reddit|you ?tube|mastodon|messenger|whatsapp|we ?chat|viber|skype|twitch|tumblr"
                    + "|pinterest|strava|bsky|substack|gamertag|handle|user ?name|pseudo(?:nyme)?|nom d'utilisateur";

    /** 'Signal' and 'Steam' are words, too: a name must follow at once. */
    private static final Pattern NAMED = Recognizer.shape("(?i)\\b(?:" + NETWORKS_BY_NAME
            + "|signal|flickr|steam)(?: (?:handle|name|me|moi|account"
            + "|compte|page|user|usager|nom|profile?|channel|cha[îi]ne))?"
            + "(?<colon> ?:)? (?<name>[\\p{L}][\\p{L}\\p{N}_.-]{2,30}(?<![.-]))(?![\\p{L}\\p{N}@])");

    /** Some words behind the network's name: 'on WhatsApp I'm LarchLover', 'sur Facebook, d'un compte nommé DocAcadie77'. */
    private static final Pattern NETWORK = Recognizer.shape("(?i)\\b(?:" + NETWORKS_BY_NAME + ")\\b");

    private static final Pattern TOKEN = Recognizer.shape(
            "(?<![\\p{L}\\p{N}@./'_-])(?<name>[\\p{L}_][\\p{L}\\p{N}_]*(?:\\.[\\p{L}\\p{N}_]+){0,4})(?![\\p{L}\\p{N}@/'-]"
                    + "|\\.\\p{L})");

    /** What leads from the network's name to the one who is found there. */
    private static final Pattern LEADS = Recognizer.shape(
            "(?i)\\b(?:is|was|I'm|I am|she's|he's|as|under|by|named|called|name|user|account|follow|find|add|DM"
                    + "|message[ds]?|username|es|[êe]tes|[ée]tiez|[ée]tais|are|were|you're|est|[ée]tait|suis|sous|nomm[ée]e?|appel[ée]e?"
                    + "|nom|compte|c'est|suivez|suis|trouvez?|ajoutez?|[ée]crivez|sign[ée]e?|signed|handle|from|de|d'|@)\\b");

    /** A page of one's own: its path begins with 'in'. */
    private static final Pattern PAGE =
            Recognizer.shape("(?<![\\p{L}\\p{N}/.-])in/[\\p{L}\\p{N}][\\p{L}\\p{N}_%-]{2,60}");

    /** No word has a line in it, nor a dot before figures: 'old_sawbones_hfx', 'tamarack.52'. Some put waves around it. */
    private static final Pattern LINED = Recognizer.shape(
            "(?<![\\p{L}\\p{N}@./'_#-])(?:\\p{L}[\\p{L}\\p{N}.-]*(?:_+[\\p{L}\\p{N}.-]*[\\p{L}\\p{N}])+|\\p{L}{4,}(?:\\.\\p{L}{2,})*\\.\\d{2,4}"
                    + "|~\\p{L}[^~\\n]{2,30}~)(?![\\p{L}\\p{N}@_/-]|\\.\\p{L})");

    /** Three words and more written as one, each with its capital. */
    private static final Pattern HUMPS = Recognizer.shape(
            "(?<![\\p{L}\\p{N}@./'_#-])(?!UpToDate|MyHealth|YouTube|GoFundMe|MyChart|PowerPoint)\\p{Lu}\\p{Ll}+(?:\\p{Lu}\\p{Ll}+){1,4}(?:\\p{Lu}{2,3}|\\p{Lu}\\p{Ll}+|\\d{2,4})(?![\\p{L}\\p{N}@_/-])");

    /** Where people have such names, and there alone 'scrubdaddy902' or 'mimi-suture' is one. */
    private static final Pattern PLAYED = Recognizer.shape(
            "(?i)\\b(?:gam(?:e|er|ing|ertag)s?|jeux?|jou[eé]\\p{L}*|play\\p{L}*|xbox|psn|playstation|nintendo|switch|valorant|fortnite|minecraft|mario kart|zwift|duolingo|kahoot|chess|[ée]checs|wordle|forum|serveur|server"
                    + "|chat|posts?|aka|alias|streak|bereal|teams|slack|signal|profil|online|en ligne)\\b");

    /** How {@link #PLAYED} can begin. */
    private static final Set<String> PLAYING = Names.words("""
            game gamer gaming gamertag games jeu jeux joue joué joueur joueuse jouer jouait jouais play player playing played xbox psn playstation nintendo
            switch valorant fortnite minecraft mario zwift duolingo kahoot chess échecs echecs wordle forum serveur server chat post posts aka alias streak
            bereal teams slack signal profil online en""");

    /** Files and messages of machines have lines in them as well. */
    private static final Pattern FILED = Recognizer.shape(
            "(?i)\\.(?:docx?|pdf|xlsx?|pptx?|txt|jpe?g|png|zip|csv)\\b|\\b(?:fichiers?|files?|documents?|folder|message|error|erreur|password|mot de passe|template|tableur|spreadsheet|version)\\b");

    private static final Pattern HYPHENED = Recognizer.shape(
            "(?<![\\p{L}\\p{N}@./'_-])(?:\\p{L}{3,}\\d{2,4}|(?:\\p{Lu}\\p{Ll}+){2,}\\d*|\\p{L}{2,}(?:-\\p{L}{2,}){1,3}-\\d{1,4})(?![\\p{L}\\p{N}@_/-])");

    private static final Pattern LETTERS_AND_FIGURES = Recognizer.shape(
            "(?i)(?:covid|vitamin|windows|version|sars|type|grade|stage|bloc|jan|feb|mar|apr|jun|jul|aug|sep|oct|nov|dec|pgy|gpt|chatgpt|mp|ncov|omega)-?\\d+|(?:Pharma|Face|Power|Linked|You|Mc|Mac|Net|Med|Pub|Tele|De|Le|La|Master|Tik|Whats|Bi|Black|Play|Snap|Stat)\\p{L}+\\d*");

    private static final Pattern CAMEL = Recognizer.shape(
            "(?!Mac?\\p{Lu}|Mc|De\\p{Lu}|Le\\p{Lu}|You|Linked|What|We)\\p{Lu}?\\p{Ll}+\\p{Lu}\\p{Ll}+(?:\\p{Lu}\\p{Ll}+)*\\d*");
    /** Words that long are several, written as one. */
    private static final int RUN_TOGETHER = 14;

    private static final Pattern LONG_WORDS = Recognizer.shape(
            "(?i).*(?:ment|tion|tions|aire|aires|ing|able|ibles?|istes?|ness|ships?|ally|ical|icals|ologue|ologie"
                    + "|ologist|ology|ité|ités|eurs?|euses?|rice|rices)|\\p{Lu}.*");
    private static final Pattern DOTTED = Recognizer.shape("\\p{Ll}{2,}(?:\\.\\p{Ll}{2,}){1,3}");
    private static final Pattern LETTERED = Recognizer.shape("\\p{L}{3,}[.]?\\p{L}*\\d{1,4}\\p{L}*");

    private static final Pattern DOCTORLY =
            Recognizer.shape("\\p{Ll}*(?:dr|doc|docteur|nurse|infirm|med|md|rn)\\p{Ll}*");

    /** Words that hold 'doc' or 'med' and are words. */
    private static final Pattern DOCTORLY_WORDS = Recognizer.shape(
            "(?:medic|m[ée]dec|docu|doctor|docteur|compren|appren|hundred|children|withdr|address|modern|learn|return|drama|dream|drive"
                    + "|journ|medi|nurse|named|seemed|claimed|formed|inform|confirm|infirm|armed|warmed|dr[ôo]l|dro|[ée]tern"
                    + "|intern|extern|govern|morning|burn|turn|warn|born|mod|tourn|dern|tern|quadr|cadr|tendr|rendr|prendr"
                    + "|perdr|voudr|viendr|attendr|entendr|descend|laundr|syndrom|wandr|andr|adr|foudr|poudr).*|.*(?:umed"
                    + "|amed|omed|imed|ndre|rdre|udre|rnal|rning|rned|rnier|rne|rnes|indre|oudre)");

    private static final Pattern NUMBERED = Recognizer.shape(
            "(?<![\\p{L}\\p{N}/])(?:u/[A-Za-z0-9_-]{3,30}|[A-Za-z][\\w.]{2,31}#\\d{4})(?![\\p{L}\\p{N}])");

    /** Behind a colon a sentence may begin. */
    private static final Set<String> SMALL = Names.words("""
            that this these those the your you our not and but what when how she they thank thanks for with from all one two just
            ces cet cette les des une mon ton tes vos votre notre pour merci c'est quand que qui elle ils nous vous tout""");

    private static final Set<String> NETWORKS = Names.words("""
            insta instagram ig tik tiktok twitter snap snapchat linked linkedin facebook fb discord telegram threads bluesky reddit you youtube
            mastodon messenger handle username user pseudo pseudonyme nom whatsapp we wechat viber skype twitch tumblr pinterest strava bsky substack
            gamertag""");

    /** What people write behind the sign instead of 'at'. */
    private static final Set<String> PLACES = Set.of(
            "work",
            "home",
            "rounds",
            "noon",
            "night",
            "midnight",
            "hospital",
            "clinic",
            "lunch",
            "school",
            "maison",
            "travail",
            "nuit",
            "midi",
            "minuit",
            "h\u00f4pital",
            "clinique",
            "matin",
            "soir",
            "the",
            "least",
            "tous",
            "toutes",
            "here",
            "channel",
            "everyone",
            "most",
            "last",
            "all");

    @Override
    public List<Finding> in(PlainText text) {
        var signed = (text.has("@") ? text.all(HANDLE) : List.<MatchResult>of())
                .stream()
                        .filter(match -> !PLACES.contains(match.group("name").toLowerCase(Locale.ROOT)))
                        .map(text::span);
        var named = text.led(NETWORKS::contains, NAMED).stream()
                .filter(match -> isMade(match.group("name"))
                        || match.group("colon") != null && !SMALL.contains(match.group("name")))
                .map(match -> text.span(match, "name"));
        var numbered = (text.has("#") || text.has("u/") ? text.all(NUMBERED) : List.<MatchResult>of())
                .stream().map(text::span);
        var pages = (text.has("in/") ? text.all(PAGE) : List.<MatchResult>of())
                .stream().map(text::span);
        return Stream.of(signed, named, numbered, pages, led(text), made(text))
                .flatMap(one -> one)
                .map(span -> Finding.of(Kind.HANDLE, span, Suggestion.REMOVE, 60))
                .toList();
    }

    /** What nobody writes but as such a name, and what is one where people play or chat. */
    private static Stream<Span> made(PlainText text) {
        var lines = text.has("_") || text.has("~") || text.hasDigits() && text.has(".");
        var lined = (lines ? text.all(LINED) : List.<MatchResult>of())
                .stream()
                        .filter(match -> !FILED.matcher(
                                        match.group() + " " + text.around(match.start(), match.end(), 6, 3))
                                .find());
        var humps = text.atCapitals(HUMPS);
        var plays = text.hasWord(PLAYING::contains);
        var played = (plays ? text.all(HYPHENED) : List.<MatchResult>of())
                .stream()
                        .filter(match ->
                                !LETTERS_AND_FIGURES.matcher(match.group()).matches())
                        .filter(match -> PLAYED.matcher(text.around(match.start(), match.end(), 8, 6))
                                .find());
        return Stream.of(lined, humps.stream(), played).flatMap(one -> one).map(text::span);
    }

    private static Stream<Span> led(PlainText text) {
        if (!text.hasWord(NETWORKS::contains) || !NETWORK.matcher(text.text()).find()) {
            return Stream.empty();
        }
        return text.all(TOKEN).stream()
                .filter(match -> isInvented(match.group("name")))
                .filter(match -> isLed(text.around(match.start(), match.end(), 8, 5)))
                .map(text::span);
    }

    private static boolean isLed(String around) {
        return NETWORK.matcher(around).find() && LEADS.matcher(around).find();
    }

    /** Whether no dictionary has it: figures, lines and dots within. */
    private static boolean isMade(String name) {
        return name.chars().anyMatch(sign -> Character.isDigit(sign) || sign == '_' || sign == '.');
    }

    private static boolean isInvented(String name) {
        return isJoined(name)
                || name.length() >= RUN_TOGETHER && !LONG_WORDS.matcher(name).matches()
                || name.length() >= 7
                        && DOCTORLY.matcher(name).matches()
                        && !DOCTORLY_WORDS.matcher(name).matches();
    }

    /** 'LarchLover', 'doc_acadie', 'acadie77'; not 'TikTok', 'McDonald', 'R4' or 'N95'. */
    private static boolean isJoined(String name) {
        return name.length() >= 5
                && !NETWORK.matcher(name).matches()
                && (CAMEL.matcher(name).matches()
                        || name.contains("_")
                        || DOTTED.matcher(name).matches()
                        || LETTERED.matcher(name).matches());
    }
}
