package org.wellnessconnection.schedule.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.wellnessconnection.kernel.EmailAddress;
import org.wellnessconnection.kernel.Language;
import org.wellnessconnection.kernel.Refusal;
import org.wellnessconnection.platform.faces.FormProblems;
import org.wellnessconnection.platform.forms.FormGuard;
import org.wellnessconnection.platform.forms.FormRule;
import org.wellnessconnection.platform.forms.Verdict;
import org.wellnessconnection.platform.i18n.Texts;
import org.wellnessconnection.schedule.ReservationForm;
import org.wellnessconnection.schedule.ScheduleRefusal;

/** What stands between a form that was sent and the use case: faults at their fields, and the guard. */
@RequestScoped
public class Gate {

    static final FormRule RESERVE = FormRule.mailing("reserve-seat");
    static final FormRule LOST_LINK = FormRule.mailing("lost-link");
    static final FormRule MY_SESSIONS = FormRule.mailing("my-sessions");

    private final FormGuard guard;
    private final FormProblems problems;
    private final Texts texts;

    @Inject
    public Gate(FormGuard guard, FormProblems problems, Texts texts) {
        this.guard = guard;
        this.problems = problems;
        this.texts = texts;
    }

    /** Whether nothing is wrong with what was typed; otherwise each sentence stands at its field. */
    boolean isFine(List<ScheduleRefusal> faults, Language language) {
        faults.forEach(fault -> tell(new Refusal(fault, ReservationForm.LONGEST_NAME), language));
        return faults.isEmpty();
    }

    /** Whether to go on, to pretend, or to show the form again with the reason. */
    Verdict judge(FormRule rule, String email, Language language) {
        var verdict = guard.judge(rule, Optional.of(email).flatMap(EmailAddress::parse));
        if (verdict instanceof Verdict.Refused refused) {
            problems.add("", texts.in(language).of(refused.reason().key(), refused.minutes()));
        }
        return verdict;
    }

    /** Somebody has reserved with this form; whoever presses twice is told the same twice. */
    void reserved(String session, String email) {
        guard.done(session + " " + email);
    }

    boolean hasReserved(String session, String email) {
        return guard.isDone(session + " " + email);
    }

    void tell(Refusal refusal, Language language) {
        var field = refusal.reason() instanceof ScheduleRefusal ours ? ours.field() : "";
        problems.add(
                field,
                texts.in(language)
                        .of(refusal.reason().key(), refusal.arguments().toArray()));
    }
}
