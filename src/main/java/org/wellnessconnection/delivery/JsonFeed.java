package org.wellnessconnection.delivery;

import jakarta.json.JsonObjectBuilder;
import org.wellnessconnection.platform.json.SharedJson;

/** A feed as JSON Feed 1.1. */
final class JsonFeed {

    private JsonFeed() {}

    static String of(Feed feed) {
        var items = SharedJson.array();
        feed.items().forEach(item -> items.add(item(feed, item)));
        return SharedJson.object()
                .add("version", "https://jsonfeed.org/version/1.1")
                .add("title", feed.title())
                .add("description", feed.description())
                .add("language", feed.language().tag())
                .add("home_page_url", feed.page())
                .add("feed_url", feed.address())
                .add("authors", SharedJson.array().add(SharedJson.object().add("name", feed.author())))
                .add("items", items)
                .build()
                .toString();
    }

    private static JsonObjectBuilder item(Feed feed, Feed.Item item) {
        var json = SharedJson.object()
                .add("id", item.id())
                .add("url", item.page())
                .add("title", item.title())
                .add("language", feed.language().tag())
                .add("date_published", item.published().toString())
                .add("date_modified", item.modified().toString());
        item.summary().ifPresent(summary -> json.add("summary", summary));
        // The format wants one of the two bodies in every item.
        item.html()
                .ifPresentOrElse(
                        html -> json.add("content_html", html),
                        () -> json.add("content_text", item.summary().orElse(item.title())));
        return json;
    }
}
