package org.wellnessconnection.feedback;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.wellnessconnection.platform.json.CanonicalJson;
import org.wellnessconnection.platform.json.SharedJson;

/**
 * What has come in so far: counts, and marks of the pages that were sent, so that the same page sent twice counts once.
 * Sorted, because an order would be the order in which people answered.
 */
record Box(Set<String> pages, Map<String, Count> counts) {

    static final Box EMPTY = new Box(Set.of(), Map.of());

    /** Texts are padded to a multiple of this, so that a length tells nothing. */
    private static final int STEP = 4096;

    Box {
        pages = Collections.unmodifiableSet(new TreeSet<>(pages));
        counts = Collections.unmodifiableMap(new TreeMap<>(counts));
    }

    /** How many sheets it has taken. */
    int sheets() {
        return pages.size();
    }

    Box with(String page, Sheet sheet) {
        var morePages = new TreeSet<>(pages);
        morePages.add(page);
        var more = new TreeMap<>(counts);
        sheet.chosen()
                .forEach((question, chosen) -> more.put(
                        question, more.getOrDefault(question, Count.NONE).with(chosen)));
        return new Box(morePages, more);
    }

    /** With the counts of another one; whose pages they came from does not matter any more. */
    Box and(Map<String, Count> others) {
        var more = new TreeMap<>(counts);
        others.forEach((question, count) -> more.merge(question, count, Count::and));
        return new Box(Set.of(), more);
    }

    /** What may be read: questions that at least so many have answered. */
    Map<String, Count> enough(int least) {
        return counts.entrySet().stream()
                .filter(one -> one.getValue().answers() >= least)
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** What has to wait for more. */
    Map<String, Count> rest(int least) {
        return counts.entrySet().stream()
                .filter(one -> one.getValue().answers() < least)
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    String text() {
        var json = SharedJson.object();
        var marks = SharedJson.array();
        pages.forEach(marks::add);
        var questions = SharedJson.object();
        counts.forEach((question, count) -> {
            var people = SharedJson.object();
            count.people().forEach(people::add);
            questions.add(
                    question,
                    SharedJson.object().add("answers", count.answers()).add("people", people));
        });
        var text = CanonicalJson.write(
                json.add("pages", marks).add("counts", questions).build());
        return text + " ".repeat(STEP - text.length() % STEP);
    }

    static Box of(String text) {
        var json = SharedJson.read(text);
        var counts = new TreeMap<String, Count>();
        json.getJsonObject("counts").forEach((question, value) -> counts.put(question, count(value.asJsonObject())));
        return new Box(
                json.getJsonArray("pages").getValuesAs(JsonString.class).stream()
                        .map(JsonString::getString)
                        .collect(Collectors.toSet()),
                counts);
    }

    private static Count count(JsonObject json) {
        var people = json.getJsonObject("people");
        return new Count(
                json.getInt("answers"), people.keySet().stream().collect(Collectors.toMap(key -> key, people::getInt)));
    }

    @Override
    public String toString() {
        return "Box[…]";
    }
}
