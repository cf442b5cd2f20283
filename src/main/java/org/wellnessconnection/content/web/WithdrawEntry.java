package org.wellnessconnection.content.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wellnessconnection.content.Catalogue.Target;
import org.wellnessconnection.content.ContentPages;
import org.wellnessconnection.content.OpenEntry;
import org.wellnessconnection.content.Opening;
import org.wellnessconnection.content.Publishing;
import org.wellnessconnection.content.Trashing;
import org.wellnessconnection.kernel.Refusal;

/** Takes an entry away: from the public, with a reason, or into the trash where it is not public. */
@Named
@RequestScoped
public class WithdrawEntry {

    private final Exchange exchange;
    private final Opening opening;
    private final Publishing publishing;
    private final Trashing trashing;
    private final EditorPages pages;

    private @Nullable EntryHead head;
    private boolean isPublic;
    private List<String> users = List.of();
    private String problem = "";

    @Inject
    public WithdrawEntry(
            Exchange exchange, Opening opening, Publishing publishing, Trashing trashing, EditorPages pages) {
        this.exchange = exchange;
        this.opening = opening;
        this.publishing = publishing;
        this.trashing = trashing;
        this.pages = pages;
    }

    public void open() {
        var entry = opening.open(exchange.parameter("entry"));
        head = EntryHead.of(entry, exchange.texts());
        isPublic = entry.live().isPresent();
        users = opening.usedBy(entry.id()).stream().map(this::named).toList();
        if (exchange.isPost()) {
            take(entry);
        }
    }

    private String named(Target target) {
        return target.title(exchange.language());
    }

    private void take(OpenEntry entry) {
        var t = exchange.texts();
        if (!new Rights(exchange.actor(), entry.type()).mayPublishBoth()) {
            fail(t.get("content.edit-entry.message.warn.may-not-publish"));
        } else if (isPublic && getReason().isBlank()) {
            fail(t.get("content.withdraw-entry.message.error.reason"));
        } else {
            try {
                var done = isPublic ? withdraw(entry) : trash(entry);
                exchange.goTo(ContentPages.address(ContentPages.EDIT, entry.id(), t.language()) + "&" + done + "=yes");
            } catch (Refusal refusal) {
                fail(pages.words(refusal));
            }
        }
    }

    private String withdraw(OpenEntry entry) {
        if (exchange.parameter("although").equals("used")) {
            publishing.withdrawAlthoughUsed(entry.id(), entry.seen(), getReason(), exchange.actor());
        } else {
            publishing.withdraw(entry.id(), entry.seen(), getReason(), exchange.actor());
        }
        return "withdrawn";
    }

    private String trash(OpenEntry entry) {
        trashing.trash(entry.id(), entry.seen(), exchange.actor());
        return "trashed";
    }

    private void fail(String sentence) {
        problem = sentence;
        exchange.answerWith(422);
    }

    public @Nullable EntryHead getHead() {
        return head;
    }

    /** Whether the public can read it now; else it goes to the trash. */
    public boolean isShown() {
        return isPublic;
    }

    /** The titles of public entries that point here. */
    public List<String> getUsers() {
        return users;
    }

    public String getProblem() {
        return problem;
    }

    public String getReason() {
        return exchange.parameter("reason");
    }

    public String getAddress() {
        return ContentPages.WITHDRAW.address(exchange.language()) + "?entry=" + exchange.parameter("entry");
    }
}
