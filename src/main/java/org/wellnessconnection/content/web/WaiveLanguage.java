package org.wellnessconnection.content.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.wellnessconnection.content.ContentPages;
import org.wellnessconnection.content.OpenEntry;
import org.wellnessconnection.content.Opening;
import org.wellnessconnection.content.Waiving;
import org.wellnessconnection.content.type.Part;
import org.wellnessconnection.content.web.FieldInput.Option;
import org.wellnessconnection.kernel.Language;
import org.wellnessconnection.kernel.Refusal;
import org.wellnessconnection.platform.time.Calendar;

/** Leave for one language to go without the other: which one, why, and until when. */
@Named
@RequestScoped
public class WaiveLanguage {

    private final Exchange exchange;
    private final Opening opening;
    private final Waiving waiving;
    private final Calendar calendar;
    private final EditorPages pages;

    private @Nullable EntryHead head;
    private List<Option> languages = List.of();
    private String problem = "";

    @Inject
    public WaiveLanguage(Exchange exchange, Opening opening, Waiving waiving, Calendar calendar, EditorPages pages) {
        this.exchange = exchange;
        this.opening = opening;
        this.waiving = waiving;
        this.calendar = calendar;
        this.pages = pages;
    }

    public void open() {
        var entry = opening.open(exchange.parameter("entry"));
        head = EntryHead.of(entry, exchange.texts());
        languages = Stream.of(Language.values())
                .map(language -> new Option(
                        "language-" + language.code(),
                        language.code(),
                        exchange.texts().get("content.part." + language.code()),
                        isChosen(entry, language)))
                .toList();
        if (exchange.isPost()) {
            grant(entry);
        }
    }

    /** Whoever has not chosen yet finds the language that lags behind. */
    private boolean isChosen(OpenEntry entry, Language language) {
        return exchange.isPost()
                ? exchange.parameter("language").equals(language.code())
                : entry.heads().of(Part.of(language)).isEmpty()
                        || !entry.lags().in(language).isEmpty();
    }

    private void grant(OpenEntry entry) {
        var t = exchange.texts();
        var missing = Language.of(exchange.parameter("language"));
        if (missing.isEmpty()) {
            fail(t.get("content.waive-language.message.error.language"));
        } else if (!new Rights(exchange.actor(), entry.type()).mayPublishBoth()) {
            fail(t.get("content.edit-entry.message.warn.may-not-publish"));
        } else {
            try {
                waiving.grant(entry.id(), missing.get(), getReason(), end(), exchange.actor());
                exchange.goTo(ContentPages.address(ContentPages.EDIT, entry.id(), t.language()) + "&waived=yes");
            } catch (Refusal refusal) {
                fail(pages.words(refusal));
            }
        }
    }

    private void fail(String sentence) {
        problem = sentence;
        exchange.answerWith(422);
    }

    /** The end of the day that was chosen; a moment that is over where none was, which the rules refuse in their words. */
    private Instant end() {
        try {
            return LocalDate.parse(getUntil())
                    .plusDays(1)
                    .atStartOfDay(Calendar.ZONE)
                    .toInstant();
        } catch (DateTimeException none) {
            return Instant.EPOCH;
        }
    }

    public @Nullable EntryHead getHead() {
        return head;
    }

    public List<Option> getLanguages() {
        return languages;
    }

    public String getProblem() {
        return problem;
    }

    public String getReason() {
        return exchange.parameter("reason");
    }

    /** The day as it was chosen; in two weeks where nobody chose yet. */
    public String getUntil() {
        return exchange.isPost()
                ? exchange.parameter("until")
                : calendar.today().plusWeeks(2).toString();
    }

    public String getAddress() {
        return ContentPages.WAIVE.address(exchange.language()) + "?entry=" + exchange.parameter("entry");
    }
}
