package org.wellnessconnection.search.lucene;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.AbstractMap;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wellnessconnection.platform.json.SharedJson;

/** An object that is parsed when somebody first looks into it: lists and the API need most documents' text only. */
final class LazyJson extends AbstractMap<String, JsonValue> implements JsonObject {

    private final String text;
    private volatile @Nullable JsonObject parsed;

    LazyJson(String text) {
        this.text = text;
    }

    private JsonObject parsed() {
        var known = parsed;
        if (known == null) {
            known = SharedJson.read(text);
            parsed = known;
        }
        return known;
    }

    @Override
    public Set<Entry<String, JsonValue>> entrySet() {
        return parsed().entrySet();
    }

    @Override
    public @Nullable JsonValue get(@Nullable Object name) {
        return parsed().get(name);
    }

    @Override
    public boolean containsKey(@Nullable Object name) {
        return parsed().containsKey(name);
    }

    @Override
    public @Nullable JsonArray getJsonArray(String name) {
        return parsed().getJsonArray(name);
    }

    @Override
    public @Nullable JsonObject getJsonObject(String name) {
        return parsed().getJsonObject(name);
    }

    @Override
    public @Nullable JsonNumber getJsonNumber(String name) {
        return parsed().getJsonNumber(name);
    }

    @Override
    public @Nullable JsonString getJsonString(String name) {
        return parsed().getJsonString(name);
    }

    @Override
    public String getString(String name) {
        return parsed().getString(name);
    }

    @Override
    public String getString(String name, String otherwise) {
        return parsed().getString(name, otherwise);
    }

    @Override
    public int getInt(String name) {
        return parsed().getInt(name);
    }

    @Override
    public int getInt(String name, int otherwise) {
        return parsed().getInt(name, otherwise);
    }

    @Override
    public boolean getBoolean(String name) {
        return parsed().getBoolean(name);
    }

    @Override
    public boolean getBoolean(String name, boolean otherwise) {
        return parsed().getBoolean(name, otherwise);
    }

    @Override
    public boolean isNull(String name) {
        return parsed().isNull(name);
    }

    @Override
    public ValueType getValueType() {
        return ValueType.OBJECT;
    }

    @Override
    public String toString() {
        return text;
    }
}
