package org.wellnessconnection.platform.forms;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.wellnessconnection.kernel.EmailAddress;
import org.wellnessconnection.platform.forms.Verdict.Ignored;
import org.wellnessconnection.platform.forms.Verdict.Passed;
import org.wellnessconnection.platform.forms.Verdict.Refused;
import org.wellnessconnection.platform.http.ClientAddress;
import org.wellnessconnection.platform.secrets.KeyedHash;

/**
 * Judges forms that anybody may send. A page includes {@code /WEB-INF/fragments/platform/guard.xhtml} inside its form, with
 * the form's name as the parameter {@code form}; its bean asks {@link #judge} once everything that was typed is valid,
 * before its use case and outside any transaction. Resources of the API ask {@link #judgeProgram}.
 */
@Named("guard")
@RequestScoped
public class FormGuard {

    /** Names of the fields, which are no parts of any bean. */
    static final String STAMP = "form-stamp";

    static final String TRAP = "form-website";
    static final String PROOF = "form-proof";

    private static final Duration OLDEST = Duration.ofHours(12);
    private static final int USES_OF_A_STAMP = 10;
    private static final int MARK = 16;

    private final HttpServletRequest request;
    private final FormStamps stamps;
    private final Allowances allowances;
    private final KeyedHash hash;
    private final ClientAddress client;
    private final Duration youngest;

    @Inject
    public FormGuard(
            HttpServletRequest request,
            FormStamps stamps,
            Allowances allowances,
            KeyedHash hash,
            ClientAddress client,
            @ConfigProperty(name = "wellness.forms.seconds") long seconds) {
        this.request = request;
        this.stamps = stamps;
        this.allowances = allowances;
        this.hash = hash;
        this.client = client;
        this.youngest = Duration.ofSeconds(seconds);
    }

    /** The stamp that the page shall carry: the one it came with while that is good, so that nobody waits twice. */
    public String stamp(String form) {
        var sent = field(STAMP);
        return isGood(form, sent) ? sent : stamps.stamp(form);
    }

    /** A form that a person has sent. Counts it, if nothing else speaks against it. */
    public Verdict judge(FormRule rule, Optional<EmailAddress> about) {
        if (judgeWithoutTrace(rule.form()) instanceof Refused refused) {
            return refused;
        }
        var stamp = field(STAMP);
        if (allowances.count(hash.of("form stamp", stamp), OLDEST).uses() > USES_OF_A_STAMP) {
            return new Refused(GuardRefusal.STALE_FORM, Duration.ZERO);
        }
        return FormStamps.isProven(stamp, field(PROOF))
                ? count(rule, "proven", rule.perNetworkProven(), about)
                : count(rule, "plain", rule.perNetwork(), about);
    }

    /**
     * Judges a form that is sent without a name, and keeps nothing at all: a count has an end, and an end tells when somebody
     * sent something. Whoever asks has another limit to how often it is taken.
     */
    public Verdict judgeWithoutTrace(String form) {
        var stamp = field(STAMP);
        if (!isGood(form, stamp)) {
            return new Refused(GuardRefusal.STALE_FORM, Duration.ZERO);
        }
        if (!field(TRAP).isEmpty()) {
            return new Refused(GuardRefusal.TRAP_FILLED, Duration.ZERO);
        }
        return stamps.age(form, stamp).orElseThrow().compareTo(youngest) < 0
                ? new Refused(GuardRefusal.TOO_FAST, Duration.ZERO)
                : new Passed();
    }

    /** The same for every time one and the same page is sent, another for each page that is opened. */
    public String pageMark() {
        return hash.of("form page", field(STAMP)).substring(0, MARK);
    }

    /**
     * Remembers that this form, as it was sent, had its way. A second press of its button then gets the same answer,
     * though what there was may be gone by then. {@code what} is kept as a keyed hash, with the stamp that only this
     * visitor has.
     */
    public void done(String what) {
        allowances.count(doneKey(what), OLDEST);
    }

    /** Whether this very form has had its way already. */
    public boolean isDone(String what) {
        return allowances.isCounted(doneKey(what));
    }

    private String doneKey(String what) {
        return hash.of("form done", field(STAMP) + " " + what);
    }

    /** The same request through the API: no page, no stamp, counted like a browser without script. */
    public Verdict judgeProgram(FormRule rule, Optional<EmailAddress> about) {
        return count(rule, "plain", rule.perNetwork(), about);
    }

    private Verdict count(FormRule rule, String kind, int most, Optional<EmailAddress> about) {
        var network = ClientAddress.network(client.of(request));
        var counted = allowances.count(
                hash.of("form network", rule.form() + " " + kind + " " + network),
                most,
                about.map(address -> hash.of("form address", rule.form() + " " + address.canonical())),
                rule.window());
        if (counted.first().uses() > most) {
            return new Refused(GuardRefusal.TOO_MANY, counted.first().pause());
        }
        return counted.second()
                        .filter(there -> there.uses() > rule.perAddress())
                        .isPresent()
                ? new Ignored()
                : new Passed();
    }

    private boolean isGood(String form, String stamp) {
        return stamps.age(form, stamp)
                .filter(age -> !age.isNegative() && age.compareTo(OLDEST) <= 0)
                .isPresent();
    }

    private String field(String name) {
        return Optional.ofNullable(request.getParameter(name)).orElse("");
    }
}
