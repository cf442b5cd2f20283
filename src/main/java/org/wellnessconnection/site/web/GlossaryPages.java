package org.wellnessconnection.site.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.text.Collator;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.wellnessconnection.kernel.Language;
import org.wellnessconnection.platform.http.Route;
import org.wellnessconnection.platform.time.Calendar;
import org.wellnessconnection.search.Published;
import org.wellnessconnection.search.PublishedDocument;
import org.wellnessconnection.search.PublishedType;
import org.wellnessconnection.site.Addresses;

/** The glossary from A to Z, each term with its word in the other language. */
@ApplicationScoped
class GlossaryPages {

    private static final String TYPE = "term";

    private final Shelf shelf;
    private final Addresses addresses;
    private final Heads heads;
    private final PerPublication<List<Letter>> letters;

    @Inject
    GlossaryPages(Published published, Shelf shelf, Addresses addresses, Heads heads, Calendar calendar) {
        this.shelf = shelf;
        this.addresses = addresses;
        this.heads = heads;
        this.letters = new PerPublication<>(published, calendar, this::make);
    }

    record Glossary(String title, String lead, String otherLang, List<Letter> letters) {}

    record Letter(String letter, String id, List<Term> terms) {}

    record Term(String term, String href, String html, String variants, String other) {}

    Route show(Visit visit, PublishedType type) {
        var language = visit.language();
        var own = addresses.list(type, language).orElseThrow();
        var lead = visit.texts().get("site.glossary.lead");
        return heads.page(visit, "glossary", own, addresses.list(type, language.other()))
                .about(type.plural().in(language), lead)
                .show(new Glossary(
                        type.plural().in(language), lead, language.other().tag(), letters.in(language)))
                .route();
    }

    private List<Letter> make(Language language) {
        var others = shelf.all(language.other(), TYPE).stream()
                .collect(Collectors.toMap(PublishedDocument::id, PublishedDocument::title));
        var alphabet = Collator.getInstance(language.locale());
        var byLetter = new TreeMap<String, List<Term>>();
        shelf.all(language, TYPE).stream()
                .sorted((one, two) -> alphabet.compare(one.title(), two.title()))
                .forEach(term -> byLetter.computeIfAbsent(letter(term.title()), key -> new ArrayList<>())
                        .add(term(term, others)));
        return byLetter.entrySet().stream()
                .map(entry -> new Letter(entry.getKey(), "letter-" + id(entry.getKey()), entry.getValue()))
                .toList();
    }

    private Term term(PublishedDocument term, Map<String, String> others) {
        return new Term(
                term.title(),
                addresses.of(term).orElse(""),
                term.html("definition"),
                String.join(", ", term.values("variants")),
                others.getOrDefault(term.id(), ""));
    }

    /** The letter under which a term stands: without its accent, as dictionaries do; a digit stands under {@code 0–9}. */
    static String letter(String title) {
        var plain = Normalizer.normalize(title.strip(), Normalizer.Form.NFD);
        var first = plain.isEmpty() ? '#' : plain.charAt(0);
        if (Character.isDigit(first)) {
            return "0–9";
        }
        return String.valueOf(first).toUpperCase(Locale.ROOT);
    }

    private static String id(String letter) {
        return letter.length() == 1 ? letter.toLowerCase(Locale.ROOT) : "0";
    }
}
