package org.wellnessconnection.audit.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.wellnessconnection.audit.AuditPages;
import org.wellnessconnection.audit.AuditRecord;
import org.wellnessconnection.audit.AuditTrail;
import org.wellnessconnection.audit.AuditTrail.Verdict;
import org.wellnessconnection.kernel.Slice;
import org.wellnessconnection.platform.faces.PageLanguage;
import org.wellnessconnection.platform.i18n.Formats;
import org.wellnessconnection.platform.security.ActorNames;
import org.wellnessconnection.platform.time.Calendar;

/** A page of the trail, in words. */
@Named("trail")
@RequestScoped
public class TrailPage {

    private static final int SIZE = 50;

    private final AuditTrail trail;
    private final ActorNames names;
    private final PageLanguage page;
    private final TrailFilter filter;
    private final Slice<AuditRecord> slice;
    private final Map<String, String> known = new HashMap<>();
    private String verdict = "";
    private boolean broken;

    @Inject
    public TrailPage(AuditTrail trail, ActorNames names, PageLanguage page, TrailFilter filter) {
        this.trail = trail;
        this.names = names;
        this.page = page;
        this.filter = filter;
        this.slice = trail.browse(filter.filter(), filter.before(), SIZE);
    }

    /** One line, ready to be read. */
    public record Row(
            long number,
            String day,
            String time,
            String who,
            String what,
            String subject,
            String details,
            String client) {}

    /** One thing to choose in the filter. */
    public record Choice(String value, String label) {}

    public List<Row> rows() {
        return slice.rows().stream().map(this::row).toList();
    }

    private Row row(AuditRecord written) {
        var local = LocalDateTime.ofInstant(written.at(), Calendar.ZONE);
        return new Row(
                written.number(),
                Formats.numericDate(local.toLocalDate()),
                Formats.time(local.toLocalTime(), page.texts().get("audit.activity.text.zone"), page.language()),
                name(written.actor()),
                what(written.action()),
                written.subject(),
                details(written.details()),
                page.texts().get("desk.ClientKind." + written.client()));
    }

    public List<Choice> actors() {
        return trail.actors().stream()
                .map(actor -> new Choice(actor, name(actor)))
                .toList();
    }

    public List<Choice> actions() {
        return trail.actions().stream()
                .map(action -> new Choice(action, what(action)))
                .toList();
    }

    public String total() {
        return page.texts().of("audit.activity.text.total", slice.total());
    }

    public boolean isNothing() {
        return slice.rows().isEmpty();
    }

    public boolean isMore() {
        return slice.next().isPresent();
    }

    public boolean isOlderPage() {
        return filter.isOlderPage();
    }

    public String olderAddress() {
        return address() + filter.query("before", slice.next().orElse(""));
    }

    public String newestAddress() {
        return address() + filter.query("before", "");
    }

    public String exportAddress(String format) {
        return AuditPages.EXPORT.address(page.language()) + filter.query("format", format);
    }

    /** Recomputes the chain from its first row and says what came of it. */
    public void verify() {
        switch (trail.verify()) {
            case Verdict.Intact intact ->
                verdict = page.texts().of("audit.activity.message.info.intact", intact.rows());
            case Verdict.Broken where -> {
                broken = true;
                verdict = page.texts().of("audit.activity.message.error.broken", where.number());
            }
        }
    }

    public String getVerdict() {
        return verdict;
    }

    public boolean isBroken() {
        return broken;
    }

    private String address() {
        return AuditPages.ACTIVITY.address(page.language());
    }

    private String name(String actor) {
        return known.computeIfAbsent(actor, one -> names.of(one, page.language()));
    }

    /** The room's own words for it ({@code staff.event.signed-in}); the code itself where it has none. */
    private String what(String action) {
        var key = action.replaceFirst("\\.", ".event.");
        return page.texts().containsKey(key) ? page.texts().get(key) : action;
    }

    private static String details(Map<String, String> details) {
        return details.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(one -> one.getKey() + " = " + one.getValue())
                .collect(Collectors.joining(", "));
    }
}
