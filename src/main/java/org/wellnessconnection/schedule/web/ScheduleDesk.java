package org.wellnessconnection.schedule.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.function.Supplier;
import org.wellnessconnection.kernel.Language;
import org.wellnessconnection.kernel.Refusal;
import org.wellnessconnection.platform.faces.FormProblems;
import org.wellnessconnection.platform.faces.PageLanguage;
import org.wellnessconnection.schedule.ScheduleRefusal;

/** What the forms of this room's desk share: a refusal stands at the field that has to change. */
@RequestScoped
public class ScheduleDesk {

    private final FormProblems problems;
    private final PageLanguage page;

    @Inject
    public ScheduleDesk(FormProblems problems, PageLanguage page) {
        this.problems = problems;
        this.page = page;
    }

    Language language() {
        return page.language();
    }

    /** Does it; where the rules say no, the reason stands at its field and the answer is no. */
    boolean succeeds(Runnable task) {
        try {
            task.run();
            return true;
        } catch (Refusal refusal) {
            tell(refusal);
            return false;
        }
    }

    /** What comes of it, or {@code otherwise} where the rules say no. */
    <T> T orElse(Supplier<T> task, T otherwise) {
        try {
            return task.get();
        } catch (Refusal refusal) {
            tell(refusal);
            return otherwise;
        }
    }

    private void tell(Refusal refusal) {
        var field = refusal.reason() instanceof ScheduleRefusal ours ? ours.field() : "";
        problems.add(field, page.sentence(refusal));
    }
}
