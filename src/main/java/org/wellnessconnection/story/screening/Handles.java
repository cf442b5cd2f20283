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
            "(?<![\\p{L}\\p{N}._/-])@(?<name>[A-Za-z][A-Za-z0-9_.]{2,30})(?<!\\.)(?:@[\\p{L}\\p{N}-]+(?:\\.[\\p{L}\\p{N}-]+)+)?(?![@\\p{L}])");

    private static final Pattern NAMED = Recognizer.shape(
            "(?i)\\b(?:insta(?:gram)?|IG|tik ?tok|twitter|snap(?:chat)?|linked ?in|facebook|FB|discord|telegram|threads|bluesky|reddit|you ?tube|mastodon"
                    + "|messenger|handle|username|pseudo(?:nyme)?|nom d'utilisateur)(?: (?:handle|name|me|moi|account|compte|page|user|usager|nom))?"
                    + "(?<colon> ?:)? (?<name>[\\p{L}][\\p{L}\\p{N}_.-]{2,30}(?<![.-]))(?![\\p{L}\\p{N}@])");

    private static final Pattern NUMBERED = Recognizer.shape(
            "(?<![\\p{L}\\p{N}/])(?:u/[A-Za-z0-9_-]{3,30}|[A-Za-z][\\w.]{2,31}#\\d{4})(?![\\p{L}\\p{N}])");

    private static final Set<String> NETWORKS = Names.words("""
            insta instagram ig tik tiktok twitter snap snapchat linked linkedin facebook fb discord telegram threads bluesky reddit you youtube
            mastodon messenger handle username pseudo pseudonyme nom""");

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
                .filter(match -> match.group("colon") != null || isMade(match.group("name")))
                .map(match -> text.span(match, "name"));
        var numbered = (text.has("#") || text.has("u/") ? text.all(NUMBERED) : List.<MatchResult>of())
                .stream().map(text::span);
        return Stream.of(signed, named, numbered)
                .flatMap(one -> one)
                .map(span -> Finding.of(Kind.HANDLE, span, Suggestion.REMOVE, 60))
                .toList();
    }

    /** Whether no dictionary has it: figures, lines and dots within. */
    private static boolean isMade(String name) {
        return name.chars().anyMatch(sign -> Character.isDigit(sign) || sign == '_' || sign == '.');
    }
}
