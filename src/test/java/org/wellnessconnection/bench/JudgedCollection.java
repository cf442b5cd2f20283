package org.wellnessconnection.bench;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.wellnessconnection.kernel.Language;

/** Documents, questions, and which documents answer which question: {@code docs.jsonl}, {@code queries.jsonl}, {@code qrels.tsv}. */
record JudgedCollection(
        String name,
        Language language,
        List<Document> documents,
        List<Question> questions,
        Map<String, Map<String, Integer>> grades) {

    /** One document. */
    record Document(String id, String title, String body) {}

    /** One question; {@code asTyped} is what somebody really typed, where the collection kept it. */
    record Question(String id, String text, String asTyped) {}

    /** The folder itself where it is a collection, else those in it that are, by name. */
    static List<Path> folders(Path folder) throws IOException {
        if (isCollection(folder)) {
            return List.of(folder);
        }
        try (var inside = Files.list(folder)) {
            var found = inside.filter(JudgedCollection::isCollection).sorted().toList();
            if (found.isEmpty()) {
                throw new IllegalArgumentException("no docs.jsonl in " + folder + " or in a folder below it");
            }
            return found;
        }
    }

    private static boolean isCollection(Path folder) {
        return Files.exists(folder.resolve("docs.jsonl"));
    }

    static JudgedCollection read(Path folder) throws IOException {
        var documents = new ArrayList<Document>();
        var language = Language.EN;
        for (var line : lines(folder.resolve("docs.jsonl"))) {
            documents.add(new Document(line.getString("id"), line.getString("title"), line.getString("body")));
            language = Language.of(line.getString("lang")).orElseThrow();
        }
        var questions = new ArrayList<Question>();
        for (var line : lines(folder.resolve("queries.jsonl"))) {
            questions.add(new Question(line.getString("id"), line.getString("text"), line.getString("long", "")));
        }
        return new JudgedCollection(
                folder.getFileName().toString(), language, documents, questions, grades(folder.resolve("qrels.tsv")));
    }

    private static Map<String, Map<String, Integer>> grades(Path file) throws IOException {
        var grades = new HashMap<String, Map<String, Integer>>();
        for (var line : Files.readAllLines(file)) {
            var parts = line.split("\t");
            grades.computeIfAbsent(parts[0], question -> new LinkedHashMap<>())
                    .put(parts[1], Integer.valueOf(parts[2]));
        }
        return grades;
    }

    private static List<JsonObject> lines(Path file) throws IOException {
        var objects = new ArrayList<JsonObject>();
        for (var line : Files.readAllLines(file)) {
            try (var reader = Json.createReader(new StringReader(line))) {
                objects.add(reader.readObject());
            }
        }
        return objects;
    }
}
