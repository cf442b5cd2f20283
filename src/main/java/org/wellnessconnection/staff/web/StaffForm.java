package org.wellnessconnection.staff.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.wellnessconnection.kernel.Refusal;
import org.wellnessconnection.platform.faces.FormProblems;
import org.wellnessconnection.platform.faces.PageLanguage;
import org.wellnessconnection.staff.ApiToken;
import org.wellnessconnection.staff.StaffMember;
import org.wellnessconnection.staff.StaffRefusal;
import org.wellnessconnection.staff.password.PasswordRules;

/** What the forms of this room share: saying what is wrong at the field where it is wrong. */
@RequestScoped
public class StaffForm {

    private final FormProblems problems;
    private final PageLanguage page;

    @Inject
    public StaffForm(FormProblems problems, PageLanguage page) {
        this.problems = problems;
        this.page = page;
    }

    /** Whether the faults were none; otherwise each stands at its field. */
    boolean isFine(List<StaffRefusal> faults) {
        faults.forEach(fault -> problems.add(fault.field(), sentence(fault)));
        return faults.isEmpty();
    }

    /** Does it; where the rules say no, the reason stands at its field and the answer is no. */
    boolean succeeds(Runnable task) {
        try {
            task.run();
            return true;
        } catch (Refusal refusal) {
            var field = refusal.reason() instanceof StaffRefusal known ? known.field() : "";
            problems.add(
                    field, refusal.reason() instanceof StaffRefusal known ? sentence(known) : page.sentence(refusal));
            return false;
        }
    }

    /** With the limits that some of the sentences name. */
    private String sentence(StaffRefusal fault) {
        var limit = switch (fault) {
            case NAME_LONG -> StaffMember.MAX_NAME;
            case PASSWORD_SHORT -> PasswordRules.MIN;
            case PASSWORD_LONG -> PasswordRules.MAX;
            case TOKEN_DAYS -> ApiToken.MAX_DAYS;
            default -> 0;
        };
        return page.texts().of(fault.key(), limit);
    }
}
